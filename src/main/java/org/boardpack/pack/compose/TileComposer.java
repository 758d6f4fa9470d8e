package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** Makes tiles from figures of all staff: the value, what it was, what it should be, how it is judged and how it ran. */
final class TileComposer {

    private static final int SPARK_MONTHS = 24;

    private final Wording wording;
    private final FigureReading reading;
    private final Sentences sentences;
    private final Plans plans;
    private final Judging judging;
    private final KiteMarks kiteMarks;

    TileComposer(Wording wording, FigureReading reading, Sentences sentences, PackData data) {
        this.wording = wording;
        this.reading = reading;
        this.sentences = sentences;
        this.plans = new Plans(data, wording.month());
        this.judging = new Judging(wording);
        this.kiteMarks = new KiteMarks(data);
    }

    /** The tiles, and once for all of them what their markers mean. */
    List<Block> compose(List<Measure> measures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Tiles(measures.stream().map(this::tile).toList()));
        wording.markerNotes(measures.stream()
                        .map(measure ->
                                reading.value(measure, StaffGroup.ALL, 0).shorthand())
                        .toList())
                .forEach(note -> blocks.add(Paragraph.note(note)));
        return blocks;
    }

    private Tiles.Tile tile(Measure measure) {
        FigureReading.Found found = reading.value(measure, StaffGroup.ALL, 0);
        BigDecimal number = found.number();
        List<Tiles.Change> changes = new ArrayList<>();
        sentences.shortChange(measure, Sentences.Against.MONTH).ifPresent(changes::add);
        sentences.shortChange(measure, Sentences.Against.YEAR).ifPresent(changes::add);
        if (changes.isEmpty() && number != null) {
            changes.add(new Tiles.Change(Tiles.Movement.NONE, wording.say("change.none")));
        }
        return new Tiles.Tile(
                wording.of(measure.metric(), "name"),
                number == null ? found.shorthand() : wording.value(measure.metric(), number),
                period(measure),
                changes,
                number == null ? "" : found.marker(),
                number == null ? Tiles.More.NONE : more(measure));
    }

    /** The months that a figure covers, and how good the data behind it is. */
    private String period(Measure measure) {
        String months = wording.months("window", measure);
        return kiteMarks
                .of(measure.metric())
                .map(mark -> wording.say("tile.period", "months", months, "mark", wording.kiteMark(mark)))
                .orElse(months);
    }

    private Tiles.More more(Measure measure) {
        Judging.Verdict verdict = judging.of(measure);
        List<Table.Icon> icons = new ArrayList<>();
        verdict.variation().ifPresent(variation -> icons.add(new Table.Icon.OfVariation(variation)));
        verdict.assurance().ifPresent(assurance -> icons.add(new Table.Icon.OfAssurance(assurance)));
        List<Figure> run = run(measure);
        List<Double> spark = run.stream()
                .map(figure -> FigureReading.found(figure).number())
                .filter(java.util.Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
        boolean drawn = spark.size() > 2;
        return new Tiles.More(
                plans.of(measure).map(row -> plan(measure, row)).orElse(""),
                judging.each(verdict),
                verdict.isOfMonths() ? wording.say("tile.judged", "value", verdict.latest()) : "",
                icons,
                drawn ? spark : List.of(),
                drawn
                        ? wording.say(
                                "alt.spark",
                                "name",
                                wording.of(measure.metric(), "name"),
                                "first",
                                wording.shown(run.get(0), measure.metric()),
                                "first-month",
                                wording.calendar().month(run.get(0).period()),
                                "last",
                                wording.shown(run.get(run.size() - 1), measure.metric()),
                                "last-month",
                                wording.calendar().month(run.get(run.size() - 1).period()))
                        : "");
    }

    private List<Figure> run(Measure measure) {
        return reading.figures().series(measure.metric(), measure.window(), StaffGroup.ALL).stream()
                .filter(figure -> FigureReading.found(figure).number() != null
                        && figure.period().isAfter(wording.month().minus(SPARK_MONTHS))
                        && !figure.period().isAfter(wording.month()))
                .toList();
    }

    private String plan(Measure measure, PlanRow row) {
        BigDecimal plan = row.entry().plan();
        if (plan == null) {
            return "";
        }
        BigDecimal from = row.fromPlan();
        String planned = wording.value(measure.metric(), plan);
        if (from == null) {
            return wording.say("tile.plan", "plan", planned);
        }
        NumberStyle style = wording.styles().value(measure.metric().unit(), from);
        NumberStyle shown = measure.metric().unit() == Unit.PERCENT ? style.bare() : style;
        String key = style.rounded(from).signum() == 0
                ? "tile.on-plan"
                : from.signum() > 0 ? "tile.above-plan" : "tile.below-plan";
        return wording.say(key, "plan", planned, "amount", shown.format(from.abs()));
    }
}
