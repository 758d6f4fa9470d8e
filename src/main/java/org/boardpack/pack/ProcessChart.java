package org.boardpack.pack;

import java.util.List;
import org.boardpack.statistics.spc.ControlChart;

/**
 * A series with its process limits and special causes, as Making Data Count draws it. Points stand side by side whatever the distance of
 * their dates; one without a value is a gap.
 *
 * @param dateLabels a label for each point
 * @param valueAxis what runs upwards, with its unit; blank where that is not known
 * @param chart at least one of its points has a value
 */
public record ProcessChart(String title, List<String> dateLabels, String valueAxis, ControlChart chart, Labels labels)
        implements ChartSpec {

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
            String neutral) {}

    public ProcessChart {
        title = Required.text(title, "a chart's title");
        dateLabels = List.copyOf(dateLabels);
        if (dateLabels.size() != chart.points().size()) {
            throw new IllegalArgumentException("a chart needs a label for each point");
        }
        if (chart.points().stream().allMatch(point -> point.observation().value() == null)) {
            throw new IllegalArgumentException("the chart \"" + title + "\" has no value to draw.");
        }
    }
}
