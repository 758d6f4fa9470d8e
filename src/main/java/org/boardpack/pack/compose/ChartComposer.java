package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.MonthlyChart;
import org.boardpack.pack.MonthlyChart.Series;
import org.boardpack.pack.MonthlyChart.Style;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** Makes charts of all staff, month by month, and the text that says the same to those who do not see them. */
final class ChartComposer {

    private final Wording wording;
    private final FigureReading reading;

    ChartComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** The chart, or a sentence where there is nothing to draw. */
    Block compose(BlockTemplate.Chart template) {
        ReportingMonth last = wording.month();
        Map<Measure, NavigableMap<ReportingMonth, BigDecimal>> values = new LinkedHashMap<>();
        for (Measure measure : template.measures()) {
            NavigableMap<ReportingMonth, BigDecimal> months = values(measure, last.minus(template.months() - 1), last);
            if (!months.isEmpty()) {
                values.put(measure, months);
            }
        }
        Optional<ReportingMonth> first =
                values.values().stream().map(NavigableMap::firstKey).min(ReportingMonth::compareTo);
        if (first.isEmpty() || first.get().equals(last)) {
            return Paragraph.notice(wording.say("chart.none"));
        }
        MonthlyChart chart = chart(template, first.get(), values);
        return new ChartFigure(chart, alternative(chart, values), caption(chart, values.keySet()));
    }

    private NavigableMap<ReportingMonth, BigDecimal> values(Measure measure, ReportingMonth from, ReportingMonth to) {
        NavigableMap<ReportingMonth, BigDecimal> values = new TreeMap<>();
        for (Figure figure : reading.figures().series(measure.metric(), measure.window(), StaffGroup.ALL)) {
            BigDecimal value = figure.value();
            if (figure.isOk()
                    && value != null
                    && !figure.period().isBefore(from)
                    && !figure.period().isAfter(to)) {
                values.put(figure.period(), value);
            }
        }
        return values;
    }

    private MonthlyChart chart(
            BlockTemplate.Chart template,
            ReportingMonth first,
            Map<Measure, NavigableMap<ReportingMonth, BigDecimal>> values) {
        ReportingMonth last = wording.month();
        List<String> labels = new ArrayList<>();
        for (ReportingMonth month = first; !month.isAfter(last); month = month.plus(1)) {
            labels.add(wording.calendar().shortMonth(month));
        }
        Metric metric = values.keySet().iterator().next().metric();
        Scale scale = scale(metric, values);
        List<Series> series = new ArrayList<>();
        values.forEach((measure, months) -> {
            NavigableMap<ReportingMonth, BigDecimal> scaled = new TreeMap<>();
            months.forEach((month, value) -> scaled.put(month, value.movePointLeft(scale.places())));
            series.add(new Series(
                    seriesName(measure, values.keySet()),
                    measure.window() == Window.MONTH || measure.window() == Window.AS_AT ? Style.POINTS : Style.LINE,
                    scaled,
                    wording.value(measure.metric(), months.lastEntry().getValue())));
        });
        return new MonthlyChart(
                wording.say(template.title()),
                first,
                last,
                labels,
                wording.say("axis.months"),
                axis(metric, values, scale),
                template.fromZero(),
                series,
                List.of());
    }

    /** How many places the values are divided by for the axis, and how the axis says so. */
    private record Scale(int places, String key) {}

    private static Scale scale(Metric metric, Map<Measure, NavigableMap<ReportingMonth, BigDecimal>> values) {
        if (metric.unit() != Unit.GBP) {
            return new Scale(0, "");
        }
        BigDecimal most = values.values().stream()
                .flatMap(months -> months.values().stream())
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (most.compareTo(BigDecimal.valueOf(10_000_000)) >= 0) {
            return new Scale(6, "axis.million");
        }
        return most.compareTo(BigDecimal.valueOf(10_000)) >= 0
                ? new Scale(3, "axis.thousand")
                : new Scale(0, "axis.pounds");
    }

    private String axis(Metric metric, Map<Measure, NavigableMap<ReportingMonth, BigDecimal>> values, Scale scale) {
        String name = wording.of(metric, "axis");
        if (!scale.key().isEmpty()) {
            return wording.say(scale.key(), "name", name);
        }
        boolean mixed = values.keySet().stream()
                        .map(measure -> measure.metric().unit())
                        .distinct()
                        .count()
                > 1;
        return mixed ? wording.say("axis.people-and-fte") : name;
    }

    private String seriesName(Measure measure, java.util.Set<Measure> all) {
        boolean oneMetric = all.stream().map(Measure::metric).distinct().count() == 1;
        return oneMetric && all.size() > 1
                ? wording.say("series." + measure.window().id())
                : wording.of(measure.metric(), "value");
    }

    private String caption(MonthlyChart chart, java.util.Set<Measure> measures) {
        List<String> sentences = new ArrayList<>();
        measures.stream()
                .map(measure -> "chart." + measure.window().id())
                .distinct()
                .forEach(key -> sentences.add(wording.say(key)));
        if (!chart.fromZero()) {
            sentences.add(wording.say("chart.not-zero"));
        }
        if (chart.series().stream().anyMatch(series -> gaps(chart, series) > 0)) {
            sentences.add(wording.say("chart.gaps"));
        }
        return String.join(" ", sentences);
    }

    /** Months without a figure since the series began; before that there was nothing to miss. */
    private static int gaps(MonthlyChart chart, Series series) {
        int since = chart.place(chart.to()) - chart.place(series.values().firstKey()) + 1;
        return since - series.values().size();
    }

    private String alternative(MonthlyChart chart, Map<Measure, NavigableMap<ReportingMonth, BigDecimal>> values) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say(
                "alt.chart",
                "title",
                chart.title(),
                "from",
                wording.calendar().month(chart.from()),
                "to",
                wording.calendar().month(chart.to())));
        values.forEach((measure, months) -> {
            Map.Entry<ReportingMonth, BigDecimal> highest =
                    months.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            Map.Entry<ReportingMonth, BigDecimal> lowest =
                    months.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
            Function<BigDecimal, String> shown = value -> wording.value(measure.metric(), value);
            Function<ReportingMonth, String> named = wording.calendar()::month;
            sentences.add(wording.say(
                    "alt.series",
                    "name",
                    seriesName(measure, values.keySet()),
                    "first",
                    shown.apply(months.firstEntry().getValue()),
                    "first-month",
                    named.apply(months.firstKey()),
                    "last",
                    shown.apply(months.lastEntry().getValue()),
                    "last-month",
                    named.apply(months.lastKey()),
                    "highest",
                    shown.apply(highest.getValue()),
                    "highest-month",
                    named.apply(highest.getKey()),
                    "lowest",
                    shown.apply(lowest.getValue()),
                    "lowest-month",
                    named.apply(lowest.getKey())));
        });
        int gaps = chart.series().stream()
                .mapToInt(series -> gaps(chart, series))
                .max()
                .orElse(0);
        if (gaps > 0) {
            sentences.add(wording.say("alt.gaps", "count", Integer.toString(gaps)));
        }
        return String.join(" ", sentences);
    }
}
