package org.boardpack.metrics;

import java.util.HashMap;
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

/**
 * The measures of one organisation's month that simply add up over organisations: sickness days, pay, establishment, and the totals
 * of published summaries.
 */
final class OtherMeasures {

    private final SubmissionSource submissions;
    private final ScopeRules rules;
    private final PeopleReader people;

    OtherMeasures(SubmissionSource submissions, ScopeRules rules, PeopleReader people) {
        this.submissions = submissions;
        this.rules = rules;
        this.people = people;
    }

    /** Days lost and available, from rows of people: METRICS.md, "FTE days available of an in-post assignment". */
    void sickness(
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
        for (int row = 0; row < staff.rows(); row++) {
            inSnapshot.add(assignment.at(row));
            if (!rules.counts(category.at(row))) {
                categoryCountsNot.add(assignment.at(row));
            } else if (people.isInPost(status.at(row))) {
                long days = daysInPost(month, start.at(row), month.lastDay().toEpochDay());
                addToGroup(
                        into,
                        new StaffGroup(group.dictionary().get(group.code(row))),
                        Measure.DAYS_AVAILABLE,
                        fte.at(row, 0) * days);
            }
        }
        for (LeaverRow leaver : leavers) {
            if (!leaver.counts()) {
                categoryCountsNot.add(leaver.assignment());
            } else if (!inSnapshot.contains(leaver.assignment())) {
                long days = daysInPost(month, leaver.start(), leaver.leavingDate());
                addToGroup(into, numbers.groupNumbered(leaver.group()), Measure.DAYS_AVAILABLE, leaver.fte() * days);
            }
        }
        daysLost(organisation, month, categoryCountsNot, into);
        into.know(Measure.DAYS_AVAILABLE);
        into.know(Measure.DAYS_LOST);
    }

    private static long daysInPost(ReportingMonth month, long start, long lastDay) {
        long first = Math.max(month.firstDay().toEpochDay(), start);
        return Math.max(0, lastDay - first + 1);
    }

    private void daysLost(String organisation, ReportingMonth month, Set<Long> categoryCountsNot, ScopeCells into) {
        ExtractTable sickness = submissions.rows(ExtractKind.SICKNESS, organisation, month);
        NumberColumn assignment = sickness.number("Assignment");
        NumberColumn lost = sickness.number("FTE Days Lost");
        TextColumn group = sickness.text("Staff Group");
        TextColumn absence = sickness.text("Absence Category");
        boolean anyCategory = absence.dictionary().isEmpty();
        for (int row = 0; row < sickness.rows(); row++) {
            if ((anyCategory || "Sickness".equals(absence.at(row)))
                    && !categoryCountsNot.contains(assignment.at(row))) {
                addToGroup(
                        into,
                        new StaffGroup(group.dictionary().get(group.code(row))),
                        Measure.DAYS_LOST,
                        lost.at(row, 0));
            }
        }
    }

    private static void addToGroup(ScopeCells into, StaffGroup group, Measure measure, long amount) {
        into.add(StaffGroup.ALL, measure, amount);
        into.add(group, measure, amount);
    }

    /** A summary's own totals: sickness. */
    void sicknessSummary(ExtractTable table, ScopeCells into) {
        totals(table, Map.of("FTE Days Lost", Measure.DAYS_LOST, "FTE Days Available", Measure.DAYS_AVAILABLE), into);
    }

    /** Pay and agency spend. Where a row has no plan, the plan of its staff group is not known, nor a total that is the sum of groups. */
    void pay(ExtractTable table, ScopeCells into) {
        Map<String, Measure> columns =
                new HashMap<>(Map.of("Agency Cost", Measure.AGENCY_COST, "Total Pay Bill", Measure.PAY_BILL));
        NumberColumn planned = table.number("Planned Agency Cost");
        TextColumn group = table.text("Staff Group");
        boolean anyPlan = table.rows() == 0;
        for (int row = 0; row < table.rows(); row++) {
            anyPlan |= !planned.isMissing(row);
        }
        if (anyPlan) {
            columns.put("Planned Agency Cost", Measure.PLANNED_AGENCY_COST);
            for (int row = 0; row < table.rows(); row++) {
                if (planned.isMissing(row)) {
                    into.missOf(groupAt(group, row), Measure.PLANNED_AGENCY_COST);
                    if (!hasTotal(group)) {
                        into.missOf(StaffGroup.ALL, Measure.PLANNED_AGENCY_COST);
                    }
                }
            }
        }
        totals(table, columns, into);
    }

    /** Whether rows for "All" are the total as they stand; without them the groups make it. */
    private static boolean hasTotal(TextColumn group) {
        return group.dictionary().isEmpty() || group.dictionary().contains(StaffGroup.ALL.name());
    }

    private static StaffGroup groupAt(TextColumn group, int row) {
        String name = group.at(row);
        return name == null ? StaffGroup.ALL : new StaffGroup(name);
    }

    /** Funded FTE, and beside it the FTE in post that it is compared with. */
    void establishment(ExtractTable funded, ExtractTable staff, ScopeCells into) {
        totals(funded, Map.of("Funded FTE", Measure.FUNDED_FTE), into);
        NumberColumn fte = staff.number("Contracted FTE");
        TextColumn group = staff.text("Staff Group");
        TextColumn status = staff.text("Assignment Status");
        TextColumn category = staff.text("Assignment Category");
        for (int row = 0; row < staff.rows(); row++) {
            if (rules.counts(category.at(row)) && people.isInPost(status.at(row))) {
                StaffGroup of = new StaffGroup(group.dictionary().get(group.code(row)));
                addToGroup(into, of, Measure.FTE_AGAINST_FUNDED, fte.at(row, 0));
            }
        }
        into.know(Measure.FTE_AGAINST_FUNDED);
    }

    /** A published month of movement: start, end, joiners and leavers; an absent joiners or leavers row is zero. */
    void movementSummary(ExtractTable table, ScopeCells into) {
        TextColumn type = table.text("Type");
        TextColumn group = table.text("Staff Group");
        NumberColumn heads = table.number("HC");
        NumberColumn fte = table.number("FTE");
        for (int row = 0; row < table.rows(); row++) {
            StaffGroup of = new StaffGroup(group.dictionary().get(group.code(row)));
            switch (type.dictionary().get(type.code(row))) {
                case "Denominator at start of period" ->
                    add(into, of, Measure.OPENING_HC, Measure.OPENING_FTE, heads, fte, row);
                case "Denominator at end of period" ->
                    add(into, of, Measure.CLOSING_HC, Measure.CLOSING_FTE, heads, fte, row);
                case "Joiners" -> add(into, of, Measure.JOINERS_HC, Measure.JOINERS_FTE, heads, fte, row);
                case "Leavers" -> add(into, of, Measure.LEAVERS_HC, Measure.LEAVERS_FTE, heads, fte, row);
                default -> {
                    // The code list of the extract allows no other type.
                }
            }
        }
        boolean hasAll = group.dictionary().contains(StaffGroup.ALL.name());
        for (Measure measure : SUMMARISED_MOVEMENT) {
            into.knowByGroup(measure);
            if (hasAll) {
                into.knowForAll(measure);
            }
        }
    }

    static final Set<Measure> SUMMARISED_MOVEMENT = Set.of(
            Measure.OPENING_HC,
            Measure.OPENING_FTE,
            Measure.CLOSING_HC,
            Measure.CLOSING_FTE,
            Measure.JOINERS_HC,
            Measure.JOINERS_FTE,
            Measure.LEAVERS_HC,
            Measure.LEAVERS_FTE);

    private static void add(
            ScopeCells into,
            StaffGroup group,
            Measure people,
            Measure fteMeasure,
            NumberColumn heads,
            NumberColumn fte,
            int row) {
        into.add(group, people, heads.at(row, 0));
        into.add(group, fteMeasure, fte.at(row, 0));
    }

    /** Adds columns up by staff group. Rows for "All" are the total as they stand; without them the groups make it. */
    private static void totals(ExtractTable table, Map<String, Measure> columns, ScopeCells into) {
        TextColumn group = table.text("Staff Group");
        boolean hasAll = hasTotal(group);
        boolean hasGroups = group.dictionary().stream().anyMatch(name -> !name.equals(StaffGroup.ALL.name()));
        columns.forEach((heading, measure) -> {
            NumberColumn amounts = table.number(heading);
            for (int row = 0; row < table.rows(); row++) {
                into.add(groupAt(group, row), measure, amounts.at(row, 0));
                if (!hasAll) {
                    into.add(StaffGroup.ALL, measure, amounts.at(row, 0));
                }
            }
            if (hasGroups) {
                into.know(measure);
            } else {
                into.knowForAll(measure);
            }
        });
    }
}
