package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.RowsBy;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Makes bar charts, the largest first: of a dimension, of staff groups, of the organisations of a roll-up. */
final class BarComposer {

    private final Wording wording;
    private final PackData data;
    private final FigureReading reading;

    BarComposer(Wording wording, FigureReading reading, PackData data) {
        this.wording = wording;
        this.reading = reading;
        this.data = data;
    }

    private record Named(String label, BigDecimal value) {}

    /** The chart; a line where nothing can be drawn; nothing where it does not concern this scope. */
    List<Block> compose(BlockTemplate.Bars template) {
        if (template.by().equals(RowsBy.ORGANISATION.id()) && data.parts().isEmpty()) {
            return List.of();
        }
        Map<String, @Nullable Figure> figures = figures(template);
        List<Named> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        figures.forEach((label, figure) -> {
            FigureReading.Found found = FigureReading.found(figure);
            if (found.number() == null) {
                hidden.add(wording.say("bars.hidden-one", "name", label, "marker", found.shorthand()));
            } else {
                shown.add(new Named(label, found.number()));
            }
        });
        shown.sort(Comparator.comparing(Named::value).reversed().thenComparing(Named::label));
        if (shown.isEmpty()) {
            return List.of(Paragraph.notice(wording.say(
                    whyNone(template, hidden),
                    "title",
                    wording.say(template.title()),
                    "needs",
                    wording.of(template.measure().metric(), "needs"))));
        }
        return List.of(figure(template, shown, hidden));
    }

    /** By their markers: what is hidden is not asked for, and what was not sent is not hidden. */
    private String whyNone(BlockTemplate.Bars template, List<String> hidden) {
        if (hidden.isEmpty() && reading.isWholeCounted(template.measure(), template.group())) {
            return "bars.unlisted";
        }
        long confidential = hidden.stream().filter(one -> one.contains("[c]")).count();
        if (confidential == 0) {
            return "bars.none";
        }
        return confidential == hidden.size() ? "bars.all-hidden" : "bars.hidden-or-missing";
    }

    private ChartFigure figure(BlockTemplate.Bars template, List<Named> shown, List<String> hidden) {
        Measure measure = template.measure();
        List<BarChart.Bar> bars = new ArrayList<>();
        if (template.by().equals(RowsBy.ORGANISATION.id())) {
            BigDecimal whole = reading.value(measure, StaffGroup.ALL, 0).number();
            if (whole != null && measure.metric().unit() == Unit.PERCENT) {
                bars.add(bar(measure, wording.nameOf(data.scope()), whole, true));
            }
        }
        shown.stream().limit(template.rows()).forEach(one -> bars.add(bar(measure, one.label(), one.value(), false)));
        BarChart chart = new BarChart(
                wording.say(template.title()), labelled(template.by()), wording.of(measure.metric(), "axis"), bars);
        List<String> caption = new ArrayList<>(List.of(wording.say("bars.caption")));
        if (shown.size() > template.rows()) {
            caption.add(wording.say("bars.more", "count", Integer.toString(shown.size() - template.rows())));
        }
        if (!hidden.isEmpty()) {
            caption.add(wording.say("bars.hidden", "names", String.join(", ", hidden)));
        }
        String said = chart.bars().stream()
                .map(bar -> wording.say("alt.bar", "name", bar.label(), "value", bar.shown()))
                .collect(Collectors.joining("; "));
        return new ChartFigure(
                chart, wording.say("alt.bars", "title", chart.title(), "bars", said), String.join(" ", caption));
    }

    private BarChart.Bar bar(Measure measure, String label, BigDecimal value, boolean whole) {
        return new BarChart.Bar(label, value.doubleValue(), wording.value(measure.metric(), value), whole);
    }

    private String labelled(String by) {
        return Dimension.find(by)
                .filter(found -> !by.isEmpty())
                .map(wording::nameOf)
                .orElseGet(() -> wording.say("table." + by));
    }

    private Map<String, @Nullable Figure> figures(BlockTemplate.Bars template) {
        Measure measure = template.measure();
        Map<String, @Nullable Figure> figures = new LinkedHashMap<>();
        if (template.by().equals(RowsBy.ORGANISATION.id())) {
            data.parts()
                    .forEach((part, table) -> figures.put(
                            wording.nameOf(part),
                            table.find(measure.metric(), measure.window(), StaffGroup.ALL, wording.month())
                                    .orElse(null)));
        } else if (template.by().equals(RowsBy.STAFF_GROUP.id())) {
            data.figures()
                    .groups(measure.metric(), measure.window(), wording.month())
                    .forEach(group -> figures.put(
                            wording.nameOf(group),
                            data.figures()
                                    .find(measure.metric(), measure.window(), group, wording.month())
                                    .orElse(null)));
        } else {
            Dimension dimension = Dimension.find(template.by()).orElseThrow();
            data.figures()
                    .brokenDown(measure.metric(), measure.window(), template.group(), wording.month(), dimension)
                    .forEach((value, figure) -> figures.put(wording.valueOf(dimension, value), figure));
        }
        return figures;
    }
}
