package org.boardpack.pack.workbook;

import java.util.List;
import org.boardpack.pack.spc.SpcRow;
import org.boardpack.pack.spc.SpcRows;

/** Every monthly measure on its control chart, month by month: value, mean, limits, segment, the rule that it breaks, the icon in words. */
final class SpcSheet {

    static final SheetKind<SpcRow> KIND = new SheetKind<>(
            "SPC",
            List.of(
                    Field.text("metric", (reading, row) -> reading.metric(row.metric())),
                    Field.text("window", (reading, row) -> reading.window(row.window())),
                    Field.text("staff-group", (reading, row) -> reading.staffGroup(row.staffGroup())),
                    Field.text("period", (reading, row) -> reading.monthCell(row.month())),
                    Field.number("value", (reading, row) -> value(row)),
                    Field.number("mean", (reading, row) -> PackReading.amount(row.mean(), Look.DECIMAL)),
                    Field.number("lower-limit", (reading, row) -> PackReading.amount(row.lowerLimit(), Look.DECIMAL)),
                    Field.number("upper-limit", (reading, row) -> PackReading.amount(row.upperLimit(), Look.DECIMAL)),
                    Field.number("target", (reading, row) -> PackReading.amount(row.target(), look(row))),
                    Field.number("segment", (reading, row) -> CellValue.whole(row.segment())),
                    Field.text("limits", (reading, row) -> CellValue.wrapped(row.limits())),
                    Field.text("rule", (reading, row) -> CellValue.wrapped(row.rule())),
                    Field.text("variation", (reading, row) -> said(reading, row.variation())),
                    Field.text("assurance", (reading, row) -> said(reading, row.assurance())),
                    Field.text("unit", (reading, row) -> reading.unit(row.metric())),
                    Field.text("marker", (reading, row) -> reading.orNone(row.marker()))),
            reading -> Content.of(new SpcRows(reading.pack()).in(reading.language())));

    private SpcSheet() {}

    private static CellValue value(SpcRow row) {
        return row.value() == null
                ? new CellValue.Text(row.marker().isBlank() ? Shorthand.UNAVAILABLE : row.marker(), Look.SYMBOL)
                : new CellValue.Amount(row.value(), look(row));
    }

    /** A dash says nothing to who hears it. */
    private static CellValue said(PackReading reading, String words) {
        return reading.prose(words.equals(SpcRows.NONE) ? "" : words);
    }

    private static Look look(SpcRow row) {
        return PackReading.lookOf(row.metric().unit());
    }
}
