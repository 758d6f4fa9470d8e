package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;

/**
 * The sheets that are a choice of figures: metrics of whole staff groups, every month, so that a series is a block of neighbouring rows;
 * then break-downs, at the edition's month.
 */
final class FigureSheets {

    private static final StaffGroup NURSES = new StaffGroup("Nursing and Midwifery Registered");

    static final List<SheetKind<FigureRow>> KINDS = List.of(
            new Choice("Leavers")
                    .over(
                            Metric.NHS_LEAVER_RATE,
                            Metric.MOVEMENT_BENEFIT,
                            Metric.LEAVERS_HC,
                            Metric.LEAVERS_FTE,
                            Metric.LEAVERS_EXCLUDED_HC,
                            Metric.STABILITY,
                            Metric.NEW_STARTER_RETENTION)
                    .drawn(
                            new Line(Metric.NHS_LEAVER_RATE, Window.ROLLING_12),
                            new Line(Metric.STABILITY, Window.ROLLING_12))
                    .kind(),
            new Choice("Turnover_reasons")
                    .over(
                            Metric.TURNOVER_HC,
                            Metric.TURNOVER_FTE,
                            Metric.VOLUNTARY_TURNOVER_HC,
                            Metric.UNKNOWN_REASON_SHARE)
                    .by(
                            Dimension.LEAVING_REASON,
                            Dimension.REASON_GROUP,
                            Dimension.DESTINATION,
                            Dimension.LEAVER_OR_MOVER)
                    .kind(),
            new Choice("Demographics")
                    .by(
                            Dimension.AGE_BAND,
                            Dimension.GENDER,
                            Dimension.ETHNIC_GROUP,
                            Dimension.DISABILITY,
                            Dimension.CONTRACT,
                            Dimension.FULL_PART_TIME,
                            Dimension.PAY_BAND,
                            Dimension.WELSH_LANGUAGE)
                    .kind(),
            new Choice("Career_stage")
                    .over(Metric.AGED_55_SHARE)
                    .by(
                            Dimension.CAREER_STAGE,
                            Dimension.LENGTH_OF_SERVICE,
                            Dimension.MONTHS_AFTER,
                            Dimension.MONTHS_AFTER_NEWLY_QUALIFIED)
                    .kind(),
            new Choice("Nursing").of(NURSES).by(Dimension.NURSING_BRANCH).kind(),
            new Choice("Sickness")
                    .over(Metric.SICKNESS_RATE, Metric.SICKNESS_LONG_TERM_RATE, Metric.SICKNESS_SHORT_TERM_RATE)
                    .by(Dimension.SICKNESS_REASON)
                    .drawn(
                            new Line(Metric.SICKNESS_RATE, Window.MONTH),
                            new Line(Metric.SICKNESS_RATE, Window.ROLLING_12))
                    .kind(),
            new Choice("Agency")
                    .over(
                            Metric.AGENCY_SHARE_OF_PAY,
                            Metric.AGENCY_SPEND,
                            Metric.AGENCY_VS_PLAN,
                            Metric.BANK_SPEND,
                            Metric.PAY_BILL,
                            Metric.PRICE_CAP_OVERRIDE_RATE,
                            Metric.OFF_FRAMEWORK_RATE)
                    .kind(),
            new Choice("Staff_vacancies")
                    .over(
                            Metric.HEADCOUNT,
                            Metric.FTE,
                            Metric.JOINERS_HC,
                            Metric.JOINERS_FTE,
                            Metric.VACANCY_FTE,
                            Metric.VACANCY_RATE)
                    .kind(),
            new Choice("Process_survey")
                    .over(
                            Metric.STAY_INTERVIEWS,
                            Metric.EXIT_INTERVIEW_COMPLETION,
                            Metric.FLEXIBLE_WORKING_APPROVAL_RATE)
                    .by(Dimension.QUESTION)
                    .kind());

    private FigureSheets() {}

    /** A series of all staff in a chart. */
    record Line(Metric metric, Window window) {}

    /** Which figures a sheet shows. */
    private record Choice(
            String id, List<Metric> series, Set<StaffGroup> groups, Set<Dimension> parts, List<Line> lines) {

        Choice(String id) {
            this(id, List.of(), Set.of(), EnumSet.noneOf(Dimension.class), List.of());
        }

        /** These metrics of whole staff groups, every month. */
        Choice over(Metric... metrics) {
            return new Choice(id, List.of(metrics), groups, parts, lines);
        }

        /** Whatever there is of this staff group, every month. */
        Choice of(StaffGroup group) {
            return new Choice(id, series, Set.of(group), parts, lines);
        }

        /** Whatever is broken down by these, at the edition's month. */
        Choice by(Dimension first, Dimension... more) {
            return new Choice(id, series, groups, EnumSet.of(first, more), lines);
        }

        Choice drawn(Line... drawn) {
            return new Choice(id, series, groups, parts, List.of(drawn));
        }

        SheetKind<FigureRow> kind() {
            return new SheetKind<>(
                    id,
                    FigureRow.FIELDS,
                    reading -> Content.of(FigureRow.of(figures(reading)))
                            .with(rows -> FigureChart.plan(reading, id, rows, lines)));
        }

        private List<Figure> figures(PackReading reading) {
            List<Figure> ofSeries = new ArrayList<>();
            List<Figure> ofParts = new ArrayList<>();
            for (Figure figure : reading.pack().figures().all()) {
                if (figure.dimension().isEmpty()) {
                    if (series.contains(figure.metric()) || groups.contains(figure.staffGroup())) {
                        ofSeries.add(figure);
                    }
                } else if (figure.period().equals(reading.month())
                        && Dimension.find(figure.dimension())
                                .filter(parts::contains)
                                .isPresent()) {
                    ofParts.add(figure);
                }
            }
            ofSeries.sort(Comparator.comparingInt((Figure figure) -> series.indexOf(figure.metric()))
                    .thenComparing(Figure::metric)
                    .thenComparing(Figure::window)
                    .thenComparing(Figure::staffGroup, PackReading.ALL_FIRST)
                    .thenComparing(Figure::period));
            ofParts.sort(Comparator.comparing((Figure figure) ->
                            Dimension.find(figure.dimension()).orElseThrow())
                    .thenComparing(Figure::metric)
                    .thenComparing(Figure::window)
                    .thenComparing(Figure::staffGroup, PackReading.ALL_FIRST));
            return Stream.concat(ofSeries.stream(), ofParts.stream()).toList();
        }
    }
}
