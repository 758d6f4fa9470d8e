package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Unit;
import org.jspecify.annotations.Nullable;

/** The columns that show a figure of a metric, the same on every sheet for people: how it was divided, what came out, and what to know about it. */
final class FigureColumns {

    private final PackReading reading;
    private final Look numeratorLook;
    private final Look denominatorLook;

    /** @param figures all of one metric that the columns will hold; whether they are whole decides how the parts of a rate are shown */
    FigureColumns(PackReading reading, Collection<Figure> figures) {
        this.reading = reading;
        this.numeratorLook = lookOfPart(figures, Figure::numerator);
        this.denominatorLook = lookOfPart(figures, Figure::denominator);
    }

    private static Look lookOfPart(Collection<Figure> figures, Function<Figure, @Nullable BigDecimal> part) {
        if (!figures.isEmpty() && figures.iterator().next().metric().unit() == Unit.GBP) {
            return Look.POUNDS;
        }
        boolean whole = figures.stream()
                .map(part)
                .filter(Objects::nonNull)
                .allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        return whole ? Look.WHOLE : Look.DECIMAL;
    }

    static List<ColumnPlan> after(PackReading reading, ColumnPlan... first) {
        List<ColumnPlan> columns = new ArrayList<>(Arrays.asList(first));
        columns.add(reading.numberColumn("numerator", 16));
        columns.add(reading.numberColumn("denominator", 18));
        columns.add(reading.numberColumn("value", 16));
        columns.add(reading.column("unit", 12));
        columns.add(reading.column("status", 18));
        columns.add(reading.column("marker", 12));
        columns.add(reading.column("reference", 20));
        return columns;
    }

    List<CellValue> row(Figure figure, CellValue... first) {
        List<CellValue> cells = new ArrayList<>(Arrays.asList(first));
        cells.add(reading.numberOf(figure, figure.numerator(), numeratorLook));
        cells.add(reading.numberOf(figure, figure.denominator(), denominatorLook));
        cells.add(reading.numberOf(
                figure, figure.value(), PackReading.lookOf(figure.metric().unit())));
        cells.add(reading.unit(figure.metric()));
        cells.add(CellValue.text(
                reading.words().text("statuses." + figure.status().id())));
        cells.add(reading.orNone(figure.marker()));
        cells.add(reading.orNone(figure.reference()));
        return cells;
    }

    /** The row of a figure that was never made: every number unavailable. */
    List<CellValue> missingRow(Metric metric, CellValue... first) {
        List<CellValue> cells = new ArrayList<>(Arrays.asList(first));
        cells.add(PackReading.unavailable());
        cells.add(PackReading.unavailable());
        cells.add(PackReading.unavailable());
        cells.add(reading.unit(metric));
        cells.add(CellValue.text(reading.words().text("statuses.missing")));
        cells.add(CellValue.text(Shorthand.UNAVAILABLE));
        cells.add(reading.orNone(""));
        return cells;
    }
}
