package org.boardpack.pack.improvement;

import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.Trend;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.FigureColumns;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code sector-grid.csv} of a system: a row a cell, as the grid is read; how many cells have data stands on each. */
public final class SectorGridCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.text("sector"),
            CsvColumn.text("sector_cy"),
            CsvColumn.text("metric"),
            CsvColumn.text("metric_cy"),
            CsvColumn.text("status"),
            CsvColumn.text("status_cy"),
            CsvColumn.text("said"),
            CsvColumn.oneOf("data", FigureColumns.words(SectorCell.Data.values(), SectorCell.Data::id)),
            CsvColumn.number("value"),
            CsvColumn.text("unit"),
            CsvColumn.text("period"),
            CsvColumn.text("comparator"),
            CsvColumn.number("comparator_value"),
            CsvColumn.oneOf("trend", FigureColumns.words(Trend.values(), Trend::id)),
            CsvColumn.text("caveat"),
            CsvColumn.text("caveat_cy"),
            CsvColumn.text("source"),
            CsvColumn.oneOf(
                    "filled_from", FigureColumns.words(SectorCell.FilledFrom.values(), SectorCell.FilledFrom::id)),
            CsvColumn.text("marker"),
            CsvColumn.text("reference"),
            CsvColumn.whole("cells"),
            CsvColumn.whole("cells_full"),
            CsvColumn.whole("cells_partial"));

    private SectorGridCsv() {}

    static List<CsvColumn> columns() {
        return EditionColumns.ofEditionPeriod(COLUMNS);
    }

    /** The file of a system. */
    public static CsvFile of(int edition, String period, Scope system, SectorGrid grid) {
        long full = grid.count(SectorCell.Data.FULL);
        long partial = grid.count(SectorCell.Data.PARTIAL);
        List<List<@Nullable Object>> rows = grid.cells().stream()
                .map(cell -> Arrays.<@Nullable Object>asList(
                        cell.sector().name(),
                        cell.sector().welshName(),
                        cell.metric().name(),
                        cell.metric().welshName(),
                        cell.status().name(),
                        cell.status().welshName(),
                        FreeText.of(cell.said()),
                        cell.data().id(),
                        cell.value(),
                        FreeText.of(cell.unit()),
                        FreeText.of(cell.period()),
                        FreeText.of(cell.comparator()),
                        cell.comparatorValue(),
                        cell.trend() == null ? "" : cell.trend().id(),
                        FreeText.of(cell.caveat()),
                        FreeText.of(cell.welshCaveat()),
                        FreeText.of(cell.source()),
                        cell.filledFrom().id(),
                        cell.marker(),
                        cell.reference(),
                        grid.cells().size(),
                        full,
                        partial))
                .toList();
        return EditionColumns.ofEditionPeriod(edition, period, system).before("sector-grid.csv", COLUMNS, rows);
    }
}
