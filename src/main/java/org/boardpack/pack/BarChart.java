package org.boardpack.pack;

import java.util.List;

/**
 * Amounts side by side, the first on top.
 *
 * @param valueAxis what the bars count, with its unit
 * @param labelled what the bars are of, such as "Staff group"
 */
public record BarChart(String title, String labelled, String valueAxis, List<Bar> bars) implements ChartSpec {

    /**
     * One bar.
     *
     * @param shown the value as displayed, written at the end of the bar
     * @param emphasised whether it is of the whole, set apart from its parts
     */
    public record Bar(String label, double value, String shown, boolean emphasised) {
        public Bar {
            label = Required.text(label, "a bar's label");
        }
    }

    public BarChart {
        title = Required.text(title, "a chart's title");
        labelled = Required.text(labelled, "what bars are of");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a bar chart needs a bar");
        }
    }
}
