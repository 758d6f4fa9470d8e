package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import org.boardpack.pack.ProcessChart;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.Variation;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** The key of a process chart: only the marks that its direction can have. */
final class ProcessKey {

    private ProcessKey() {}

    static LegendItemCollection items(ProcessChart spec, HouseStyle style) {
        LegendItemCollection items = new LegendItemCollection();
        if (spec.chart().points().stream().allMatch(point -> point.limits() == null)) {
            return items;
        }
        items.add(item(spec.labels().commonCause(), Variation.COMMON_CAUSE, style));
        if (spec.chart().series().improvement() == Improvement.NEUTRAL) {
            items.add(item(spec.labels().neutral(), Variation.NEUTRAL_HIGH, style));
        } else {
            items.add(item(spec.labels().improvement(), Variation.IMPROVEMENT_HIGH, style));
            items.add(item(spec.labels().concern(), Variation.CONCERN_HIGH, style));
        }
        if (!spec.yearBefore().isEmpty()) {
            LegendItem before = new LegendItem(
                    spec.labels().yearBefore(),
                    null,
                    null,
                    null,
                    new Line2D.Double(-8, 0, 8, 0),
                    YearBefore.STROKE,
                    MakingDataCount.YEAR_BEFORE);
            before.setLabelFont(style.regular());
            items.add(before);
        }
        return items;
    }

    private static LegendItem item(String label, Variation variation, HouseStyle style) {
        Color outline = variation == Variation.COMMON_CAUSE ? MakingDataCount.VALUES : Color.BLACK;
        LegendItem item = new LegendItem(
                label,
                null,
                null,
                null,
                MakingDataCount.mark(variation),
                MakingDataCount.colour(variation),
                new BasicStroke(0.8f),
                outline);
        item.setLabelFont(style.regular());
        return item;
    }
}
