package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.ForecastRow.Kind;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.workforce.StaffGroup;

/** Makes the table of what twelve months ahead may bring, beside plan and target: all staff, and the groups that are planned for. */
final class AheadComposer {

    private final Wording wording;
    private final FigureReading reading;
    private final ForecastReading forecasts;

    AheadComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.reading = new FigureReading(data.figures(), wording.month());
        this.forecasts = new ForecastReading(data);
    }

    Block compose(BlockTemplate.Ahead template) {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : template.measures()) {
            for (StaffGroup group : forecasts.groups(measure, Kind.FORECAST)) {
                rows.add(row(measure, group, forecasts.months(measure, group, Kind.FORECAST)));
            }
        }
        if (rows.isEmpty()) {
            return Paragraph.body(wording.say("forecast.none"));
        }
        return new Table(
                wording.say(template.caption()),
                wording.say("forecast.measure"),
                List.of(
                        new Column(wording.say("forecast.now"), Align.NUMBER),
                        new Column(wording.say("forecast.foreseen"), Align.NUMBER),
                        new Column(wording.say("forecast.interval-80"), Align.NUMBER),
                        new Column(wording.say("forecast.interval-95"), Align.NUMBER),
                        new Column(wording.say("forecast.plan"), Align.NUMBER),
                        new Column(wording.say("forecast.target-column"), Align.NUMBER)),
                rows,
                wording.markerNotes(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private Row row(Measure measure, StaffGroup group, List<ForecastRow> months) {
        ForecastRow last = months.get(months.size() - 1);
        Ahead ahead = Objects.requireNonNull(last.ahead());
        FigureReading.Found now = reading.value(measure, group, 0);
        BigDecimal value = now.number();
        String name =
                wording.say("column.window." + measure.window().id(), "name", wording.of(measure.metric(), "name"));
        return new Row(
                group.equals(StaffGroup.ALL)
                        ? name
                        : wording.say("process.of-group", "name", name, "group", wording.nameOf(group)),
                List.of(
                        value == null ? now.shorthand() : wording.value(measure.metric(), value),
                        shown(measure, ahead.value()),
                        interval(measure, ahead.lower80(), ahead.upper80()),
                        interval(measure, ahead.lower95(), ahead.upper95()),
                        latest(measure, months, true),
                        latest(measure, months, false)),
                group.equals(StaffGroup.ALL));
    }

    /** The last plan or target of the months ahead, with its month; a dash where there is none. */
    private String latest(Measure measure, List<ForecastRow> months, boolean plan) {
        Optional<ForecastRow> row = months.stream()
                .filter(month -> (plan ? month.plan() : month.target()) != null)
                .reduce((earlier, later) -> later);
        return row.map(found -> wording.say(
                        "forecast.by",
                        "value",
                        wording.value(measure.metric(), Objects.requireNonNull(plan ? found.plan() : found.target())),
                        "month",
                        wording.calendar()
                                .shortMonth(found.madeFrom()
                                        .plus(Objects.requireNonNull(found.ahead())
                                                .months()))))
                .orElseGet(() -> wording.say("process.no-target"));
    }

    private String interval(Measure measure, double low, double high) {
        return wording.say("forecast.from-to", "low", shown(measure, low), "high", shown(measure, high));
    }

    private String shown(Measure measure, double value) {
        return wording.value(measure.metric(), BigDecimal.valueOf(value));
    }
}
