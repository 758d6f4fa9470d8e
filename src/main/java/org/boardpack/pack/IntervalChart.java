package org.boardpack.pack;

import java.util.List;

/**
 * Values with their intervals, one below the other, beside a line of what is to be expected.
 *
 * @param valueAxis what is counted, with its unit
 * @param expected where the line stands, such as 1 for a ratio
 */
public record IntervalChart(String title, String valueAxis, double expected, List<Item> items) implements ChartSpec {

    /** A value and the ends of its interval. */
    public record Item(String label, double value, double lower, double upper) {
        public Item {
            label = Required.text(label, "an item's label");
        }
    }

    public IntervalChart {
        title = Required.text(title, "a chart's title");
        valueAxis = Required.text(valueAxis, "a chart's value axis");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an interval chart needs an item");
        }
    }
}
