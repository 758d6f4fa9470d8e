package org.boardpack.pack.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.ProcessLimits;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * Every monthly measure of a pack that has a control chart: those with a figure of at least two months. All staff first, then staff
 * groups by name; metrics in the order of the catalogue. Figures of 12 months have none, because neighbouring ones share data.
 */
public final class SpcRows {

    /** How many months a control chart goes back. */
    public static final int MONTHS = 36;

    /** What stands where there is nothing to say. */
    public static final String NONE = "–";

    private static final int LEAST = 2;

    private final PackData data;

    public SpcRows(PackData data) {
        this.data = data;
    }

    /** A row a measure, staff group and month, oldest month first. */
    public List<SpcRow> in(Language language) {
        ProcessChartFigure says = new ProcessChartFigure(language);
        SpcWords words = new SpcWords(language);
        List<SpcRow> rows = new ArrayList<>();
        each((measure, chart) -> chart.points().forEach(point -> rows.add(row(measure, chart, point, says, words))));
        return rows;
    }

    /** What a series is of. */
    public record Series(Metric metric, Window window, StaffGroup group) {

        /** Such as {@code sickness-rate month All}. */
        public String name() {
            return metric.id() + " " + window.id() + " " + group.name();
        }
    }

    /** Hands on every series with its chart, in order. */
    public void each(BiConsumer<Series, ControlChart> to) {
        ReportingMonth last = data.edition().month();
        for (Metric metric : Metric.values()) {
            Window window = metric.windows().contains(Window.AS_AT) ? Window.AS_AT : Window.MONTH;
            if (metric.isOfTheWhole() && metric.windows().contains(window)) {
                List<StaffGroup> groups = new ArrayList<>(List.of(StaffGroup.ALL));
                groups.addAll(data.figures().groups(metric, window, last));
                for (StaffGroup group : groups) {
                    data.control()
                            .chart(data.figures(), metric, window, group, last, MONTHS)
                            .filter(SpcRows::isEnough)
                            .ifPresent(chart -> to.accept(new Series(metric, window, group), chart));
                }
            }
        }
    }

    private static boolean isEnough(ControlChart chart) {
        return measured(chart) >= LEAST;
    }

    private static long measured(ControlChart chart) {
        return chart.points().stream()
                .filter(point -> point.observation().value() != null)
                .count();
    }

    private SpcRow row(Series series, ControlChart chart, ControlPoint point, ProcessChartFigure says, SpcWords words) {
        ReportingMonth month = ReportingMonth.of(point.observation().date());
        Optional<Figure> figure = data.figures().find(series.metric(), series.window(), series.group(), month);
        ProcessLimits limits = point.limits();
        BigDecimal value = point.observation().value();
        BigDecimal target = point.observation().target();
        boolean isLatest = month.equals(data.edition().month());
        boolean isTrial = limits != null && measured(chart, point.rebaseGroup()) < SpcRules.ENOUGH_POINTS;
        return new SpcRow(
                series.metric(),
                series.window(),
                series.group(),
                month,
                value,
                figure.map(Figure::marker).orElse(value == null ? "[x]" : ""),
                target,
                limits == null ? null : limits.mean(),
                limits == null ? null : limits.lower(),
                limits == null ? null : limits.upper(),
                point.rebaseGroup() + (chart.points().get(0).rebaseGroup() == 0 ? 1 : 0),
                limits == null || !limits.areAvailable()
                        ? words.say("too-few")
                        : words.say(isTrial ? "row.trial" : "row.limits"),
                point.cause() == null
                        ? words.say("row.no-rule")
                        : words.say(
                                "rule." + point.cause().name().toLowerCase(Locale.ROOT),
                                String.valueOf(chart.rules().runLength())),
                value == null || limits == null
                        ? NONE
                        : isTrial ? words.say("row.no-icon") : says.variation(point.variation()),
                !isLatest || target == null
                        ? NONE
                        : chart.assurance()
                                .map(sure -> says.assurance(
                                        sure, SpcNumbers.of(chart).value(target)))
                                .orElse(NONE));
    }

    private static long measured(ControlChart chart, int group) {
        return chart.points().stream()
                .filter(point ->
                        point.rebaseGroup() == group && point.observation().value() != null)
                .count();
    }
}
