package org.boardpack.pack.pdf;

import java.util.IdentityHashMap;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Table;

/** What the blocks of a page ask for, found out once: a page is rehearsed at several densities before it is drawn. */
final class Measured {

    private final Inks inks;
    private final IdentityHashMap<Table, ColumnWidths> columns = new IdentityHashMap<>();
    private final IdentityHashMap<ChartFigure, TitleIcons> icons = new IdentityHashMap<>();

    Measured(Inks inks) {
        this.inks = inks;
    }

    ColumnWidths columns(Table table) {
        return columns.computeIfAbsent(table, one -> new ColumnWidths(one, inks));
    }

    TitleIcons icons(ChartFigure figure) {
        return icons.computeIfAbsent(figure, one -> TitleIcons.of(one.chart()));
    }
}
