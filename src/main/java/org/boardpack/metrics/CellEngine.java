package org.boardpack.metrics;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/**
 * Turns the submissions of a month into its additive measures, for every scope. A month's cells depend on its own submissions, the
 * snapshots of one and twelve months before and the leavers of two years; nothing else.
 */
public final class CellEngine {

    /** Names how cells are counted, for fingerprints: cells that another version of the program counted otherwise are not taken for these. */
    public static final String COUNTING =
            "6: resident doctors by every spelling, absences of no category, exit interviews of all who have leavers";

    private final SubmissionSource submissions;
    private final OrganisationTable organisations;
    private final ScopeRules rules;
    private final TraitLists lists;
    private final Method method;
    private final ReportingMonth asOf;

    /**
     * @param asOf the edition's month: an organisation that merged by then has its history with its successor
     */
    public CellEngine(
            SubmissionSource submissions,
            OrganisationTable organisations,
            ScopeRules rules,
            TraitLists lists,
            Method method,
            ReportingMonth asOf) {
        this.submissions = submissions;
        this.organisations = organisations;
        this.rules = rules;
        this.lists = lists;
        this.method = method;
        this.asOf = asOf;
    }

    /** The months up to the edition's that anything is known of. */
    public SortedSet<ReportingMonth> months() {
        SortedSet<ReportingMonth> months = new TreeSet<>();
        for (ExtractKind kind : KINDS) {
            months.addAll(submissions.months(kind));
        }
        months.removeIf(month -> month.isAfter(asOf));
        return months;
    }

    private static final List<ExtractKind> KINDS = List.of(
            ExtractKind.STAFF_IN_POST,
            ExtractKind.LEAVERS,
            ExtractKind.SICKNESS,
            ExtractKind.SICKNESS_SUMMARY,
            ExtractKind.MOVEMENT_SUMMARY,
            ExtractKind.AGENCY_SPEND,
            ExtractKind.ESTABLISHMENT,
            ExtractKind.PROCESS_MEASURES,
            ExtractKind.SURVEY);

    /** Whether a month's cells are made from the submissions of that kind and month. */
    public static boolean reads(ReportingMonth cellsOf, ExtractKind kind, ReportingMonth month) {
        if (month.equals(cellsOf)) {
            return KINDS.contains(kind);
        }
        if (kind.equals(ExtractKind.STAFF_IN_POST)) {
            return month.equals(cellsOf.minus(1)) || month.equals(cellsOf.minus(12));
        }
        return kind.equals(ExtractKind.LEAVERS)
                && month.isBefore(cellsOf)
                && !month.isBefore(cellsOf.minus(Starters.MONTHS));
    }

    public MonthCells cells(ReportingMonth month) {
        MonthCells cells = new MonthCells(month);
        CellGrid.Numbers numbers = new CellGrid.Numbers();
        Coverage coverage = new Coverage(submissions, organisations, asOf);
        coverage.expected(ExtractKind.STAFF_IN_POST, month).forEach(numbers::organisation);
        PeopleReader reader = new PeopleReader(submissions, rules, lists, method, numbers);
        PeopleCounting people = new PeopleCounting(reader, numbers, organisations, coverage, method, month, asOf);
        people.countInto(cells);
        OtherMeasures other = new OtherMeasures(rules, reader);
        addSickness(cells, coverage, new SicknessMeasures(submissions, rules, lists, reader), people, numbers);
        addSubmissions(cells, coverage, ExtractKind.AGENCY_SPEND, other::pay);
        addProcessMeasures(cells, coverage);
        addSubmissions(cells, coverage, ExtractKind.SURVEY, (table, into) -> new SurveyMeasures(table).read(into));
        addEstablishment(cells, coverage, other);
        addMovementSummaries(cells, coverage, other);
        return cells;
    }

    private void addSickness(
            MonthCells cells,
            Coverage coverage,
            SicknessMeasures sickness,
            PeopleCounting people,
            CellGrid.Numbers numbers) {
        ReportingMonth month = cells.month();
        Map<String, ScopeCells> parts = new HashMap<>();
        Set<String> expected = coverage.expected(ExtractKind.SICKNESS, month);
        for (String organisation : expected) {
            if (coverage.delivered(ExtractKind.SICKNESS, organisation, month)
                    && coverage.delivered(ExtractKind.STAFF_IN_POST, organisation, month)) {
                ScopeCells part = new ScopeCells();
                sickness.rows(organisation, month, people.leaversOf(organisation), numbers, part);
                parts.put(organisation, part);
            }
        }
        for (String organisation : submissions.organisations(ExtractKind.SICKNESS_SUMMARY, month)) {
            ScopeCells part = new ScopeCells();
            sickness.summary(submissions.rows(ExtractKind.SICKNESS_SUMMARY, organisation, month), part);
            parts.put(organisation, part);
            expected.add(organisation);
        }
        sumUp(cells, coverage, expected, parts);
    }

    /** What an organisation's own rows of a kind say, and nothing else. */
    private void addSubmissions(
            MonthCells cells, Coverage coverage, ExtractKind kind, BiConsumer<ExtractTable, ScopeCells> read) {
        ReportingMonth month = cells.month();
        sumUp(cells, coverage, coverage.expected(kind, month), parts(sent(kind, month), read));
    }

    /** Some organisations' exit interviews are no share of everybody's leavers. */
    private void addProcessMeasures(MonthCells cells, Coverage coverage) {
        ReportingMonth month = cells.month();
        Map<String, ExtractTable> sent = sent(ExtractKind.PROCESS_MEASURES, month);
        Set<String> expected = coverage.expected(ExtractKind.PROCESS_MEASURES, month);
        sumUp(cells, coverage, expected, parts(sent, ProcessMeasures::readOthers));
        expected.addAll(coverage.expected(ExtractKind.STAFF_IN_POST, month));
        sumUp(cells, coverage, expected, parts(sent, ProcessMeasures::readOfLeavers));
    }

    private Map<String, ExtractTable> sent(ExtractKind kind, ReportingMonth month) {
        Map<String, ExtractTable> sent = new HashMap<>();
        submissions
                .organisations(kind, month)
                .forEach(organisation -> sent.put(organisation, submissions.rows(kind, organisation, month)));
        return sent;
    }

    private static Map<String, ScopeCells> parts(
            Map<String, ExtractTable> sent, BiConsumer<ExtractTable, ScopeCells> read) {
        Map<String, ScopeCells> parts = new HashMap<>();
        sent.forEach((organisation, table) -> {
            ScopeCells part = new ScopeCells();
            read.accept(table, part);
            parts.put(organisation, part);
        });
        return parts;
    }

    private void addEstablishment(MonthCells cells, Coverage coverage, OtherMeasures other) {
        ReportingMonth month = cells.month();
        Map<String, ScopeCells> parts = new HashMap<>();
        for (String organisation : submissions.organisations(ExtractKind.ESTABLISHMENT, month)) {
            if (coverage.delivered(ExtractKind.STAFF_IN_POST, organisation, month)) {
                ScopeCells part = new ScopeCells();
                other.establishment(
                        submissions.rows(ExtractKind.ESTABLISHMENT, organisation, month),
                        submissions.rows(ExtractKind.STAFF_IN_POST, organisation, month),
                        part);
                parts.put(organisation, part);
            }
        }
        sumUp(cells, coverage, coverage.expected(ExtractKind.ESTABLISHMENT, month), parts);
    }

    private void sumUp(MonthCells cells, Coverage coverage, Set<String> expected, Map<String, ScopeCells> parts) {
        ReportingMonth month = cells.month();
        Set<Scope> whole = coverage.wholeScopes(expected, month, parts::containsKey);
        Map<Scope, EnumSet<Measure>> forAll = new HashMap<>();
        Map<Scope, EnumSet<Measure>> byGroup = new HashMap<>();
        parts.forEach((organisation, part) -> {
            for (Scope scope : organisations.scopesOf(organisation, month, asOf)) {
                if (whole.contains(scope)) {
                    cells.of(scope).addAll(part);
                    keepCommon(forAll, scope, part.knownForAll());
                    keepCommon(byGroup, scope, part.knownByGroup());
                }
            }
        });
        forAll.forEach((scope, measures) -> measures.forEach(cells.of(scope)::knowForAll));
        byGroup.forEach((scope, measures) -> measures.forEach(cells.of(scope)::knowByGroup));
    }

    private static void keepCommon(Map<Scope, EnumSet<Measure>> common, Scope scope, Set<Measure> measures) {
        EnumSet<Measure> seen = common.get(scope);
        if (seen == null) {
            EnumSet<Measure> first = EnumSet.noneOf(Measure.class);
            first.addAll(measures);
            common.put(scope, first);
        } else {
            seen.retainAll(measures);
        }
    }

    /** Published movement counts only where an organisation's own snapshots do not say more. */
    private void addMovementSummaries(MonthCells cells, Coverage coverage, OtherMeasures other) {
        ReportingMonth month = cells.month();
        Set<String> withSnapshots = coverage.expected(ExtractKind.STAFF_IN_POST, month);
        Set<Scope> scopesWithSnapshots = new HashSet<>();
        withSnapshots.forEach(
                organisation -> scopesWithSnapshots.addAll(organisations.scopesOf(organisation, month, asOf)));
        for (String organisation : submissions.organisations(ExtractKind.MOVEMENT_SUMMARY, month)) {
            if (!withSnapshots.contains(organisation)) {
                ScopeCells part = new ScopeCells();
                other.movementSummary(submissions.rows(ExtractKind.MOVEMENT_SUMMARY, organisation, month), part);
                for (Scope scope : organisations.scopesOf(organisation, month, asOf)) {
                    ScopeCells into = cells.of(scope);
                    into.addAll(part);
                    boolean known = !scopesWithSnapshots.contains(scope);
                    for (Measure measure : OtherMeasures.SUMMARISED_MOVEMENT) {
                        if (known && part.knownForAll().contains(measure)) {
                            into.knowForAll(measure);
                        }
                        if (known) {
                            into.knowByGroup(measure);
                        }
                        if (!scope.equals(Scope.organisation(organisation))) {
                            into.markSummed(measure);
                        }
                    }
                }
            }
        }
    }
}
