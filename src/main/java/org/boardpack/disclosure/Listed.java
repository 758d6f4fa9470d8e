package org.boardpack.disclosure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Status;
import org.boardpack.workforce.StaffGroup;

/**
 * What is listed of figures whose small numbers are hidden. A break-down has a row for each value that somebody had in the year: a row
 * of which nothing is shown says no more than that somebody has it, and of a staff group of one person, what that person has. So such a value is
 * left out, and no row means nobody or too few (decision 0033).
 */
public final class Listed {

    /** Break-downs whose rows are there whoever was counted: steps, months after joining, the questions that everybody is asked. */
    private static final Set<String> FOR_EVERYBODY = EnumSet.of(
                    Dimension.WHOLE,
                    Dimension.MOVEMENT,
                    Dimension.MONTHS_AFTER,
                    Dimension.MONTHS_AFTER_NEWLY_QUALIFIED,
                    Dimension.QUESTION)
            .stream()
            .map(Dimension::id)
            .collect(Collectors.toUnmodifiableSet());

    private record Value(StaffGroup group, String dimension, String value) {
        static Value of(Figure figure) {
            return new Value(figure.staffGroup(), figure.dimension(), figure.dimensionValue());
        }
    }

    private Listed() {}

    /**
     * Those of the figures that are listed, in their order.
     *
     * @param figures of one scope and period, as they may be shown
     */
    public static List<Figure> of(List<Figure> figures) {
        Set<Value> shown = new HashSet<>();
        Set<Value> hidden = new HashSet<>();
        for (Figure figure : figures) {
            if (figure.status() == Status.SUPPRESSED) {
                hidden.add(Value.of(figure));
            } else if (figure.isOk()) {
                shown.add(Value.of(figure));
            }
        }
        hidden.removeAll(shown);
        return hidden.isEmpty()
                ? figures
                : figures.stream().filter(figure -> !isLeftOut(figure, hidden)).toList();
    }

    private static boolean isLeftOut(Figure figure, Set<Value> hidden) {
        return !FOR_EVERYBODY.contains(figure.dimension()) && hidden.contains(Value.of(figure));
    }
}
