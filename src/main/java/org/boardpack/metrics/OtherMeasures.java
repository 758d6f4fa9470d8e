package org.boardpack.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;

/**
 * The measures of one organisation's month that simply add up over organisations: pay, establishment, and the totals of published
 * summaries.
 */
final class OtherMeasures {

    /** Columns of agency spend that an organisation may leave out, or leave blank in some rows. */
    private static final Map<String, Measure> OPTIONAL_PAY = Map.of(
            "Planned Agency Cost", Measure.PLANNED_AGENCY_COST,
            "Bank Cost", Measure.BANK_COST,
            "Agency Shifts", Measure.AGENCY_SHIFTS,
            "Price Cap Override Shifts", Measure.PRICE_CAP_OVERRIDE_SHIFTS,
            "Off Framework Shifts", Measure.OFF_FRAMEWORK_SHIFTS);

    private final ScopeRules rules;
    private final PeopleReader people;

    OtherMeasures(ScopeRules rules, PeopleReader people) {
        this.rules = rules;
        this.people = people;
    }

    /** A row that names no group is about everybody. */
    static StaffGroup groupAt(TextColumn group, int row) {
        String name = group.at(row);
        return name == null ? StaffGroup.ALL : new StaffGroup(name);
    }

    static void addToGroup(ScopeCells into, StaffGroup group, Measure measure, long amount) {
        into.add(StaffGroup.ALL, measure, amount);
        into.add(group, measure, amount);
    }

    /**
     * Pay, agency and bank spend, and agency shifts. What a row leaves out is not known of its staff group, nor of a total that is the
     * sum of groups.
     */
    void pay(ExtractTable table, ScopeCells into) {
        Map<String, Measure> columns =
                new HashMap<>(Map.of("Agency Cost", Measure.AGENCY_COST, "Total Pay Bill", Measure.PAY_BILL));
        OPTIONAL_PAY.forEach((heading, measure) -> {
            if (isGivenAtAll(table.number(heading))) {
                columns.put(heading, measure);
                missWhatIsLeftOut(table, heading, measure, into);
            }
        });
        totals(table, columns, into);
    }

    private static boolean isGivenAtAll(NumberColumn column) {
        return column.size() == 0 || IntStream.range(0, column.size()).anyMatch(row -> !column.isMissing(row));
    }

    private static void missWhatIsLeftOut(ExtractTable table, String heading, Measure measure, ScopeCells into) {
        NumberColumn column = table.number(heading);
        TextColumn group = table.text("Staff Group");
        for (int row = 0; row < table.rows(); row++) {
            if (column.isMissing(row)) {
                into.missOf(groupAt(group, row), measure);
                if (!hasTotal(group)) {
                    into.missOf(StaffGroup.ALL, measure);
                }
            }
        }
    }

    /** Whether rows for "All" are the total as they stand; without them the groups make it. */
    private static boolean hasTotal(TextColumn group) {
        return group.dictionary().isEmpty() || group.dictionary().contains(StaffGroup.ALL.name());
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
    static void totals(ExtractTable table, Map<String, Measure> columns, ScopeCells into) {
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
