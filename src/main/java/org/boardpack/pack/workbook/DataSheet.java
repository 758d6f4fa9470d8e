package org.boardpack.pack.workbook;

import java.util.Collections;
import java.util.List;
import org.boardpack.metrics.Figure;

/**
 * Every figure, tidy: the rows and columns of {@code metrics.csv}, in its order and with its headings and codes in every language. Two
 * things differ, because an Excel Table has no blank cells and keeps dates as dates: what is blank there says {@code [z]}, {@code [x]},
 * {@code [c]} or {@code none} here, and a period is the first day of its month, shown as 2025-03.
 */
final class DataSheet {

    /** What a text column says where {@code metrics.csv} is blank; a code, so the same in every language. */
    private static final String NONE = "none";

    private static final List<ColumnPlan> COLUMNS = List.of(
            ColumnPlan.ofText("edition", 14),
            ColumnPlan.ofText("period", 12),
            ColumnPlan.ofText("scope_type", 16),
            ColumnPlan.ofText("scope_code", 14),
            ColumnPlan.ofText("staff_group", 40),
            ColumnPlan.ofText("dimension", 16),
            ColumnPlan.ofText("dimension_value", 24),
            ColumnPlan.ofText("metric", 26),
            ColumnPlan.ofText("window", 16),
            ColumnPlan.ofNumbers("numerator", 18),
            ColumnPlan.ofNumbers("denominator", 18),
            ColumnPlan.ofNumbers("value", 18),
            ColumnPlan.ofText("unit", 12),
            ColumnPlan.ofText("status", 18),
            ColumnPlan.ofText("marker", 12),
            ColumnPlan.ofText("reference", 20));

    private DataSheet() {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        List<Figure> figures = reading.pack().figures().all();
        return new SheetPlan(
                words.text("data.sheet"),
                words.text("data.title", "name", reading.name()),
                words.text("data.about"),
                reading.lines(words.text("data.line")),
                figures.isEmpty()
                        ? new TablePlan(
                                "tbl_data",
                                COLUMNS,
                                1,
                                index -> Collections.nCopies(COLUMNS.size(), CellValue.text(Shorthand.UNAVAILABLE)))
                        : TablePlan.of("tbl_data", COLUMNS, figures, figure -> row(reading, figure)));
    }

    private static List<CellValue> row(PackReading reading, Figure figure) {
        return List.of(
                CellValue.text(reading.editionCode()),
                new CellValue.Moment(figure.period().firstDay().atStartOfDay(), Look.ISO_MONTH),
                CellValue.text(figure.scope().type().id()),
                CellValue.text(figure.scope().code()),
                CellValue.text(figure.staffGroup().name()),
                CellValue.text(orElse(figure.dimension(), Shorthand.NOT_APPLICABLE)),
                CellValue.text(orElse(figure.dimensionValue(), Shorthand.NOT_APPLICABLE)),
                CellValue.text(figure.metric().id()),
                CellValue.text(figure.window().id()),
                reading.numberOf(figure, figure.numerator(), Look.PLAIN),
                reading.numberOf(figure, figure.denominator(), Look.PLAIN),
                reading.numberOf(figure, figure.value(), Look.PLAIN),
                CellValue.text(figure.metric().unit().id()),
                CellValue.text(figure.status().id()),
                CellValue.text(orElse(figure.marker(), NONE)),
                CellValue.text(orElse(figure.reference(), NONE)));
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
