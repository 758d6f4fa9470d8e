package org.boardpack.pack.improvement;

import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code sector-grid.csv} of a system: a row a cell, as the grid is read; how many cells have data stands on each. */
public final class SectorGridCsv {

    private static final List<String> COLUMNS = List.of(
            "sector",
            "sector_cy",
            "metric",
            "metric_cy",
            "status",
            "status_cy",
            "said",
            "data",
            "value",
            "unit",
            "period",
            "comparator",
            "comparator_value",
            "trend",
            "caveat",
            "caveat_cy",
            "source",
            "filled_from",
            "marker",
            "reference",
            "cells",
            "cells_full",
            "cells_partial");

    private SectorGridCsv() {}

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
