package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The same months of the year before: a light dotted line behind the values, open where a month is not shown. */
final class YearBefore {

    static final BasicStroke STROKE =
            new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {1, 3}, 0);

    private YearBefore() {}

    static XYSeriesCollection dataset(List<Optional<BigDecimal>> values) {
        XYSeries series = new XYSeries("year before");
        for (int i = 0; i < values.size(); i++) {
            series.add((Number) i, values.get(i).orElse(null));
        }
        return new XYSeriesCollection(series);
    }

    static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, MakingDataCount.YEAR_BEFORE);
        renderer.setSeriesStroke(0, STROKE);
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }
}
