package org.boardpack.pack.chart;

import org.boardpack.pack.MonthlyChart;
import org.boardpack.pack.MonthlyChart.Series;
import org.boardpack.pack.MonthlyChart.Style;
import org.boardpack.workforce.ReportingMonth;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Joins the values of neighbouring months. Points are drawn where the style asks, at the last value, and where a value stands alone. */
final class MonthlyRenderer extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a chart that is never serialised
    private final MonthlyChart spec;

    MonthlyRenderer(MonthlyChart spec, HouseStyle style) {
        super(true, true);
        this.spec = spec;
        for (int i = 0; i < spec.series().size(); i++) {
            setSeriesPaint(i, style.series(i));
            setSeriesStroke(i, style.stroke(i));
            setSeriesShape(i, HouseStyle.shape(i));
        }
        setDrawSeriesLineAsPath(true);
        setDefaultItemLabelFont(style.regular());
        setDefaultLegendTextFont(style.regular());
    }

    @Override
    public boolean getItemShapeVisible(int row, int item) {
        Series series = spec.series().get(row);
        ReportingMonth month = spec.from().plus(item);
        boolean alone =
                !series.values().containsKey(month.minus(1)) && !series.values().containsKey(month.plus(1));
        return series.style() == Style.POINTS
                || alone
                || series.values().lastKey().equals(month);
    }
}
