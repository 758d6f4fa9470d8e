package org.boardpack.pack;

import java.util.List;
import java.util.Optional;

/**
 * The same line of many, side by side and on one scale, so that they can be compared at a glance.
 *
 * @param valueAxis what the lines show, with its unit
 */
public record SmallMultiples(String title, String valueAxis, List<Panel> panels) implements ChartSpec {

    /**
     * One line.
     *
     * @param values a month each, the latest last; empty where none is shown
     * @param latest the last value as displayed
     * @param emphasised whether it is of the whole, set apart from its parts
     */
    public record Panel(String name, List<Optional<Double>> values, String latest, boolean emphasised) {
        public Panel {
            name = Required.text(name, "a panel's name");
            values = List.copyOf(values);
        }
    }

    public SmallMultiples {
        title = Required.text(title, "a chart's title");
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("small multiples need a panel");
        }
    }
}
