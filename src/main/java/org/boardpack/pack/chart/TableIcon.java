package org.boardpack.pack.chart;

import java.awt.Graphics2D;
import org.boardpack.pack.Table;

/** Draws the icons of tables. */
public final class TableIcon {

    private TableIcon() {}

    /** Draws into a square of that size, in points, whose upper left corner is the origin. */
    public static void paint(Table.Icon icon, Graphics2D graphics, double size) {
        if (icon instanceof Table.Icon.OfVariation of) {
            VariationIcon.paint(of.variation(), graphics, 0, 0, size);
        } else if (icon instanceof Table.Icon.OfAssurance of) {
            AssuranceIcon.paint(of.assurance(), graphics, 0, 0, size);
        } else {
            VariationIcon.paintNone(graphics, 0, 0, size);
        }
    }
}
