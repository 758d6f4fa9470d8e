package org.boardpack.pack.workbook;

import java.util.List;
import org.boardpack.metrics.Figure;

/**
 * Every figure, tidy: the rows and columns of {@code metrics.csv}, in its order and with its codes in every language. Two
 * things differ, because an Excel Table has no blank cells and keeps dates as dates: what is blank there says {@code [z]}, {@code [x]},
 * {@code [c]} or {@code none} here, and a period is the first day of its month, shown as 2025-03.
 */
final class DataSheet {

    /** What a text column says where {@code metrics.csv} is blank; a code, so the same in every language. */
    private static final String NONE = "none";

    static final SheetKind<Figure> KIND = new SheetKind<>(
            "Data",
            List.of(
                    Field.text("edition", (reading, figure) -> CellValue.text(reading.editionCode())),
                    Field.text(
                            "period",
                            (reading, figure) -> new CellValue.Moment(
                                    figure.period().firstDay().atStartOfDay(), Look.ISO_MONTH)),
                    Field.text(
                            "scope_type",
                            (reading, figure) ->
                                    CellValue.text(figure.scope().type().id())),
                    Field.text(
                            "scope_code",
                            (reading, figure) -> CellValue.text(figure.scope().code())),
                    Field.text(
                            "staff_group",
                            (reading, figure) ->
                                    CellValue.wrapped(figure.staffGroup().name())),
                    Field.text(
                            "dimension",
                            (reading, figure) -> CellValue.text(orElse(figure.dimension(), Shorthand.NOT_APPLICABLE))),
                    Field.text(
                            "dimension_value",
                            (reading, figure) ->
                                    CellValue.wrapped(orElse(figure.dimensionValue(), Shorthand.NOT_APPLICABLE))),
                    Field.text(
                            "metric",
                            (reading, figure) ->
                                    CellValue.wrapped(figure.metric().id())),
                    Field.text(
                            "window",
                            (reading, figure) -> CellValue.text(figure.window().id())),
                    Field.number(
                            "numerator", (reading, figure) -> reading.numberOf(figure, figure.numerator(), Look.PLAIN)),
                    Field.number(
                            "denominator",
                            (reading, figure) -> reading.numberOf(figure, figure.denominator(), Look.PLAIN)),
                    Field.number("value", (reading, figure) -> reading.numberOf(figure, figure.value(), Look.PLAIN)),
                    Field.text(
                            "unit",
                            (reading, figure) ->
                                    CellValue.text(figure.metric().unit().id())),
                    Field.text(
                            "status",
                            (reading, figure) -> CellValue.text(figure.status().id())),
                    Field.text("marker", (reading, figure) -> CellValue.text(orElse(figure.marker(), NONE))),
                    Field.text("reference", (reading, figure) -> CellValue.text(orElse(figure.reference(), NONE)))),
            reading -> Content.of(reading.pack().figures().all()));

    private DataSheet() {}

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
