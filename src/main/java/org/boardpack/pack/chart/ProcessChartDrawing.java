package org.boardpack.pack.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.template.Theme;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.ProcessLimits;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** One drawing of a process chart. Lines break at a rebase and at a missing value; what they are stands beside them. */
final class ProcessChartDrawing {

    /** What stands above and below the plot besides the key, roughly: enough to keep labels apart. */
    private static final double AROUND = 54;

    private static final double LABEL_GAP = 14;
    private static final double MOST_FOR_LABELS = 0.5;

    private final ProcessChart spec;
    private final HouseStyle style;
    private final double width;
    private final double height;

    ProcessChartDrawing(ProcessChart spec, Theme theme, double width, double height) {
        this.spec = spec;
        this.style = new HouseStyle(theme);
        this.width = width;
        this.height = height;
    }

    JFreeChart chart() {
        List<ProcessLine> lines = ProcessLine.of(spec.chart());
        ProcessPoints points = new ProcessPoints(spec.chart().points());
        LegendItemCollection key = ProcessKey.items(spec, style);
        double plotHeight = PlotRoom.height(height, width, AROUND, names(key), style);
        Range range = ChartMarks.withRoom(ValueAxis.range(values(), false), spec.marks(), plotHeight);
        ValueAxis valueAxis = new ValueAxis(range, style, plotHeight);
        List<EndLabel> labels = labels();
        MonthAxis dateAxis = dateAxis(labels, width - PlotRoom.numbers(valueAxis, style));
        XYPlot plot = new XYPlot(points.dataset(), dateAxis, valueAxis, points.renderer());
        plot.setDataset(1, ProcessLine.dataset(lines));
        plot.setRenderer(1, ProcessLine.renderer(lines));
        if (!spec.yearBefore().isEmpty()) {
            plot.setDataset(2, YearBefore.dataset(spec.yearBefore()));
            plot.setRenderer(2, YearBefore.renderer());
        }
        new ChartMarks(spec.marks(), style, plotHeight).addTo(plot, range);
        double least = (HouseStyle.TEXT_SIZE + 3) * range.getLength() / plotHeight;
        double x = spec.dateLabels().size()
                - 0.5
                + LABEL_GAP / 2 * spec.dateLabels().size() / width;
        EndLabel.apart(labels, least, range).forEach(label -> plot.addAnnotation(label.annotation(x, style.paper())));
        plot.setFixedLegendItems(key);
        return style.chart(plot, spec.valueAxis(), true);
    }

    /** Everything that must be seen. */
    @SuppressWarnings(
            "ReferenceEquality") // the very same limits and target need not be worked out again for each point
    private double[] values() {
        List<BigDecimal> values = new ArrayList<>();
        ProcessLimits known = null;
        BigDecimal aim = null;
        for (ControlPoint point : spec.chart().points()) {
            addIfThere(values, point.observation().value());
            BigDecimal target = point.observation().target();
            if (target != aim) {
                aim = target;
                addIfThere(values, target);
            }
            ProcessLimits limits = point.limits();
            if (limits != null && limits != known) {
                known = limits;
                addIfThere(values, limits.mean());
                addIfThere(values, limits.upper());
                addIfThere(values, limits.lower());
            }
        }
        spec.yearBefore().forEach(value -> value.ifPresent(values::add));
        return values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    private static void addIfThere(List<BigDecimal> values, @Nullable BigDecimal value) {
        if (value != null) {
            values.add(value);
        }
    }

    static List<String> names(LegendItemCollection key) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < key.getItemCount(); i++) {
            names.add(key.get(i).getLabel());
        }
        return names;
    }

    private MonthAxis dateAxis(List<EndLabel> labels, double plotWidth) {
        double widest = spec.dateLabels().stream()
                .mapToDouble(label -> textWidth(label, false))
                .max()
                .orElse(0);
        MonthAxis axis = new MonthAxis("", spec.dateLabels(), widest);
        style.dress(axis);
        double label = labels.stream()
                .mapToDouble(each -> textWidth(each.text(), each.isBold()))
                .max()
                .orElse(0);
        double share = Math.min(MOST_FOR_LABELS, (label + LABEL_GAP) / plotWidth);
        axis.setRange(-0.5, -0.5 + spec.dateLabels().size() / (1 - share));
        return axis;
    }

    private List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        ProcessLimits limits = spec.chart().latestLimits();
        if (limits != null) {
            add(labels, spec.labels().mean(), limits.mean(), false);
            add(labels, spec.labels().upperLimit(), limits.upper(), false);
            add(labels, spec.labels().lowerLimit(), limits.lower(), false);
        }
        BigDecimal target = spec.chart().series().target();
        if (target != null) {
            labels.add(new EndLabel(
                    spec.labels().target(), target.doubleValue(), style.regular(), MakingDataCount.TARGET, false));
        }
        BigDecimal latest = spec.chart()
                .points()
                .get(spec.chart().points().size() - 1)
                .observation()
                .value();
        add(labels, spec.labels().latest(), latest, true);
        return labels;
    }

    private void add(List<EndLabel> labels, String text, @Nullable BigDecimal at, boolean bold) {
        if (at != null) {
            labels.add(new EndLabel(text, at.doubleValue(), bold ? style.bold() : style.regular(), style.text(), bold));
        }
    }

    private double textWidth(String text, boolean bold) {
        return PlotRoom.width(text, bold ? style.bold() : style.regular());
    }
}
