package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Icon;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Variation;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Makes the table of measures with their icons, and what these say in words. */
final class IconComposer {

    private static final int VARIATION = 2;
    private static final int ASSURANCE = 3;

    private final Wording wording;
    private final ProcessComposer processes;
    private final FigureReading reading;
    private final ProcessChartFigure words;

    IconComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.processes = new ProcessComposer(wording, data);
        this.reading = new FigureReading(data.figures(), wording.month());
        this.words = new ProcessChartFigure(wording.language());
    }

    Table compose(BlockTemplate.Icons template) {
        List<Row> rows = template.measures().stream()
                .map(measure -> row(measure, template.months()))
                .toList();
        return new Table(
                wording.say(template.caption()),
                wording.say("process.measure-heading"),
                List.of(
                        new Column(wording.say("process.value"), Align.NUMBER),
                        new Column(wording.say("process.target"), Align.NUMBER),
                        new Column(wording.say("process.variation"), Align.TEXT),
                        new Column(wording.say("process.assurance"), Align.TEXT)),
                rows,
                wording.markerNotes(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private Row row(Measure measure, int months) {
        FigureReading.Found found = reading.value(measure, StaffGroup.ALL, 0);
        BigDecimal value = found.number();
        Optional<ControlChart> chart =
                value == null ? Optional.empty() : processes.chart(measure, StaffGroup.ALL, months);
        @Nullable
        BigDecimal target = chart.flatMap(
                        each -> Optional.ofNullable(each.series().target()))
                .orElse(null);
        Optional<Variation> variation = chart.flatMap(ControlChart::variation);
        Optional<Assurance> assurance = chart.flatMap(ControlChart::assurance);
        String aim = target == null ? wording.say("process.no-target") : wording.value(measure.metric(), target);
        SortedMap<Integer, Icon> icons = new TreeMap<>();
        icons.put(VARIATION, variation.<Icon>map(Icon.OfVariation::new).orElseGet(Icon.None::new));
        icons.put(ASSURANCE, assurance.<Icon>map(Icon.OfAssurance::new).orElseGet(Icon.None::new));
        return new Row(
                processes.name(measure),
                List.of(
                        value == null ? found.shorthand() : wording.value(measure.metric(), value),
                        aim,
                        variation.map(words::variation).orElseGet(() -> wording.say("process.no-icon")),
                        assurance
                                .map(sure -> words.assurance(sure, aim))
                                .orElseGet(() ->
                                        wording.say(target == null ? "process.no-assurance" : "process.no-icon"))),
                false,
                icons);
    }
}
