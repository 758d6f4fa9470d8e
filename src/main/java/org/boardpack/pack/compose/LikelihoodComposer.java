package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;

/** Makes the chart of how likely people of a kind are to leave, beside everybody else. */
final class LikelihoodComposer {

    private static final Measure LIKELIHOOD = new Measure(Metric.RELATIVE_LIKELIHOOD, Window.ROLLING_12);

    private final Wording wording;
    private final FigureReading reading;

    LikelihoodComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** The chart; a line where no likelihood may be shown. */
    Block compose(BlockTemplate.Likelihood template) {
        List<IntervalChart.Item> items = new ArrayList<>();
        List<String> said = new ArrayList<>();
        Intervals intervals = Intervals.of(LIKELIHOOD.metric()).orElseThrow();
        for (Dimension dimension : template.dimensions()) {
            SortedMap<String, Figure> figures = reading.figures()
                    .brokenDown(LIKELIHOOD.metric(), LIKELIHOOD.window(), template.group(), wording.month(), dimension);
            for (String value : DimensionOrder.sorted(dimension, figures.keySet())) {
                BigDecimal number = FigureReading.found(figures.get(value)).number();
                Optional<Intervals.Ends> ends = intervals.find(
                        reading.figures(), LIKELIHOOD, template.group(), wording.month(), dimension, value);
                if (number != null && ends.isPresent()) {
                    String label = wording.valueOf(dimension, value);
                    items.add(new IntervalChart.Item(
                            label,
                            number.doubleValue(),
                            ends.get().lower().doubleValue(),
                            ends.get().upper().doubleValue()));
                    NumberStyle style =
                            wording.styles().value(LIKELIHOOD.metric().unit(), number);
                    said.add(wording.say(
                            "alt.bar",
                            "name",
                            label,
                            "value",
                            wording.say(
                                    "interval",
                                    "value",
                                    style.format(number),
                                    "lower",
                                    style.format(ends.get().lower()),
                                    "upper",
                                    style.format(ends.get().upper()))));
                }
            }
        }
        if (items.isEmpty()) {
            return Paragraph.notice(wording.say("likelihood.none"));
        }
        IntervalChart chart =
                new IntervalChart(wording.say(template.title()), wording.of(LIKELIHOOD.metric(), "axis"), 1, items);
        return new ChartFigure(
                chart,
                wording.say(
                        "alt.intervals",
                        "title",
                        chart.title(),
                        "items",
                        said.stream().collect(Collectors.joining("; "))),
                wording.say("likelihood.caption"));
    }
}
