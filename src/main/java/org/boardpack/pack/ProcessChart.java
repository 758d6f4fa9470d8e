package org.boardpack.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.boardpack.statistics.spc.ControlChart;

/**
 * A series with its process limits and special causes, as Making Data Count draws it. Points stand side by side whatever the distance of
 * their dates; one without a value is a gap.
 *
 * @param dateLabels a label for each point
 * @param valueAxis what runs upwards, with its unit; blank where that is not known
 * @param chart at least one of its points has a value
 * @param marks letters and numbers over months, which the caption explains
 * @param yearBefore of each point the value of the same month a year before, drawn lightly; empty when that is not compared
 */
public record ProcessChart(
        String title,
        List<String> dateLabels,
        String valueAxis,
        ControlChart chart,
        Labels labels,
        List<Mark> marks,
        List<Optional<BigDecimal>> yearBefore)
        implements ChartSpec {

    /**
     * A letter or number over a month.
     *
     * @param place of the month's point, from 0
     */
    public record Mark(int place, String label) {
        public Mark {
            label = Required.text(label, "a mark's label");
        }
    }

    /**
     * What stands beside the lines, with their numbers, and in the key.
     *
     * @param latest the latest value as displayed
     * @param target of the latest point; blank without one
     */
    public record Labels(
            String mean,
            String upperLimit,
            String lowerLimit,
            String target,
            String latest,
            String commonCause,
            String improvement,
            String concern,
            String neutral,
            String yearBefore) {}

    public ProcessChart {
        title = Required.text(title, "a chart's title");
        dateLabels = List.copyOf(dateLabels);
        marks = List.copyOf(marks);
        yearBefore = List.copyOf(yearBefore);
        if (!yearBefore.isEmpty() && yearBefore.size() != dateLabels.size()) {
            throw new IllegalArgumentException("each point is compared with a year before, or none is");
        }
        if (dateLabels.size() != chart.points().size()) {
            throw new IllegalArgumentException("a chart needs a label for each point");
        }
        if (chart.points().stream().allMatch(point -> point.observation().value() == null)) {
            throw new IllegalArgumentException("the chart \"" + title + "\" has no value to draw.");
        }
    }
}
