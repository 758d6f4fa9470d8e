package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.util.List;
import org.boardpack.pack.ProcessChart.Mark;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Letters and numbers at the upper edge of a plot, each over a fine line through its month. */
final class ChartMarks {

    private static final double LINE = HouseStyle.TEXT_SIZE + 4;

    private final List<Mark> marks;
    private final HouseStyle style;
    private final double plotHeight;

    /** @param plotHeight roughly, in points */
    ChartMarks(List<Mark> marks, HouseStyle style, double plotHeight) {
        this.marks = marks;
        this.style = style;
        this.plotHeight = plotHeight;
    }

    /** A range with room for them above the values. */
    static Range withRoom(Range range, List<Mark> marks, double plotHeight) {
        return marks.isEmpty()
                ? range
                : new Range(
                        range.getLowerBound(),
                        range.getUpperBound() + range.getLength() * LINE / Math.max(LINE, plotHeight - LINE));
    }

    void addTo(XYPlot plot, Range range) {
        for (Mark mark : marks) {
            ValueMarker line = new ValueMarker(mark.place(), style.text(), new BasicStroke(0.5f));
            plot.addDomainMarker(line, Layer.BACKGROUND);
            XYTextAnnotation label = new XYTextAnnotation(
                    " " + mark.label() + " ",
                    mark.place(),
                    range.getUpperBound() - range.getLength() * LINE / 2 / plotHeight);
            label.setFont(style.bold());
            label.setPaint(style.text());
            label.setBackgroundPaint(style.paper());
            label.setOutlineVisible(true);
            label.setOutlinePaint(style.text());
            label.setOutlineStroke(new BasicStroke(0.6f));
            label.setTextAnchor(TextAnchor.CENTER);
            plot.addAnnotation(label);
        }
    }
}
