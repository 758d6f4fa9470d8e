package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.pack.Language;
import org.boardpack.pack.improvement.FreeText;
import org.jspecify.annotations.Nullable;

/** Every part of a system's workforce by every leading metric: each a value or why there is none. */
final class SectorMatrixSheet {

    static final SheetKind<SectorCell> KIND = new SheetKind<>(
            "Sector_matrix",
            List.of(
                    Field.text(
                            "sector",
                            (reading, cell) -> CellValue.wrapped(said(
                                    reading, cell.sector().name(), cell.sector().welshName()))),
                    Field.text(
                            "metric",
                            (reading, cell) -> CellValue.wrapped(said(
                                    reading, cell.metric().name(), cell.metric().welshName()))),
                    Field.text(
                            "status",
                            (reading, cell) -> CellValue.wrapped(said(
                                    reading, cell.status().name(), cell.status().welshName()))),
                    Field.text("said", (reading, cell) -> reading.prose(cell.said())),
                    Field.number("value", (reading, cell) -> number(cell, cell.value())),
                    Field.text("unit", (reading, cell) -> reading.word("units", cell.unit())),
                    Field.text("cell-period", (reading, cell) -> reading.orNone(cell.period())),
                    Field.text("comparator", (reading, cell) -> reading.word("comparators", cell.comparator())),
                    Field.number(
                            "comparator-value",
                            (reading, cell) -> PackReading.amount(cell.comparatorValue(), look(cell))),
                    Field.number("variance", (reading, cell) -> PackReading.amount(variance(cell), look(cell))),
                    Field.text("drivers", SectorMatrixSheet::drivers),
                    Field.text(
                            "caveat",
                            (reading, cell) -> reading.prose(said(reading, cell.caveat(), cell.welshCaveat()))),
                    Field.text("source", (reading, cell) -> reading.prose(cell.source())),
                    Field.text(
                            "filled-from",
                            (reading, cell) -> reading.word(
                                    "filled-from", cell.filledFrom().id())),
                    Field.text("marker", (reading, cell) -> reading.orNone(cell.marker())),
                    Field.text("reference", (reading, cell) -> reading.orNone(cell.reference()))),
            reading -> Content.of(
                    reading.pack().work().sectorGrid().map(SectorGrid::cells).orElse(List.of())));

    private SectorMatrixSheet() {}

    private static String said(PackReading reading, String english, String welsh) {
        return reading.language() == Language.WELSH && !welsh.isBlank() ? welsh : english;
    }

    private static CellValue number(SectorCell cell, @Nullable BigDecimal number) {
        return number == null
                ? new CellValue.Text(cell.marker().isBlank() ? Shorthand.UNAVAILABLE : cell.marker(), Look.SYMBOL)
                : new CellValue.Amount(number, look(cell));
    }

    private static @Nullable BigDecimal variance(SectorCell cell) {
        return cell.value() == null || cell.comparatorValue() == null
                ? null
                : cell.value().subtract(cell.comparatorValue());
    }

    /** What people wrote about our figure that stands in the cell; a cause is never ours to claim. */
    private static CellValue drivers(PackReading reading, SectorCell cell) {
        return reading.prose(reading.pack().history().commentary().stream()
                .filter(comment -> comment.metric() == cell.metric().ours() && comment.language() == reading.language())
                .map(comment -> FreeText.plain(comment.text()))
                .collect(Collectors.joining(" ")));
    }

    /** By the unit, which whoever filled the cell may have said in words of their own. */
    private static Look look(SectorCell cell) {
        String said = cell.unit().toUpperCase(Locale.ROOT);
        for (Unit unit : Unit.values()) {
            if (unit.name().equals(said)) {
                return PackReading.lookOf(unit);
            }
        }
        return said.equals("%") ? Look.RATE : said.equals("£") ? Look.POUNDS : Look.DECIMAL;
    }
}
