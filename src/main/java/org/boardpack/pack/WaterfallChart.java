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

    /** The room below the lowest level, as part of what the levels span. */
    private static final double BELOW = 0.6;

    /** Levels that begin lower than this part of the highest are drawn from zero. */
    private static final double LOW = 0.25;

    public WaterfallChart {
        title = Required.text(title, "a chart's title");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a waterfall chart needs a step");
        }
    }

    /** Where the scale begins: columns of thousands would flatten steps of tens, so then it is above zero, which is to be said beside it. */
    public double floor() {
        double least = steps.stream()
                .mapToDouble(step -> step.kind() == Kind.TOTAL ? step.to() : Math.min(step.from(), step.to()))
                .min()
                .orElse(0);
        double floor = least - BELOW * Math.max(most() - least, 1);
        return floor < LOW * most() ? 0 : floor;
    }

    /** The highest level that is reached. */
    public double most() {
        return steps.stream()
                .mapToDouble(step -> Math.max(step.from(), step.to()))
                .max()
                .orElse(1);
    }
}
