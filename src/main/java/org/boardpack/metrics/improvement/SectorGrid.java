package org.boardpack.metrics.improvement;

import java.util.ArrayList;
import java.util.List;

/**
 * Every part of a system's workforce by every leading metric, after the November 2023 update of Humber and North Yorkshire. What the
 * system itself said of a cell stands; our own figures fill what it left open in the sectors that they cover; the rest is not
 * available.
 *
 * @param cells row by row; each sector and metric has one
 */
public record SectorGrid(List<SectorCell> cells) {

    /** The grid of a system. */
    public static SectorGrid of(ImprovementLists lists, SaidCells said, OwnCells own) {
        List<SectorCell> cells = new ArrayList<>();
        for (Sector sector : lists.sectors()) {
            for (GridMetric metric : lists.gridMetrics()) {
                cells.add(said.find(sector, metric).orElseGet(() -> own.cell(sector, metric)));
            }
        }
        return new SectorGrid(List.copyOf(cells));
    }

    /** How many cells have that much data. */
    public long count(SectorCell.Data data) {
        return cells.stream().filter(cell -> cell.data() == data).count();
    }
}
