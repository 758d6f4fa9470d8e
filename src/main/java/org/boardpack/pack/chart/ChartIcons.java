package org.boardpack.pack.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.Table.Icon;

/** The icons of a control chart: variation, then assurance; none of other charts. */
public final class ChartIcons {

    private ChartIcons() {}

    /** Which there are. */
    public static List<Icon> of(ChartSpec chart) {
        List<Icon> icons = new ArrayList<>();
        if (chart instanceof ProcessChart process) {
            Optional<Icon> variation = process.chart().variation().map(Icon.OfVariation::new);
            Optional<Icon> assurance = process.chart().assurance().map(Icon.OfAssurance::new);
            variation.ifPresent(icons::add);
            assurance.ifPresent(icons::add);
        }
        return icons;
    }

    /** How wide so many are, each with a gap before it. */
    public static double width(List<Icon> icons, double size, double gap) {
        return icons.size() * (size + gap);
    }

    /** Draws them side by side, each with a gap before it; the upper left corner is the origin. */
    public static void paint(List<Icon> icons, Graphics2D graphics, double size, double gap) {
        Graphics2D moving = (Graphics2D) graphics.create();
        for (Icon icon : icons) {
            moving.translate(gap, 0);
            TableIcon.paint(icon, moving, size);
            moving.translate(size, 0);
        }
        moving.dispose();
    }
}
