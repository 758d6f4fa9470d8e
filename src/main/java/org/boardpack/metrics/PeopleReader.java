package org.boardpack.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;
import org.jspecify.annotations.Nullable;

/** Reads the person-level submissions of a month, all organisations together, keeping what the scope rules let count. */
final class PeopleReader {

    private static final int A_YEAR = 365;
    private static final int A_LEAP_YEAR = 366;

    private final SubmissionSource submissions;
    private final ScopeRules rules;
    private final TraitLists lists;
    private final Method method;
    private final CellGrid.Numbers numbers;

    PeopleReader(
            SubmissionSource submissions, ScopeRules rules, TraitLists lists, Method method, CellGrid.Numbers numbers) {
        this.submissions = submissions;
        this.rules = rules;
        this.lists = lists;
        this.method = method;
        this.numbers = numbers;
    }

    StaffInPost staffInPost(ReportingMonth month) {
        StaffInPost.Builder builder = new StaffInPost.Builder(month);
        for (String organisation : submissions.organisations(ExtractKind.STAFF_IN_POST, month)) {
            add(
                    submissions.rows(ExtractKind.STAFF_IN_POST, organisation, month),
                    numbers.organisation(organisation),
                    month.lastDay().toEpochDay(),
                    builder);
        }
        return builder.build();
    }

    private void add(ExtractTable table, int organisation, long monthEnd, StaffInPost.Builder into) {
        NumberColumn person = table.number("Person");
        NumberColumn employee = table.number("Employee");
        NumberColumn assignment = table.number("Assignment");
        NumberColumn fte = table.number("Contracted FTE");
        TextColumn group = table.text("Staff Group");
        int[] groups = numbersOf(group);
        TextColumn status = table.text("Assignment Status");
        TextColumn category = table.text("Assignment Category");
        IntPredicate isResidentDoctor = rules.residentDoctorsOf(table);
        NumberColumn start = table.number("Latest Start Date");
        NumberColumn nhsStart = table.number("NHS Start Date");
        NumberColumn primary = table.number("Primary Assignment");
        TraitReader traits = new TraitReader(table, lists, numbers.traits());
        short[] has = new short[BreakDowns.SIDE_BY_SIDE.size()];
        for (int row = 0; row < table.rows(); row++) {
            int flags = flags(status.at(row), category.at(row), isResidentDoctor.test(row));
            if (flags != 0) {
                for (int place = 0; place < has.length; place++) {
                    has[place] = traits.trait(BreakDowns.SIDE_BY_SIDE.get(place), row, monthEnd);
                }
                into.add(
                        person.at(row),
                        employee.at(row, person.at(row)),
                        assignment.at(row),
                        organisation,
                        groups[group.code(row)],
                        fte.at(row, 0),
                        start.isMissing(row) ? StaffInPost.NO_START : (int) start.at(row),
                        flags
                                | (primary.at(row) == 1 ? StaffInPost.PRIMARY : 0)
                                | (isNewToTheNhs(start.at(row), nhsStart.at(row)) ? StaffInPost.NEW_TO_THE_NHS : 0),
                        has);
            }
        }
    }

    /** Started in the NHS no more than a year before starting here; unknown is no. */
    private static boolean isNewToTheNhs(long start, long nhsStart) {
        return start != NumberColumn.MISSING
                && nhsStart != NumberColumn.MISSING
                && nhsStart >= start - A_LEAP_YEAR
                && (nhsStart > start - A_YEAR
                        || nhsStart >= LocalDate.ofEpochDay(start).minusYears(1).toEpochDay());
    }

    private int flags(@Nullable String status, @Nullable String category, boolean residentDoctor) {
        if (!rules.counts(category)) {
            return 0;
        }
        if (isInPost(status)) {
            return residentDoctor ? StaffInPost.IN_POST : StaffInPost.IN_POST | StaffInPost.TURNOVER;
        }
        return status != null && rules.inactiveStatuses().contains(status) && !residentDoctor ? StaffInPost.AWAY : 0;
    }

    boolean isInPost(@Nullable String status) {
        return status != null
                && (rules.activeStatuses().contains(status)
                        || (method.inactiveStaff() == Method.InactiveStaff.IN_POST
                                && rules.inactiveStatuses().contains(status)));
    }

    private int[] numbersOf(TextColumn group) {
        return group.dictionary().stream()
                .mapToInt(name -> numbers.group(new StaffGroup(name)))
                .toArray();
    }

    /** Every ended assignment of a month; those that count nowhere too, because they still end an assignment. */
    List<LeaverRow> leavers(ReportingMonth month) {
        List<LeaverRow> rows = new ArrayList<>();
        for (String organisation : submissions.organisations(ExtractKind.LEAVERS, month)) {
            add(submissions.rows(ExtractKind.LEAVERS, organisation, month), numbers.organisation(organisation), rows);
        }
        return rows;
    }

    private void add(ExtractTable table, int organisation, List<LeaverRow> into) {
        NumberColumn person = table.number("Person");
        NumberColumn employee = table.number("Employee");
        NumberColumn assignment = table.number("Assignment");
        NumberColumn fte = table.number("Contracted FTE");
        NumberColumn start = table.number("Latest Start Date");
        NumberColumn nhsStart = table.number("NHS Start Date");
        NumberColumn date = table.number("Leaving Date");
        TextColumn group = table.text("Staff Group");
        int[] groups = numbersOf(group);
        TextColumn category = table.text("Assignment Category");
        IntPredicate isResidentDoctor = rules.residentDoctorsOf(table);
        TextColumn reason = table.text("Leaving Reason");
        TextColumn destination = table.text("Destination On Leaving");
        TraitReader traits = new TraitReader(table, lists, numbers.traits());
        for (int row = 0; row < table.rows(); row++) {
            boolean counts = rules.counts(category.at(row));
            boolean turnoverScope = counts && !isResidentDoctor.test(row);
            String why = reason.at(row);
            String where = destination.at(row);
            into.add(new LeaverRow(
                    person.at(row),
                    employee.at(row, person.at(row)),
                    assignment.at(row),
                    organisation,
                    groups[group.code(row)],
                    fte.at(row, 0),
                    start.at(row),
                    date.at(row),
                    counts,
                    turnoverScope,
                    turnoverScope
                            && (why == null || !rules.reasonsThatAreNoTurnover().contains(why)),
                    where != null && rules.destinationsInsideTheNhs().contains(where),
                    isNewToTheNhs(start.at(row), nhsStart.at(row)),
                    why == null ? TraitLists.ReasonKind.UNKNOWN : lists.kindOf(why),
                    traits(traits, row, date.at(row))));
        }
    }

    private static List<Short> traits(TraitReader traits, int row, long leavingDate) {
        return BreakDowns.OF_LEAVERS.stream()
                .map(dimension -> traits.trait(dimension, row, leavingDate))
                .toList();
    }
}
