package org.boardpack.job.basis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.boardpack.job.workspace.Settings;
import org.boardpack.metrics.CellEngine;
import org.boardpack.metrics.ScopeRules;
import org.boardpack.metrics.improvement.ImprovementLists;
import org.boardpack.pack.ProcessControl;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * Everything that the figures of an edition are made from.
 *
 * @param loads the loads that count, by what they say
 * @param origins what each of these loads is, whatever number it got
 * @param control how figures over time are judged, with every rebase
 * @param groupCodes short codes of staff groups for printed references
 * @param dueDays the day of the month after by which each extract is due, by its id
 */
public record EditionInputs(
        ReportingMonth month,
        Settings settings,
        Map<LoadKey, Long> loads,
        Map<LoadKey, String> origins,
        OrganisationTable organisations,
        ScopeRules rules,
        ReferenceTraits traits,
        ImprovementLists improvement,
        ProcessControl control,
        Map<StaffGroup, String> groupCodes,
        SortedMap<String, Integer> dueDays) {

    /** Cells of a month are counted from its own snapshot and those of one and of twelve months before. */
    private static final List<Integer> SNAPSHOTS_BEFORE = List.of(0, 1, 12);

    /** Names all of it by content: the same inputs, settings, templates and code make the same edition. */
    String fingerprint(String codeVersion, byte[] templates) {
        Fingerprint fingerprint = new Fingerprint().add(month).add(codeVersion).add(templates);
        fingerprint
                .add(settings.disclosureEnabled())
                .add(settings.suppressionThreshold())
                .add(settings.hotSpotMinimumStaff())
                .add(settings.ratesDecimals())
                .add(control);
        fingerprint
                .add(settings.languages())
                .add(settings.nation())
                .add(new TreeMap<>(groupCodes))
                .add(dueDays);
        addWhoCounts(fingerprint);
        fingerprint.add(organisations.rows()).add(improvement);
        loads.keySet().stream().map(this::named).sorted().forEach(fingerprint::add);
        return fingerprint.hex();
    }

    private String named(LoadKey key) {
        return key.kind() + "/" + key.organisation() + "/" + key.month() + "/" + origins.get(key);
    }

    /** Those who sent figures of a month; a standing list alone makes nobody a part of an edition. */
    public Stream<String> organisationsWithFigures() {
        return loads.keySet().stream()
                .filter(key -> !key.month().isAlways())
                .map(LoadKey::organisation)
                .distinct()
                .sorted();
    }

    /** Those who sent staff in post before, or whose predecessor did, and exist in the month, and did not send it for the month. */
    public List<String> organisationsWithoutSnapshot() {
        Set<String> owing = new TreeSet<>();
        Set<String> sent = new TreeSet<>();
        loads.keySet().stream()
                .filter(key -> key.kind().equals(ExtractKind.STAFF_IN_POST))
                .forEach(key -> {
                    if (key.month().equals(month)) {
                        sent.add(key.organisation());
                    } else if (key.month().isBefore(month)) {
                        owing.add(
                                organisations.exists(key.organisation(), month)
                                        ? key.organisation()
                                        : organisations.codeAsOf(key.organisation(), month));
                    }
                });
        owing.removeIf(code -> sent.contains(code) || !organisations.exists(code, month));
        return List.copyOf(owing);
    }

    /**
     * Names what a month's cells are counted from, and nothing more: a change elsewhere leaves them good. Who had ever sent an extract
     * decides whether a roll-up is whole, in the month and in the snapshots of one and twelve months before.
     */
    public String cellsFingerprint(ReportingMonth cellsOf) {
        Fingerprint fingerprint = new Fingerprint().add(CellEngine.COUNTING).add(cellsOf);
        addWhoCounts(fingerprint);
        SortedSet<String> read = new TreeSet<>();
        SortedMap<String, ReportingMonth> firstSent = new TreeMap<>();
        SortedSet<String> senders = new TreeSet<>();
        loads.keySet().forEach(key -> {
            if (CellEngine.reads(cellsOf, key.kind(), key.month())) {
                read.add(named(key));
            }
            if (!key.month().isAlways() && !key.month().isAfter(cellsOf)) {
                senders.add(key.organisation());
                firstSent.merge(
                        key.kind() + "/" + key.organisation(),
                        key.month(),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        fingerprint.add(read);
        for (int before : SNAPSHOTS_BEFORE) {
            ReportingMonth snapshot = cellsOf.minus(before);
            firstSent.forEach((what, first) -> {
                if (!first.isAfter(snapshot)) {
                    fingerprint.add(what);
                }
            });
            fingerprint.add(snapshot);
            addWhereTheyCount(fingerprint, senders, snapshot);
        }
        return fingerprint.hex();
    }

    /**
     * Of all that the table of organisations says, what decides where the senders' people of a month count. A name, or a row about
     * another month, such as each published summary brings, changes nothing.
     */
    private void addWhereTheyCount(Fingerprint fingerprint, Set<String> senders, ReportingMonth inMonth) {
        SortedSet<String> codes = new TreeSet<>(senders);
        senders.forEach(code -> {
            codes.add(organisations.codeAsOf(code, inMonth));
            codes.add(organisations.codeAsOf(code, month));
        });
        codes.forEach(code -> fingerprint
                .add(code)
                .add(organisations.exists(code, inMonth))
                .add(organisations.codeAsOf(code, inMonth))
                .add(organisations.scopesOf(code, inMonth, month)));
    }

    private void addWhoCounts(Fingerprint fingerprint) {
        fingerprint.add(settings.method()).add(traits);
        fingerprint.add(new TreeSet<>(rules.activeStatuses()));
        fingerprint.add(new TreeSet<>(rules.inactiveStatuses()));
        fingerprint.add(new TreeSet<>(rules.categoriesThatCount()));
        fingerprint.add(new TreeSet<>(rules.absencesThatCount()));
        fingerprint.add(new TreeSet<>(rules.residentDoctors()));
        fingerprint.add(new TreeSet<>(rules.reasonsThatAreNoTurnover()));
        fingerprint.add(new TreeSet<>(rules.destinationsInsideTheNhs()));
    }
}
