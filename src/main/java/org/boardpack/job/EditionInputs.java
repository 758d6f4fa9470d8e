package org.boardpack.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param control how figures over time are judged, with every rebase
 * @param groupCodes short codes of staff groups for printed references
 */
record EditionInputs(
        ReportingMonth month,
        Settings settings,
        Map<LoadKey, Long> loads,
        OrganisationTable organisations,
        ScopeRules rules,
        ReferenceTraits traits,
        ImprovementLists improvement,
        ProcessControl control,
        Map<StaffGroup, String> groupCodes) {

    /** Names all of it by content: the same inputs, settings, templates and code make the same edition. */
    String fingerprint(String codeVersion, byte[] templates) {
        Fingerprint fingerprint = new Fingerprint().add(month).add(codeVersion).add(templates);
        fingerprint
                .add(settings.disclosureEnabled())
                .add(settings.suppressionThreshold())
                .add(settings.hotSpotMinimumStaff())
                .add(settings.ratesDecimals())
                .add(control);
        fingerprint.add(settings.languages()).add(settings.nation()).add(new TreeMap<>(groupCodes));
        addWhoCounts(fingerprint);
        fingerprint.add(improvement);
        loads.values().stream().sorted().forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** Those who sent figures of a month; a standing list alone makes nobody a part of an edition. */
    Stream<String> organisationsWithFigures() {
        return loads.keySet().stream()
                .filter(key -> !key.month().isAlways())
                .map(LoadKey::organisation)
                .distinct()
                .sorted();
    }

    /** Those who sent staff in post before, or whose predecessor did, and exist in the month, and did not send it for the month. */
    List<String> organisationsWithoutSnapshot() {
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
    String cellsFingerprint(ReportingMonth cellsOf) {
        Fingerprint fingerprint = new Fingerprint().add(CellEngine.COUNTING).add(cellsOf);
        addWhoCounts(fingerprint);
        SortedSet<Long> read = new TreeSet<>();
        SortedSet<String> everSent = new TreeSet<>();
        loads.forEach((key, load) -> {
            if (CellEngine.reads(cellsOf, key.kind(), key.month())) {
                read.add(load);
            }
            for (int before : List.of(0, 1, 12)) {
                if (!key.month().isAlways() && !key.month().isAfter(cellsOf.minus(before))) {
                    everSent.add(before + "/" + key.kind() + "/" + key.organisation() + "/"
                            + organisations.codeAsOf(key.organisation(), month));
                }
            }
        });
        return fingerprint.add(read).add(everSent).hex();
    }

    private void addWhoCounts(Fingerprint fingerprint) {
        fingerprint.add(settings.method()).add(organisations.rows()).add(traits);
        fingerprint.add(new TreeSet<>(rules.activeStatuses()));
        fingerprint.add(new TreeSet<>(rules.inactiveStatuses()));
        fingerprint.add(new TreeSet<>(rules.categoriesThatCount()));
        fingerprint.add(new TreeSet<>(rules.residentDoctors()));
        fingerprint.add(new TreeSet<>(rules.reasonsThatAreNoTurnover()));
        fingerprint.add(new TreeSet<>(rules.destinationsInsideTheNhs()));
    }
}
