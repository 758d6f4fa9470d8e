package org.boardpack.pack;

import java.util.List;

/**
 * How one amount becomes another, step by step, from left to right.
 *
 * @param valueAxis what is counted, with its unit
 */
public record WaterfallChart(String title, String valueAxis, List<Step> steps) implements ChartSpec {

    /** What a step does. */
    public enum Kind {
        /** One of the two ends. */
        TOTAL,
        MORE,
        FEWER,
        /** What nothing explains, whichever way it goes. */
        REMAINDER
    }

    /**
     * One step.
     *
     * @param from where it begins; 0 for a total
     * @param to where it ends
     * @param shown the amount as displayed, with its sign
     */
    public record Step(String label, Kind kind, double from, double to, String shown) {
        public Step {
            label = Required.text(label, "a step's label");
        }
    }

    public WaterfallChart {
        title = Required.text(title, "a chart's title");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a waterfall chart needs a step");
        }
    }
}
