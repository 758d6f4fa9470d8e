package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.ForecastRow.Kind;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.ForecastChart;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Makes charts of all staff with the twelve months ahead; says of which measures there is no forecast, and why. */
final class ForecastComposer {

    private final Wording wording;
    private final FigureReading reading;
    private final ForecastReading forecasts;

    ForecastComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.reading = new FigureReading(data.figures(), wording.month());
        this.forecasts = new ForecastReading(data);
    }

    List<Block> compose(BlockTemplate.Forecasts template) {
        List<Block> charts = new ArrayList<>();
        List<Block> reasons = new ArrayList<>();
        for (Measure measure : template.measures()) {
            List<ForecastRow> ahead = forecasts.months(measure, StaffGroup.ALL, Kind.FORECAST);
            NavigableMap<Integer, BigDecimal> actual = actual(measure, template.months());
            if (ahead.isEmpty() || actual.isEmpty()) {
                reasons.add(Paragraph.notice(wording.say(
                        "forecast.without." + forecasts.whyNone(measure),
                        "name",
                        wording.of(measure.metric(), "name"),
                        "needs",
                        wording.of(measure.metric(), "needs"))));
            } else {
                int unknown = actual.firstKey();
                NavigableMap<Integer, BigDecimal> known = new TreeMap<>();
                actual.forEach((place, value) -> known.put(place - unknown, value));
                charts.add(figure(measure, template.months() - unknown, known, ahead));
            }
        }
        List<Block> blocks = new ArrayList<>(StatisticsComposer.arranged(charts, template.across()));
        blocks.addAll(reasons);
        return blocks;
    }

    private NavigableMap<Integer, BigDecimal> actual(Measure measure, int months) {
        NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
        for (int place = 0; place < months; place++) {
            BigDecimal value =
                    reading.value(measure, StaffGroup.ALL, months - 1 - place).number();
            if (value != null) {
                values.put(place, value);
            }
        }
        return values;
    }

    private ChartFigure figure(
            Measure measure, int months, NavigableMap<Integer, BigDecimal> actual, List<ForecastRow> rows) {
        ReportingMonth first = wording.month().minus(months - 1);
        List<String> labels = new ArrayList<>();
        for (int place = 0; place < months + rows.size(); place++) {
            labels.add(wording.calendar().shortMonth(first.plus(place)));
        }
        NavigableMap<Integer, Ahead> ahead = new TreeMap<>();
        NavigableMap<Integer, BigDecimal> plan = new TreeMap<>();
        ForecastChart.Target target = null;
        for (ForecastRow row : rows) {
            Ahead of = Objects.requireNonNull(row.ahead());
            int place = months - 1 + of.months();
            ahead.put(place, of);
            if (row.plan() != null) {
                plan.put(place, row.plan());
            }
            if (row.target() != null) {
                target = new ForecastChart.Target(place, row.target());
            }
        }
        NavigableMap<Integer, Double> lastYear = new TreeMap<>();
        for (ForecastRow row : forecasts.months(measure, StaffGroup.ALL, Kind.LAST_YEAR)) {
            Ahead of = Objects.requireNonNull(row.ahead());
            int place = row.madeFrom().plus(of.months()).monthsSince(first);
            if (place >= 0) {
                lastYear.put(place, of.value());
            }
        }
        ForecastChart chart = new ForecastChart(
                wording.say(
                        "forecast.title",
                        "name",
                        wording.say(
                                "column.window." + measure.window().id(),
                                "name",
                                wording.of(measure.metric(), "name"))),
                labels,
                wording.of(measure.metric(), "axis"),
                actual,
                ahead,
                plan,
                lastYear,
                target,
                new ForecastChart.Labels(
                        wording.say("forecast.key.actual"),
                        wording.say("forecast.key.forecast"),
                        wording.say("forecast.key.interval-80"),
                        wording.say("forecast.key.interval-95"),
                        wording.say("forecast.key.plan"),
                        target == null
                                ? ""
                                : wording.say("forecast.key.target", "value", shown(measure, target.value())),
                        wording.say("forecast.key.last-year"),
                        shown(measure, actual.lastEntry().getValue()),
                        shown(measure, ahead.lastEntry().getValue().value())));
        String said = says(measure, rows, target);
        return new ChartFigure(chart, alternative(measure, chart, actual, said), said);
    }

    private String alternative(
            Measure measure, ForecastChart chart, NavigableMap<Integer, BigDecimal> actual, String said) {
        return wording.say(
                        "forecast.alt",
                        "title",
                        chart.title(),
                        "from",
                        chart.monthLabels().get(0),
                        "to",
                        chart.monthLabels().get(chart.monthLabels().size() - 1),
                        "latest",
                        shown(measure, actual.lastEntry().getValue()),
                        "month",
                        chart.monthLabels().get(actual.lastKey()))
                + " " + said;
    }

    /** What is foreseen, beside plan and target, and how last year's forecast did. */
    private String says(Measure measure, List<ForecastRow> rows, ForecastChart.@Nullable Target target) {
        ForecastRow row = rows.get(rows.size() - 1);
        Ahead last = Objects.requireNonNull(row.ahead());
        List<String> sentences = new ArrayList<>(List.of(wording.say(
                "forecast.says",
                "month",
                wording.calendar().month(row.madeFrom().plus(last.months())),
                "value",
                shown(measure, last.value()),
                "low",
                shown(measure, last.lower80()),
                "high",
                shown(measure, last.upper80()))));
        if (target != null) {
            sentences.add(
                    wording.say("forecast.target." + where(rows, target), "value", shown(measure, target.value())));
        }
        forecasts.last(measure, StaffGroup.ALL, Kind.LAST_YEAR).ifPresent(past -> {
            Ahead then = Objects.requireNonNull(past.ahead());
            BigDecimal came = past.actual();
            if (came != null) {
                sentences.add(wording.say(
                        "forecast.last-year." + (then.within80(came.doubleValue()) ? "within" : "outside"),
                        "foreseen",
                        shown(measure, then.value()),
                        "came",
                        shown(measure, came)));
            }
        });
        return String.join(" ", sentences);
    }

    /** Where a target lies in the 80 % interval of its month. */
    private static String where(List<ForecastRow> rows, ForecastChart.Target target) {
        for (ForecastRow row : rows) {
            if (row.target() != null && target.value().compareTo(row.target()) == 0) {
                Ahead ahead = Objects.requireNonNull(row.ahead());
                double value = target.value().doubleValue();
                return value < ahead.lower80() ? "below" : value > ahead.upper80() ? "above" : "within";
            }
        }
        throw new IllegalArgumentException("no month has the target");
    }

    private String shown(Measure measure, double value) {
        return shown(measure, BigDecimal.valueOf(value));
    }

    private String shown(Measure measure, BigDecimal value) {
        return wording.value(measure.metric(), value);
    }
}
