package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row: how it was divided, what came out, and what to know about it.
 *
 * @param numerator how it looks; like those of the same metric on the sheet, whole where all are
 */
record FigureRow(Figure figure, Look numerator, Look denominator) {

    /** What a sheet of figures may show. */
    static final List<Field<FigureRow>> FIELDS = List.of(
            Field.text("metric", (reading, row) -> reading.metric(row.figure.metric())),
            Field.text("window", (reading, row) -> reading.window(row.figure.window())),
            Field.text("staff-group", (reading, row) -> reading.staffGroup(row.figure.staffGroup())),
            Field.text("break-down", (reading, row) -> reading.word("dimension", row.figure.dimension())),
            Field.text("part", (reading, row) -> reading.part(row.figure)),
            Field.text("period", (reading, row) -> reading.monthCell(row.figure.period())),
            Field.number(
                    "numerator", (reading, row) -> reading.numberOf(row.figure, row.figure.numerator(), row.numerator)),
            Field.number(
                    "denominator",
                    (reading, row) -> reading.numberOf(row.figure, row.figure.denominator(), row.denominator)),
            Field.number("value", (reading, row) -> reading.valueOf(row.figure)),
            Field.text("unit", (reading, row) -> reading.unit(row.figure.metric())),
            Field.text(
                    "status",
                    (reading, row) ->
                            reading.word("statuses", row.figure.status().id())),
            Field.text("marker", (reading, row) -> reading.orNone(row.figure.marker())),
            Field.text("reference", (reading, row) -> reading.orNone(row.figure.reference())));

    /** The rows of a sheet, in the order of the figures. */
    static List<FigureRow> of(List<Figure> figures) {
        Map<Metric, List<Figure>> byMetric = new EnumMap<>(Metric.class);
        figures.forEach(figure -> byMetric.computeIfAbsent(figure.metric(), metric -> new ArrayList<>())
                .add(figure));
        Map<Metric, Look> numerators = new EnumMap<>(Metric.class);
        Map<Metric, Look> denominators = new EnumMap<>(Metric.class);
        byMetric.forEach((metric, its) -> {
            numerators.put(metric, lookOfPart(its, Figure::numerator));
            denominators.put(metric, lookOfPart(its, Figure::denominator));
        });
        return figures.stream()
                .map(figure -> new FigureRow(
                        figure,
                        Objects.requireNonNull(numerators.get(figure.metric())),
                        Objects.requireNonNull(denominators.get(figure.metric()))))
                .toList();
    }

    private static Look lookOfPart(List<Figure> figures, Function<Figure, @Nullable BigDecimal> part) {
        if (figures.get(0).metric().unit() == Unit.GBP) {
            return Look.POUNDS;
        }
        boolean whole = figures.stream()
                .map(part)
                .filter(Objects::nonNull)
                .allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        return whole ? Look.WHOLE : Look.DECIMAL;
    }
}
