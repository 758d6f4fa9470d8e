package org.boardpack.pack.pdf;

import java.util.List;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.Table.Icon;
import org.boardpack.pack.chart.ChartIcons;

/** The icons of a control chart, at the right end of its title; part of the figure, whose text says the same. Lengths in points. */
record TitleIcons(List<Icon> icons) {

    private static final float SIZE = 26;
    private static final float GAP = 4;

    static TitleIcons of(ChartSpec chart) {
        return new TitleIcons(ChartIcons.of(chart));
    }

    float width() {
        return (float) ChartIcons.width(icons, SIZE, GAP);
    }

    float height() {
        return icons.isEmpty() ? 0 : SIZE;
    }

    /** Draws them with their right end and upper edge there. */
    void draw(Drawings drawings, float right, float top) {
        float left = right - width();
        for (Icon icon : icons) {
            drawings.draw(icon, left + GAP, top, SIZE);
            left += GAP + SIZE;
        }
    }
}
