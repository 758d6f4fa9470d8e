package org.boardpack.pack.compose;

import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** Makes tables with a row a measure of all staff: what it is, what it was a year ago, and what was planned. */
final class MeasuresComposer {

    private static final int YEAR = 12;

    private final Wording wording;
    private final FigureReading reading;
    private final Plans plans;

    MeasuresComposer(Wording wording, FigureReading reading, PackData data) {
        this.wording = wording;
        this.reading = reading;
        this.plans = new Plans(data, wording.month());
    }

    Block compose(BlockTemplate.Measures template) {
        List<Table.Row> rows = template.measures().stream().map(this::row).toList();
        return new Table(
                wording.say(template.caption()),
                wording.say("process.measure-heading"),
                List.of(
                        new Table.Column(wording.say("measures.value"), Table.Align.NUMBER),
                        new Table.Column(wording.say("column.year-ago"), Table.Align.NUMBER),
                        new Table.Column(wording.say("column.change.people"), Table.Align.NUMBER),
                        new Table.Column(wording.say("measures.plan"), Table.Align.NUMBER)),
                rows,
                wording.markerNotes(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private Table.Row row(Measure measure) {
        FigureReading.Found now = reading.value(measure, StaffGroup.ALL, 0);
        FigureReading.Found change = reading.change(measure, StaffGroup.ALL, YEAR);
        return new Table.Row(
                wording.say("column.window." + measure.window().id(), "name", wording.of(measure.metric(), "name")),
                List.of(
                        shown(measure, now),
                        shown(measure, reading.value(measure, StaffGroup.ALL, YEAR)),
                        change.number() == null
                                ? change.shorthand()
                                : wording.difference(measure.metric(), change.number()),
                        plans.of(measure)
                                .map(row -> row.entry().plan())
                                .map(plan -> wording.value(measure.metric(), plan))
                                .orElseGet(() -> wording.say("process.no-target"))),
                false);
    }

    private String shown(Measure measure, FigureReading.Found found) {
        return found.number() == null
                ? found.shorthand()
                : found.marked(wording.value(measure.metric(), found.number()));
    }
}
