package org.boardpack.pack.spc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.boardpack.pack.ProcessChart;

/**
 * What a pack adds to a control chart.
 *
 * @param marks beside months, explained by sentences
 * @param yearBefore of each point the value of the same month a year before; empty when that is not compared
 * @param sentences that stand below the chart
 */
public record ChartNotes(List<ProcessChart.Mark> marks, List<Optional<BigDecimal>> yearBefore, List<String> sentences) {

    /** Nothing. */
    public static final ChartNotes NONE = new ChartNotes(List.of(), List.of(), List.of());

    public ChartNotes {
        marks = List.copyOf(marks);
        yearBefore = List.copyOf(yearBefore);
        sentences = List.copyOf(sentences);
    }
}
