package org.boardpack.job.basis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpack.intake.CodeList;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.ingest.Expecting;
import org.boardpack.job.workspace.Settings;
import org.boardpack.metrics.ScopeRules;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** Gathers what an edition of a month would be made from, as things stand now. */
public final class EditionInputsReader {

    private final Settings settings;
    private final ReferenceLists lists;
    private final LoadStore loads;

    public EditionInputsReader(Settings settings, ReferenceLists lists, LoadStore loads) {
        this.settings = settings;
        this.lists = lists;
        this.loads = loads;
    }

    /** Extracts of a month that is over. A survey is of a year; plans, actions and self-assessments may be of the future. */
    private static final Set<ExtractKind> MONTHLY = Set.of(
            ExtractKind.LEAVERS,
            ExtractKind.SICKNESS,
            ExtractKind.SICKNESS_SUMMARY,
            ExtractKind.MOVEMENT_SUMMARY,
            ExtractKind.AGENCY_SPEND,
            ExtractKind.ESTABLISHMENT,
            ExtractKind.PROCESS_MEASURES,
            ExtractKind.SECTOR_METRICS);

    /** The month to make an edition of, unless one is asked for: the latest with staff in post, else with another monthly extract. */
    public Optional<ReportingMonth> latestMonth() {
        return latestMonth(loads.current().keySet());
    }

    public static Optional<ReportingMonth> latestMonth(Set<LoadKey> loaded) {
        return latestOf(loaded, Set.of(ExtractKind.STAFF_IN_POST)).or(() -> latestOf(loaded, MONTHLY));
    }

    private static Optional<ReportingMonth> latestOf(Set<LoadKey> loaded, Set<ExtractKind> kinds) {
        return loaded.stream()
                .filter(key -> kinds.contains(key.kind()))
                .map(LoadKey::month)
                .filter(month -> !month.isAlways())
                .max(Comparator.naturalOrder());
    }

    public EditionInputs read(ReportingMonth month) {
        return read(month, upTo(month, loads.current()));
    }

    /** Those of the loads that an edition of the month rests on: nothing later, but plans of the future. */
    public static Map<LoadKey, Long> upTo(ReportingMonth month, Map<LoadKey, Long> current) {
        Map<LoadKey, Long> upToMonth = new HashMap<>();
        current.forEach((key, load) -> {
            if (!key.month().isAfter(month) || key.kind().equals(ExtractKind.PLAN)) {
                upToMonth.put(key, load);
            }
        });
        return upToMonth;
    }

    /** Gathers what an edition of a month would be made from with these loads. */
    public EditionInputs read(ReportingMonth month, Map<LoadKey, Long> pinned) {
        return new EditionInputs(
                month,
                settings,
                pinned,
                loads.origins(pinned),
                organisations(pinned),
                rules(),
                new ReferenceTraits(lists),
                ReferenceImprovement.read(lists),
                ReferenceControl.read(lists, settings.spc()),
                groupCodes(),
                Expecting.dueDays(lists));
    }

    /** What analysts wrote in {@code reference/} comes first; what published summaries say of a month fills the rest. */
    private OrganisationTable organisations(Map<LoadKey, Long> pinned) {
        List<Organisation> rows = new ArrayList<>(lists.organisations());
        pinned.entrySet().stream()
                .filter(load -> load.getKey().kind().equals(ExtractKind.SICKNESS_SUMMARY)
                        || load.getKey().kind().equals(ExtractKind.MOVEMENT_SUMMARY))
                .sorted(Map.Entry.comparingByValue())
                .forEach(load ->
                        describe(load.getKey(), loads.rows(load.getValue())).ifPresent(rows::add));
        return new OrganisationTable(rows, settings.nation());
    }

    private static Optional<Organisation> describe(LoadKey key, ExtractTable table) {
        String name = table.rows() == 0 ? null : table.text("Organisation Name").at(0);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(new Organisation(
                key.organisation(),
                name,
                null,
                table.text("Organisation Type").at(0),
                table.text("System Code").at(0),
                table.text("System Name").at(0),
                table.text("Region Code").at(0),
                table.text("Region Name").at(0),
                null,
                null,
                null,
                null,
                table.text("Peer Group").at(0),
                key.month(),
                key.month(),
                null));
    }

    private ScopeRules rules() {
        CodeList statuses = lists.codeList("assignment-statuses");
        Set<String> noTurnover = new HashSet<>(lists.codeList("leaving-reasons").valuesWhere("Turnover", "no"));
        return new ScopeRules(
                statuses.valuesWhere("Service", "active"),
                statuses.valuesWhere("Service", "inactive"),
                lists.codeList("assignment-categories").valuesWhere("Counts", "yes"),
                lists.codeList("absence-categories").valuesWhere("Counts", "yes"),
                lists.codeList("resident-doctors").spellings(),
                noTurnover,
                lists.codeList("destinations").valuesWhere("Inside NHS", "yes"));
    }

    private Map<StaffGroup, String> groupCodes() {
        CodeList groups = lists.codeList("staff-groups");
        Map<StaffGroup, String> codes = new HashMap<>();
        groups.values().forEach(name -> codes.put(new StaffGroup(name), groups.attribute(name, "Short Code")));
        return codes;
    }
}
