package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/**
 * What extracts a figure rests on, and of which months.
 *
 * @param needed each is needed for each of its months
 * @param instead a published summary that stands for all of them in a month; null where there is none
 */
public record Feeding(List<Need> needed, @Nullable ExtractKind instead) {

    /** One extract and the months it is needed for, in order. */
    public record Need(ExtractKind kind, Set<ReportingMonth> months) {}

    private static final int A_YEAR = 12;

    /** What feeds a metric's figure of a window that ends with the month. */
    public static Feeding of(Metric metric, Window window, ReportingMonth month) {
        Set<Measure> measures = Set.copyOf(NeededMeasures.of(metric));
        Set<ReportingMonth> months = months(window, month);
        Set<Source> sources = measures.stream().map(Feeding::sourceOf).collect(Collectors.toSet());
        if (sources.contains(Source.SICKNESS)) {
            return new Feeding(
                    List.of(
                            new Need(ExtractKind.STAFF_IN_POST, months),
                            new Need(ExtractKind.LEAVERS, months),
                            new Need(ExtractKind.SICKNESS, months)),
                    ExtractKind.SICKNESS_SUMMARY);
        }
        if (sources.contains(Source.POSTS)) {
            return new Feeding(
                    List.of(new Need(ExtractKind.STAFF_IN_POST, months), new Need(ExtractKind.ESTABLISHMENT, months)),
                    null);
        }
        if (sources.contains(Source.PAY)) {
            return new Feeding(List.of(new Need(ExtractKind.AGENCY_SPEND, months)), null);
        }
        if (sources.contains(Source.SURVEY)) {
            return new Feeding(List.of(new Need(ExtractKind.SURVEY, months)), null);
        }
        if (sources.contains(Source.PROCESS)) {
            List<Need> needed = new ArrayList<>();
            needed.add(new Need(ExtractKind.PROCESS_MEASURES, months));
            if (sources.contains(Source.PEOPLE)) {
                needed.addAll(people(measures, metric, months, month).needed());
            }
            return new Feeding(needed, null);
        }
        return people(measures, metric, months, month);
    }

    /** Which extracts a measure is counted from. */
    private enum Source {
        PEOPLE,
        SICKNESS,
        POSTS,
        PAY,
        PROCESS,
        SURVEY
    }

    private static Source sourceOf(Measure measure) {
        return switch (measure) {
            case DAYS_LOST, DAYS_AVAILABLE, EPISODE_DAYS_LOST, LONG_TERM_DAYS_LOST -> Source.SICKNESS;
            case AGENCY_COST,
                    PLANNED_AGENCY_COST,
                    BANK_COST,
                    PAY_BILL,
                    AGENCY_SHIFTS,
                    PRICE_CAP_OVERRIDE_SHIFTS,
                    OFF_FRAMEWORK_SHIFTS -> Source.PAY;
            case STAY_INTERVIEWS, EXIT_INTERVIEWS, FLEXIBLE_WORKING_REQUESTS, FLEXIBLE_WORKING_APPROVALS ->
                Source.PROCESS;
            case SURVEYS, SURVEY_RESPONSES, SURVEY_POINTS, BENCHMARKED_RESPONSES, BENCHMARK_POINTS -> Source.SURVEY;
            case FUNDED_FTE, FTE_AGAINST_FUNDED -> Source.POSTS;
            case HEADCOUNT,
                    FTE,
                    CLOSING_HC,
                    CLOSING_FTE,
                    OPENING_HC,
                    OPENING_FTE,
                    JOINERS_HC,
                    JOINERS_FTE,
                    LEAVERS_HC,
                    LEAVERS_FTE,
                    VOLUNTARY_LEAVERS_HC,
                    UNKNOWN_REASON_HC,
                    EXCLUDED_LEAVERS_HC,
                    MOVES_IN_HC,
                    MOVES_IN_FTE,
                    MOVES_OUT_HC,
                    MOVES_OUT_FTE,
                    RETURNS_HC,
                    RETURNS_FTE,
                    HOURS_CHANGED_FTE,
                    COHORT_HC,
                    STAYERS_HC,
                    NHS_LEAVERS_HC,
                    STARTERS_HC,
                    STARTERS_HERE_HC,
                    STARTERS_AT_RISK_HC,
                    STARTERS_LEFT_HC -> Source.PEOPLE;
        };
    }

    private static Feeding people(
            Set<Measure> measures, Metric metric, Set<ReportingMonth> months, ReportingMonth month) {
        Set<ReportingMonth> snapshots = new TreeSet<>(months);
        List<Need> needed = new ArrayList<>();
        if (measures.contains(Measure.COHORT_HC)) {
            snapshots.add(month.minus(A_YEAR));
        }
        if (measures.contains(Measure.COHORT_HC) && !measures.contains(Measure.LEAVERS_HC)) {
            snapshots.retainAll(Set.of(month, month.minus(A_YEAR)));
        } else if (!measures.contains(Measure.HEADCOUNT) && !measures.contains(Measure.FTE)) {
            snapshots.add(months.iterator().next().minus(1));
        }
        if (measures.contains(Measure.STARTERS_HC)) {
            snapshots.retainAll(Set.of(month));
            needed.add(new Need(ExtractKind.LEAVERS, span(month.minus(Starters.MONTHS), month)));
        } else if (metric != Metric.STABILITY && !isOfSnapshotsOnly(measures)) {
            needed.add(new Need(ExtractKind.LEAVERS, months));
        }
        needed.add(0, new Need(ExtractKind.STAFF_IN_POST, snapshots));
        boolean summarised = OtherMeasures.SUMMARISED_MOVEMENT.containsAll(measures);
        return new Feeding(needed, summarised ? ExtractKind.MOVEMENT_SUMMARY : null);
    }

    private static boolean isOfSnapshotsOnly(Set<Measure> measures) {
        return Set.of(Measure.HEADCOUNT, Measure.FTE, Measure.JOINERS_HC, Measure.JOINERS_FTE)
                .containsAll(measures);
    }

    /** Whether the figure rests on what an extract says of a month. */
    public boolean reads(ExtractKind kind, ReportingMonth month) {
        boolean summary = kind.equals(instead);
        return needed.stream()
                .anyMatch(need ->
                        (summary || need.kind().equals(kind)) && need.months().contains(month));
    }

    /** Whether the figure rests on an extract. */
    public boolean needs(ExtractKind kind) {
        return needed.stream().anyMatch(need -> need.kind().equals(kind));
    }

    /** The months that an extract is needed for, oldest first; none when it is not. */
    public List<ReportingMonth> monthsOf(ExtractKind kind) {
        return needed.stream()
                .filter(need -> need.kind().equals(kind))
                .flatMap(need -> need.months().stream())
                .sorted()
                .toList();
    }

    /** The months of a window that ends with the given one, oldest first. */
    public static Set<ReportingMonth> months(Window window, ReportingMonth month) {
        return span(Formulas.firstMonth(window, month), month);
    }

    private static Set<ReportingMonth> span(ReportingMonth from, ReportingMonth to) {
        Set<ReportingMonth> months = new TreeSet<>();
        for (ReportingMonth month = from; !month.isAfter(to); month = month.plus(1)) {
            months.add(month);
        }
        return months;
    }
}
