package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.SmallMultiples;
import org.boardpack.pack.chart.BarChartDrawing;
import org.boardpack.pack.chart.ChartPainter;
import org.boardpack.pack.chart.SmallMultiplesDrawing;
import org.jspecify.annotations.Nullable;

/** Lays a chart out below its title, with its icons beside the title and its caption below. Lengths in points. */
final class FigureLayout {

    /** Four to a sheet. */
    private static final float PROCESS_CHART_HEIGHT = 144;
    /** Of an interval, with what separates it from the next. */
    private static final float INTERVAL_HEIGHT = 19;

    /** So that the names of five lines stand below each other. */
    private static final float LEAST_FUNNEL = 132;
    /** So that a key of two rows leaves room for limits, mean and target. */
    private static final float LEAST_PROCESS_CHART = 122;

    private static final float MOST_INTERVALS = 380;
    private static final float AROUND_INTERVALS = 38;

    private final Flow flow;
    private final Inks inks;
    private final @Nullable ChartPainter painter;
    private final Measured measured;

    /** @param painter null where only places are asked for: charts are left white */
    FigureLayout(Flow flow, @Nullable ChartPainter painter, Measured measured) {
        this.flow = flow;
        this.inks = flow.inks();
        this.painter = painter;
        this.measured = measured;
    }

    /** Whether a block is a chart whose height is a matter of room. */
    static boolean givesWay(Block block) {
        return block instanceof ChartFigure figure
                && !(figure.chart() instanceof BarChart)
                && !(figure.chart() instanceof IntervalChart)
                && !(figure.chart() instanceof SmallMultiples);
    }

    /** @param spare what the chart may be higher than its density says */
    float height(ChartFigure figure, Density density, float spare) {
        return titleHeight(figure, flow.width())
                + chartHeight(figure, flow.width(), density, spare)
                + TextLayout.height(figure.caption(), inks.note(), flow.width())
                + 2 * density.gap();
    }

    /** @param spare what the chart may be higher than its density says */
    void draw(ChartFigure figure, Density density, float spare, PdfStructureElement parent) {
        flow.ensure(height(figure, density, spare));
        TagWriter tags = flow.tags();
        TitleIcons icons = measured.icons(figure);
        float left = flow.left();
        float width = flow.width();
        float titleTop = flow.y();
        flow.between(left, left + width - icons.width());
        flow.text(tags.element(parent, "P"), figure.chart().title(), inks.strong(), 0);
        flow.between(left, left + width);
        flow.moveTo(titleTop - titleHeight(figure, width) - density.gap() / 2);
        float top = flow.y();
        float high = chartHeight(figure, width, density, spare);
        PdfStructureElement element =
                tags.figure(parent, figure.alternative(), TagWriter.box(flow.left(), top, width, high));
        tags.mark(element, () -> {
            if (painter == null) {
                return;
            }
            flow.drawings()
                    .draw(left, top, width, high, graphics -> painter.paint(figure.chart(), graphics, width, high));
            icons.draw(flow.drawings(), left + width, titleTop);
        });
        flow.down(high + density.gap() / 2);
        flow.text(tags.element(parent, "P"), figure.caption(), inks.note(), 0);
        flow.down(density.gap());
    }

    private float titleHeight(ChartFigure figure, float width) {
        TitleIcons icons = measured.icons(figure);
        return Math.max(
                icons.height(), TextLayout.height(figure.chart().title(), inks.strong(), width - icons.width()));
    }

    private static float chartHeight(ChartFigure figure, float width, Density density, float spare) {
        if (figure.chart() instanceof SmallMultiples multiples) {
            return (float) SmallMultiplesDrawing.height(multiples, width);
        }
        if (figure.chart() instanceof BarChart bars) {
            return (float) BarChartDrawing.height(bars, width);
        }
        if (figure.chart() instanceof IntervalChart intervals) {
            return Math.min(
                    MOST_INTERVALS,
                    AROUND_INTERVALS + INTERVAL_HEIGHT * intervals.items().size());
        }
        float most = figure.chart() instanceof ProcessChart
                ? PROCESS_CHART_HEIGHT
                : Density.STEPS.get(0).charts();
        float least = figure.chart() instanceof FunnelChart
                ? LEAST_FUNNEL
                : figure.chart() instanceof ProcessChart ? LEAST_PROCESS_CHART : 0;
        return Math.max(least, Math.min(density.charts() + spare, most));
    }
}
