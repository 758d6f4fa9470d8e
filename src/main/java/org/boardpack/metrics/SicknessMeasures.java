package org.boardpack.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;

/** FTE days lost and available of one organisation's month: METRICS.md, "FTE days available of an in-post assignment". */
final class SicknessMeasures {

    /** Calendar days from which an episode is long-term. */
    private static final int LONG_TERM_DAYS = 28;

    private final SubmissionSource submissions;
    private final ScopeRules rules;
    private final TraitLists lists;
    private final PeopleReader people;

    SicknessMeasures(SubmissionSource submissions, ScopeRules rules, TraitLists lists, PeopleReader people) {
        this.submissions = submissions;
        this.rules = rules;
        this.lists = lists;
        this.people = people;
    }

    /** From rows of people. */
    void rows(
            String organisation,
            ReportingMonth month,
            List<LeaverRow> leavers,
            CellGrid.Numbers numbers,
            ScopeCells into) {
        ExtractTable staff = submissions.rows(ExtractKind.STAFF_IN_POST, organisation, month);
        Set<Long> inSnapshot = new HashSet<>();
        Set<Long> categoryCountsNot = new HashSet<>();
        NumberColumn assignment = staff.number("Assignment");
        NumberColumn fte = staff.number("Contracted FTE");
        NumberColumn start = staff.number("Latest Start Date");
        TextColumn group = staff.text("Staff Group");
        TextColumn status = staff.text("Assignment Status");
        TextColumn category = staff.text("Assignment Category");
        long firstDay = month.firstDay().toEpochDay();
        long lastDay = month.lastDay().toEpochDay();
        long[] available = new long[group.dictionary().size()];
        boolean[] isThere = new boolean[available.length];
        for (int row = 0; row < staff.rows(); row++) {
            inSnapshot.add(assignment.at(row));
            if (!rules.counts(category.at(row))) {
                categoryCountsNot.add(assignment.at(row));
            } else if (people.isInPost(status.at(row))) {
                long days = daysInPost(firstDay, start.at(row), lastDay);
                available[group.code(row)] += fte.at(row, 0) * days;
                isThere[group.code(row)] = true;
            }
        }
        for (int code = 0; code < available.length; code++) {
            if (isThere[code]) {
                OtherMeasures.addToGroup(
                        into, new StaffGroup(group.dictionary().get(code)), Measure.DAYS_AVAILABLE, available[code]);
            }
        }
        for (LeaverRow leaver : leavers) {
            if (!leaver.counts()) {
                categoryCountsNot.add(leaver.assignment());
            } else if (!inSnapshot.contains(leaver.assignment())) {
                long days = daysInPost(firstDay, leaver.start(), leaver.leavingDate());
                OtherMeasures.addToGroup(
                        into, numbers.groupNumbered(leaver.group()), Measure.DAYS_AVAILABLE, leaver.fte() * days);
            }
        }
        daysLost(organisation, month, categoryCountsNot, into);
        into.know(Measure.DAYS_AVAILABLE);
        into.know(Measure.DAYS_LOST);
        into.know(Measure.EPISODE_DAYS_LOST);
        into.breakDown(Dimension.SICKNESS_REASON, Measure.EPISODE_DAYS_LOST);
    }

    private static long daysInPost(long firstDay, long start, long lastDay) {
        return Math.max(0, lastDay - Math.max(firstDay, start) + 1);
    }

    private void daysLost(String organisation, ReportingMonth month, Set<Long> categoryCountsNot, ScopeCells into) {
        ExtractTable sickness = submissions.rows(ExtractKind.SICKNESS, organisation, month);
        NumberColumn assignment = sickness.number("Assignment");
        NumberColumn lost = sickness.number("FTE Days Lost");
        NumberColumn start = sickness.number("Absence Start Date");
        NumberColumn end = sickness.number("Absence End Date");
        TextColumn group = sickness.text("Staff Group");
        TextColumn absence = sickness.text("Absence Category");
        TextColumn reason = sickness.text("Absence Reason");
        long monthEnd = month.lastDay().toEpochDay();
        boolean everyLengthIsKnown = true;
        for (int row = 0; row < sickness.rows(); row++) {
            if (rules.isSickness(absence.at(row)) && !categoryCountsNot.contains(assignment.at(row))) {
                StaffGroup of = new StaffGroup(group.dictionary().get(group.code(row)));
                long days = lost.at(row, 0);
                OtherMeasures.addToGroup(into, of, Measure.DAYS_LOST, days);
                OtherMeasures.addToGroup(into, of, Measure.EPISODE_DAYS_LOST, days);
                everyLengthIsKnown &= !start.isMissing(row);
                if (isLongTerm(start.at(row), end.at(row, monthEnd), monthEnd)) {
                    OtherMeasures.addToGroup(into, of, Measure.LONG_TERM_DAYS_LOST, days);
                }
                String why = lists.valueOrNotKnown(Dimension.SICKNESS_REASON, reason.at(row));
                for (StaffGroup either : List.of(StaffGroup.ALL, of)) {
                    into.add(new Part(either, Dimension.SICKNESS_REASON, why), Measure.EPISODE_DAYS_LOST, days);
                }
            }
        }
        if (everyLengthIsKnown) {
            into.know(Measure.LONG_TERM_DAYS_LOST);
        }
    }

    /**
     * By the length of the whole episode, as far as it has come by the month's end: what happens later does not change what an
     * earlier month said.
     */
    private static boolean isLongTerm(long start, long end, long monthEnd) {
        return start != NumberColumn.MISSING && Math.min(end, monthEnd) - start + 1 >= LONG_TERM_DAYS;
    }

    /** A summary's own totals. It says nothing of episodes. */
    void summary(ExtractTable table, ScopeCells into) {
        OtherMeasures.totals(
                table, Map.of("FTE Days Lost", Measure.DAYS_LOST, "FTE Days Available", Measure.DAYS_AVAILABLE), into);
    }
}
