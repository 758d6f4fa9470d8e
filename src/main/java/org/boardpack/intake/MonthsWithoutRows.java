package org.boardpack.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;

/**
 * The months from an organisation's first to its last in a file in which it has no rows. They say "none", but only where nothing is
 * loaded: one mistyped date makes a file span years, and must not empty them.
 */
record MonthsWithoutRows(ReferenceLists lists, LoadedMonths loaded, FindingLog log) {

    /** The submissions of a file and its months that say "none", in order of organisation and month. */
    List<Submission> fill(List<Submission> file) {
        SortedMap<String, SortedSet<ReportingMonth>> none = new TreeMap<>();
        SortedMap<String, SortedSet<ReportingMonth>> kept = new TreeMap<>();
        List<Submission> all = new ArrayList<>(file);
        for (Submission gap : gaps(file)) {
            OptionalLong rows = loaded.count(gap.kind(), gap.organisation(), gap.month());
            if (rows.isEmpty()) {
                all.add(gap);
                add(none, gap);
            } else if (rows.getAsLong() > 0) {
                add(kept, gap);
            }
        }
        say(Rule.MONTHS_WITHOUT_ROWS, none);
        say(Rule.MONTHS_KEPT, kept);
        all.sort(Comparator.comparing(Submission::organisation).thenComparing(Submission::month));
        return List.copyOf(all);
    }

    private static void add(SortedMap<String, SortedSet<ReportingMonth>> months, Submission gap) {
        months.computeIfAbsent(gap.organisation(), unseen -> new TreeSet<>()).add(gap.month());
    }

    private void say(Rule rule, SortedMap<String, SortedSet<ReportingMonth>> months) {
        if (!months.isEmpty()) {
            log.add(rule, 0, null, Contents.monthsOf(months, lists.organisations()));
        }
    }

    /** An organisation says nothing of a month in which it did not exist. */
    private List<Submission> gaps(List<Submission> file) {
        Map<String, SortedMap<ReportingMonth, Submission>> said = new TreeMap<>();
        file.forEach(each -> said.computeIfAbsent(each.organisation(), unseen -> new TreeMap<>())
                .put(each.month(), each));
        List<Submission> gaps = new ArrayList<>();
        said.forEach((organisation, months) -> {
            ReportingMonth last = months.lastKey();
            for (ReportingMonth month = months.firstKey(); month.isBefore(last); month = month.plus(1)) {
                if (!months.containsKey(month) && lists.existed(organisation, month)) {
                    gaps.add(new Submission(
                            file.get(0).kind(), organisation, month, new ExtractTable(0, List.of(), List.of())));
                }
            }
        });
        return gaps;
    }
}
