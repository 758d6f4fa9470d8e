package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.boardpack.statistics.forecast.BackTest;
import org.boardpack.statistics.forecast.Method;
import org.boardpack.statistics.forecast.Outlook;
import org.boardpack.workforce.StaffGroup;

/** Makes the table of what was foreseen a year ago beside what came, and says how wrong the method has been before. */
final class ScoreComposer {

    private final Wording wording;
    private final ForecastReading forecasts;

    ScoreComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.forecasts = new ForecastReading(data);
    }

    Block compose(BlockTemplate.Scores template) {
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Measure measure : template.measures()) {
            forecasts.last(measure, StaffGroup.ALL, Kind.LAST_YEAR).ifPresent(past -> rows.add(row(measure, past)));
            forecasts
                    .last(measure, StaffGroup.ALL, Kind.FORECAST)
                    .flatMap(row -> backTest(measure, row))
                    .ifPresent(notes::add);
        }
        if (rows.isEmpty()) {
            return Paragraph.body(wording.say("forecast.no-scores"));
        }
        return new Table(
                wording.say(template.caption()),
                wording.say("forecast.measure"),
                List.of(
                        new Column(wording.say("forecast.foreseen-then"), Align.NUMBER),
                        new Column(wording.say("forecast.interval-80"), Align.NUMBER),
                        new Column(wording.say("forecast.came"), Align.NUMBER),
                        new Column(wording.say("forecast.difference"), Align.NUMBER),
                        new Column(wording.say("forecast.inside.title"), Align.TEXT)),
                rows,
                notes);
    }

    private Row row(Measure measure, ForecastRow past) {
        Ahead then = Objects.requireNonNull(past.ahead());
        BigDecimal came = past.actual();
        return new Row(
                wording.say("column.window." + measure.window().id(), "name", wording.of(measure.metric(), "name")),
                List.of(
                        shown(measure, then.value()),
                        wording.say(
                                "forecast.from-to",
                                "low",
                                shown(measure, then.lower80()),
                                "high",
                                shown(measure, then.upper80())),
                        came == null ? "[x]" : wording.value(measure.metric(), came),
                        came == null
                                ? "[x]"
                                : wording.difference(measure.metric(), came.subtract(BigDecimal.valueOf(then.value()))),
                        came == null
                                ? "[x]"
                                : wording.say(
                                        then.within80(came.doubleValue())
                                                ? "forecast.inside.80"
                                                : then.within95(came.doubleValue())
                                                        ? "forecast.inside.95"
                                                        : "forecast.inside.neither")),
                false);
    }

    /** How the method did in the past, in words; empty where it could not be tried. */
    private Optional<String> backTest(Measure measure, ForecastRow row) {
        Outlook.Forecast forecast = row.forecast();
        if (forecast == null || Double.isNaN(forecast.chosen().meanError())) {
            return Optional.empty();
        }
        BackTest chosen = forecast.chosen();
        String naive = forecast.tried().stream()
                .filter(test -> test.method() == Method.NAIVE && chosen.method() != Method.NAIVE)
                .map(test -> wording.say("forecast.back-test-naive", "error", off(measure, test.meanError())))
                .findFirst()
                .orElse("");
        OptionalDouble inside = chosen.within80();
        String share = inside.isPresent()
                ? wording.say(
                        "forecast.back-test-inside",
                        "share",
                        NumberStyle.percent(0).format(BigDecimal.valueOf(100 * inside.getAsDouble())))
                : "";
        return Optional.of(String.join(
                        " ",
                        wording.say(
                                "forecast.back-test",
                                "name",
                                wording.of(measure.metric(), "name"),
                                "method",
                                wording.say("forecast.method." + chosen.method().id()),
                                "count",
                                Integer.toString(chosen.origins()),
                                "error",
                                off(measure, chosen.meanError())),
                        naive,
                        share)
                .strip()
                .replace("  ", " "));
    }

    /** How far off forecasts were. */
    private String off(Measure measure, double error) {
        return wording.apart(measure.metric(), BigDecimal.valueOf(error));
    }

    private String shown(Measure measure, double value) {
        return wording.value(measure.metric(), BigDecimal.valueOf(value));
    }
}
