package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** The people measures of one month: reads the snapshots it needs, has them counted, and says for which scopes the count is whole. */
final class PeopleCounting {

    private static final List<Measure> STOCK =
            List.of(Measure.HEADCOUNT, Measure.FTE, Measure.CLOSING_HC, Measure.CLOSING_FTE);
    private static final List<Measure> OPENING = List.of(Measure.OPENING_HC, Measure.OPENING_FTE);
    private static final List<Measure> JOINERS = List.of(
            Measure.JOINERS_HC,
            Measure.JOINERS_FTE,
            Measure.MOVES_IN_HC,
            Measure.MOVES_IN_FTE,
            Measure.RETURNS_HC,
            Measure.RETURNS_FTE,
            Measure.HOURS_CHANGED_FTE);
    private static final List<Measure> LEAVERS = List.of(
            Measure.LEAVERS_HC,
            Measure.LEAVERS_FTE,
            Measure.VOLUNTARY_LEAVERS_HC,
            Measure.UNKNOWN_REASON_HC,
            Measure.EXCLUDED_LEAVERS_HC);
    private static final List<Measure> MOVES_OUT = List.of(Measure.MOVES_OUT_HC, Measure.MOVES_OUT_FTE);
    private static final List<Measure> COHORT = List.of(Measure.COHORT_HC, Measure.STAYERS_HC, Measure.NHS_LEAVERS_HC);

    private final CellGrid.Numbers numbers;
    private final OrganisationTable organisations;
    private final Coverage coverage;
    private final Method method;
    private final ReportingMonth month;
    private final ReportingMonth asOf;
    private final StaffInPost now;
    private final StaffInPost monthAgo;
    private final StaffInPost yearAgo;
    private final List<LeaverRow> leavers;
    private final List<LeaverRow> leaversOfTheYear;
    private final List<LeaverRow> leaversOfTwoYears;

    PeopleCounting(
            PeopleReader reader,
            CellGrid.Numbers numbers,
            OrganisationTable organisations,
            Coverage coverage,
            Method method,
            ReportingMonth month,
            ReportingMonth asOf) {
        this.numbers = numbers;
        this.organisations = organisations;
        this.coverage = coverage;
        this.method = method;
        this.month = month;
        this.asOf = asOf;
        now = reader.staffInPost(month);
        monthAgo = reader.staffInPost(month.minus(1));
        yearAgo = reader.staffInPost(month.minus(12));
        leavers = new KnownLeavers(now, new KnownLeavers(monthAgo, reader.leavers(month)).withTraits(numbers.traits()))
                .withTraits(numbers.traits());
        leaversOfTheYear = whoseTheyWere(leavers(reader, 0, 11));
        leaversOfTwoYears = new ArrayList<>(leaversOfTheYear);
        leaversOfTwoYears.addAll(whoseTheyWere(leavers(reader, 12, Starters.MONTHS)));
    }

    private List<LeaverRow> leavers(PeopleReader reader, int firstBack, int lastBack) {
        List<LeaverRow> rows = new ArrayList<>();
        for (int back = firstBack; back <= lastBack; back++) {
            rows.addAll(reader.leavers(month.minus(back)));
        }
        return rows;
    }

    /** As far as the three snapshots tell; those between are not read for it. */
    private List<LeaverRow> whoseTheyWere(List<LeaverRow> rows) {
        List<LeaverRow> known = rows;
        for (StaffInPost snapshot : List.of(monthAgo, now, yearAgo)) {
            known = new KnownLeavers(snapshot, known).withPeople();
        }
        return known;
    }

    List<LeaverRow> leaversOf(String organisation) {
        int number = numbers.organisation(organisation);
        return leavers.stream().filter(row -> row.organisation() == number).toList();
    }

    void countInto(MonthCells cells) {
        CellGrid grid = grid(month);
        CellGrid monthAgoGrid = grid(month.minus(1));
        Set<Long> endedNow = leavers.stream().map(LeaverRow::assignment).collect(Collectors.toSet());
        Tallies tallies = new Tallies();
        TraitCounting traits = new TraitCounting();
        Movements movements = new Movements(tallies);
        movements.countStaff(now, StaffInPost.IN_POST, grid, Measure.HEADCOUNT, Measure.FTE);
        movements.countStaff(now, StaffInPost.TURNOVER, grid, Measure.CLOSING_HC, Measure.CLOSING_FTE);
        movements.countStaff(monthAgo, StaffInPost.TURNOVER, monthAgoGrid, Measure.OPENING_HC, Measure.OPENING_FTE);
        traits.countStaff(now, StaffInPost.IN_POST, grid, Measure.HEADCOUNT, Measure.FTE);
        traits.countStaff(now, StaffInPost.TURNOVER, grid, Measure.CLOSING_HC, null);
        traits.countStaff(monthAgo, StaffInPost.TURNOVER, monthAgoGrid, Measure.OPENING_HC, null);
        LeaverCounting leaving = new LeaverCounting(tallies, traits, numbers.traits(), now, grid);
        leaving.count(leavers, goneAwayBefore());
        movements.countMonth(new TwoSnapshots(monthAgo, monthAgoGrid, now, grid, endedNow::contains), leaving);
        movements.countCohort(new TwoSnapshots(yearAgo, grid(month.minus(12)), now, grid), wentInsideTheNhs());
        StarterCounting starters = new StarterCounting(
                month, CellGrid.ofSuccessors(numbers, organisations, month, asOf), numbers.traits());
        starters.count(now, leaversOfTwoYears, endedNow);
        tallies.pour(numbers, cells);
        traits.pour(numbers, cells);
        starters.pour(numbers, cells);
        sayWhatIsKnown(cells);
    }

    private CellGrid grid(ReportingMonth of) {
        return new CellGrid(numbers, organisations, of, asOf);
    }

    /** Assignments of people who were away a month ago: where being away counts as having left, they left then. */
    private Set<Long> goneAwayBefore() {
        Set<Long> away = new HashSet<>();
        for (int row = 0; row < monthAgo.size(); row++) {
            if (method.inactiveStaff() == Method.InactiveStaff.LEAVERS
                    && (monthAgo.flags(row) & StaffInPost.AWAY) != 0) {
                away.add(monthAgo.assignment(row));
            }
        }
        return away;
    }

    private Set<Long> wentInsideTheNhs() {
        if (method.nhsLeaverEvidence() == Method.NhsLeaverEvidence.SNAPSHOTS) {
            return Set.of();
        }
        Map<Long, Long> latest = new HashMap<>();
        Set<Long> inside = new HashSet<>();
        for (LeaverRow row : leaversOfTheYear) {
            if (row.turnoverScope()) {
                long seen = latest.getOrDefault(row.person(), Long.MIN_VALUE);
                if (row.leavingDate() > seen) {
                    latest.put(row.person(), row.leavingDate());
                    inside.remove(row.person());
                }
                if (row.leavingDate() >= seen && row.insideNhs()) {
                    inside.add(row.person());
                }
            }
        }
        return inside;
    }

    private void sayWhatIsKnown(MonthCells cells) {
        Set<Scope> wholeNow = whole(month);
        Set<Scope> wholeMonthAgo = whole(month.minus(1));
        wholeMonthAgo.removeAll(scopesThatGrewSince(month.minus(1)));
        Set<Scope> wholeYearAgo = whole(month.minus(12));
        wholeYearAgo.removeAll(scopesThatGrewSince(month.minus(12)));
        know(cells, wholeNow, STOCK);
        know(cells, wholeMonthAgo, OPENING);
        Set<Scope> followed = both(wholeNow, wholeMonthAgo);
        Set<Scope> withLeavers = scopesWithKnownLeavers();
        know(cells, followed, JOINERS);
        know(cells, withLeavers, LEAVERS);
        know(cells, both(followed, withLeavers), MOVES_OUT);
        know(cells, both(wholeNow, withLeavers), StarterCounting.MEASURES);
        TraitCounting.breakDown(cells);
        StarterCounting.breakDown(cells);
        know(cells, both(wholeNow, wholeYearAgo), COHORT);
    }

    private Set<Scope> whole(ReportingMonth of) {
        return coverage.wholeScopes(
                coverage.expected(ExtractKind.STAFF_IN_POST, of), of, organisation -> inSnapshot(organisation, of));
    }

    private boolean inSnapshot(String organisation, ReportingMonth of) {
        return coverage.delivered(ExtractKind.STAFF_IN_POST, organisation, of);
    }

    private Set<Scope> scopesThatGrewSince(ReportingMonth earlier) {
        return coverage.scopesThatGrew(ExtractKind.STAFF_IN_POST, earlier, month);
    }

    private Set<Scope> scopesWithKnownLeavers() {
        Set<Integer> somebodyLeft =
                new TwoSnapshots(monthAgo, grid(month.minus(1)), now, grid(month)).organisationsSomebodyLeft();
        return coverage.wholeScopes(
                coverage.expected(ExtractKind.STAFF_IN_POST, month),
                month,
                organisation -> inSnapshot(organisation, month)
                        && (coverage.delivered(ExtractKind.LEAVERS, organisation, month)
                                || (inSnapshot(organisation, month.minus(1))
                                        && !somebodyLeft.contains(numbers.organisation(organisation)))));
    }

    private static Set<Scope> both(Set<Scope> one, Set<Scope> other) {
        Set<Scope> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static void know(MonthCells cells, Set<Scope> scopes, List<Measure> measures) {
        scopes.forEach(scope -> measures.forEach(cells.of(scope)::know));
    }
}
