package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.pack.Block;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.BreakDownColumn;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.TableColumn;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Makes tables with a row a value of a dimension: who works here beside who leaves, reasons, branches. */
final class BreakDownComposer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final FigureReading reading;

    BreakDownComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** A row to be: the value of a dimension, and the number it is sorted by. */
    private record Line(Dimension dimension, String value) {}

    /** The table; a line where there is no such break-down. */
    List<Block> compose(BlockTemplate.BreakDown template) {
        List<Line> lines = lines(template);
        if (lines.isEmpty()) {
            Measure first = template.columns().get(0).measure();
            return List.of(Paragraph.notice(wording.say(
                    reading.isWholeCounted(first, template.group()) ? "break-down.unlisted" : "break-down.none",
                    "caption",
                    wording.say(template.caption()),
                    "needs",
                    wording.of(first.metric(), "needs"))));
        }
        int shown = template.rows() == 0 ? lines.size() : Math.min(template.rows(), lines.size());
        boolean several = template.dimensions().size() > 1;
        List<Table.Row> rows =
                lines.stream().limit(shown).map(line -> row(line, template)).toList();
        List<String> notes = new ArrayList<>(wording.markerNotes(
                rows.stream().flatMap(row -> row.cells().stream()).toList()));
        if (shown < lines.size()) {
            notes.add(wording.say("table.more", "count", Integer.toString(lines.size() - shown)));
        }
        return List.of(new Table(
                wording.say(template.caption()),
                several
                        ? wording.say("break-down.heading")
                        : wording.nameOf(template.dimensions().get(0)),
                template.columns().stream().map(this::heading).toList(),
                rows,
                notes));
    }

    private List<Line> lines(BlockTemplate.BreakDown template) {
        List<Line> lines = new ArrayList<>();
        for (Dimension dimension : template.dimensions()) {
            Set<String> values = new LinkedHashSet<>();
            for (BreakDownColumn column : template.columns()) {
                values.addAll(
                        figures(column.measure(), template.group(), dimension).keySet());
            }
            DimensionOrder.sorted(dimension, values).forEach(value -> lines.add(new Line(dimension, value)));
        }
        if (template.rows() > 0) {
            Measure first = template.columns().get(0).measure();
            lines.sort(Comparator.comparing(
                    (Line line) -> number(first, template.group(), line),
                    Comparator.nullsLast(Comparator.reverseOrder())));
        }
        return lines;
    }

    private @Nullable BigDecimal number(Measure measure, StaffGroup group, Line line) {
        return FigureReading.found(figures(measure, group, line.dimension()).get(line.value()))
                .number();
    }

    private java.util.SortedMap<String, Figure> figures(Measure measure, StaffGroup group, Dimension dimension) {
        return reading.figures().brokenDown(measure.metric(), measure.window(), group, wording.month(), dimension);
    }

    private Table.Row row(Line line, BlockTemplate.BreakDown template) {
        String value = wording.valueOf(line.dimension(), line.value());
        return new Table.Row(
                value,
                template.columns().stream()
                        .map(column -> cell(column, template.group(), line))
                        .toList(),
                false);
    }

    private String cell(BreakDownColumn column, StaffGroup group, Line line) {
        Measure measure = column.measure();
        Figure figure = figures(measure, group, line.dimension()).get(line.value());
        FigureReading.Found found = FigureReading.found(figure);
        BigDecimal number = found.number();
        if (number == null) {
            return found.shorthand();
        }
        return switch (column.part()) {
            case VALUE ->
                wording.styles().cell(measure.metric(), TableColumn.Part.VALUE).format(number);
            case SHARE -> share(number, reading.value(measure, group, 0));
            case INTERVAL -> interval(measure, group, line, number);
        };
    }

    private static String share(BigDecimal number, FigureReading.Found whole) {
        BigDecimal all = whole.number();
        if (all == null || all.signum() == 0) {
            return all == null ? whole.shorthand() : "[z]";
        }
        return NumberStyle.percent(0).format(number.multiply(HUNDRED).divide(all, MathContext.DECIMAL64));
    }

    private String interval(Measure measure, StaffGroup group, Line line, BigDecimal number) {
        NumberStyle style = wording.styles().value(measure.metric().unit(), number);
        return Intervals.of(measure.metric())
                .flatMap(ends ->
                        ends.find(reading.figures(), measure, group, wording.month(), line.dimension(), line.value()))
                .map(ends -> wording.say(
                        "interval",
                        "value",
                        style.format(number),
                        "lower",
                        style.format(ends.lower()),
                        "upper",
                        style.format(ends.upper())))
                .orElseGet(() -> style.format(number));
    }

    private Table.Column heading(BreakDownColumn column) {
        String name = wording.of(column.measure().metric(), "value");
        String words = switch (column.part()) {
            case VALUE -> name;
            case SHARE -> wording.say("column.share");
            case INTERVAL -> wording.say("column.interval", "name", name);
        };
        return new Table.Column(words, Table.Align.NUMBER);
    }
}
