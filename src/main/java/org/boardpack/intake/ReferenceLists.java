package org.boardpack.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/** The facts that extracts are read against: code lists and organisations, shipped or the workspace's own. Immutable. */
public final class ReferenceLists {

    private static final List<String> NAMES = List.of(
            "assignment-statuses",
            "assignment-categories",
            "staff-groups",
            "leaving-reasons",
            "destinations",
            "resident-doctors",
            "sickness-reasons",
            "absence-categories",
            "age-bands",
            "movement-types",
            "genders",
            "ethnic-categories",
            "disabilities",
            "pay-bands",
            "welsh-language",
            "process-measures",
            "action-domains",
            "action-statuses",
            "sector-statuses",
            "sectors",
            "sector-grid-metrics",
            "milestones",
            "process-control",
            "expected-extracts");

    /** What the program itself fixes: an installation may map to their values, but can add none. */
    private static final List<String> FIXED = List.of("languages", "metrics");

    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final NursingBranches nursingBranches;
    private final ReferenceTable rebases;
    private final List<Organisation> organisations;
    private final Set<String> organisationCodes = new HashSet<>();
    private final Set<String> rollUpCodes = new HashSet<>();

    private ReferenceLists(@Nullable Path reference) {
        for (String name : NAMES) {
            codeLists.put(name, new CodeList(name, ReferenceTable.load(name, reference)));
        }
        for (String name : FIXED) {
            codeLists.put(name, new CodeList(name, ReferenceTable.load(name, null)));
        }
        learn(ReferenceTable.load(MappingsFile.NAME, reference));
        nursingBranches = new NursingBranches(ReferenceTable.load("nursing-branches", reference));
        rebases = ReferenceTable.load("rebases", reference);
        List<Organisation> read = new ArrayList<>();
        for (ReferenceTable.Row row :
                ReferenceTable.load("organisations", reference).rows()) {
            read.add(organisation(row));
        }
        this.organisations = List.copyOf(read);
        for (Organisation organisation : organisations) {
            organisationCodes.add(organisation.code());
            Stream.of(organisation.systemCode(), organisation.regionCode(), organisation.nationCode())
                    .filter(Objects::nonNull)
                    .forEach(rollUpCodes::add);
        }
    }

    private void learn(ReferenceTable mappings) {
        Map<String, List<ReferenceTable.Row>> byList = new LinkedHashMap<>();
        for (ReferenceTable.Row mapping : mappings.rows()) {
            if (!mapping.text("Means").isEmpty()) {
                String list = mapping.text("List");
                if (!codeLists.containsKey(list)) {
                    throw mapping.broken("there is no list \"" + list + "\" under \"List\"; there is "
                            + String.join(", ", codeLists.keySet()));
                }
                byList.computeIfAbsent(list, unseen -> new ArrayList<>()).add(mapping);
            }
        }
        byList.forEach((list, rows) -> codeList(list).learn(rows));
    }

    /** The names of the code lists. */
    public Set<String> names() {
        return Collections.unmodifiableSet(codeLists.keySet());
    }

    /**
     * The shipped lists, each replaced by the file of the same name in the folder where there is one.
     *
     * @param reference the workspace's reference folder, null or absent when it has none
     * @throws BrokenReferenceException when one of its files cannot be used, with file and line
     */
    public static ReferenceLists load(@Nullable Path reference) {
        return new ReferenceLists(reference);
    }

    /** Puts the shipped lists where analysts can see and change them; a list that is there already stays as it is. */
    public static void copyShippedTo(Path reference) throws IOException {
        List<String> all = new ArrayList<>(NAMES);
        all.add("nursing-branches");
        all.add("rebases");
        all.add("organisations");
        all.add("headings");
        all.add(MappingsFile.NAME);
        for (String name : all) {
            Path target = reference.resolve(name + ".csv");
            if (!Files.exists(target)) {
                try (InputStream shipped = ReferenceTable.shipped(name)) {
                    Files.copy(shipped, target);
                }
            }
        }
    }

    /**
     * The code list of that name, such as {@code leaving-reasons}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public CodeList codeList(String name) {
        CodeList list = codeLists.get(name);
        if (list == null) {
            throw new IllegalArgumentException(
                    "there is no code list \"" + name + "\"; known: " + String.join(", ", codeLists.keySet()));
        }
        return list;
    }

    /** Which posts are in which branch of nursing or midwifery. */
    public NursingBranches nursingBranches() {
        return nursingBranches;
    }

    /** From which months on people decided that limits are worked out anew. */
    public ReferenceTable rebases() {
        return rebases;
    }

    /** The organisations, a row for each time their names or places changed. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** Whether the organisation existed in the month, as far as anybody said. */
    boolean existed(String code, ReportingMonth month) {
        return !knowsOrganisation(code)
                || organisations.stream().anyMatch(row -> row.code().equals(code) && row.holdsIn(month));
    }

    boolean knowsOrganisation(String code) {
        return organisationCodes.contains(code);
    }

    /** Whether anything rolls up to the code: a system, a region or a nation. */
    boolean knowsRollUp(String code) {
        return rollUpCodes.contains(code);
    }

    private static Organisation organisation(ReferenceTable.Row row) {
        String code = row.text("Organisation Code", "Org Code", "ODS Code", "Code");
        if (!OrganisationCode.isOne(code)) {
            throw row.broken("the organisation code is missing or is not 2 to 10 letters and digits");
        }
        String name = row.text("Name", "Organisation Name", "Canonical Organisation Name", "Org Name");
        return new Organisation(
                OrganisationCode.canonical(code),
                name.isEmpty() ? code : name,
                row.textOrNull("Welsh Name", "Name Welsh"),
                row.textOrNull("Type", "Organisation Type", "Org Type"),
                row.textOrNull("System Code", "ICS Code", "ICB Code"),
                row.textOrNull("System Name", "ICS Name", "ICB Name"),
                row.textOrNull("Region Code", "NHSE Region Code"),
                row.textOrNull("Region Name", "NHSE Region Name"),
                row.textOrNull("Region Welsh Name"),
                row.textOrNull("Nation Code"),
                row.textOrNull("Nation Name"),
                row.textOrNull("Nation Welsh Name"),
                row.textOrNull("Peer Group", "Benchmark Group"),
                month(row, "Valid From", "Valid From Month"),
                month(row, "Valid To", "Valid To Month"),
                row.textOrNull("Successor Code", "Successor"));
    }

    private static @Nullable ReportingMonth month(ReferenceTable.Row row, String... headings) {
        String text = row.text(headings);
        if (MissingText.isOne(text)) {
            return null;
        }
        long lastDay = MonthText.lastDay(text);
        if (lastDay == Parsed.UNREADABLE) {
            throw row.broken("\"" + text + "\" under \"" + headings[0] + "\" is not a month; write it like 2025-03");
        }
        return ReportingMonth.of(LocalDate.ofEpochDay(lastDay));
    }
}
