package org.boardpack.statistics.spc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lasting shift: from a date up to now every value has been on one side of the mean, long enough for limits of its own. Only a person who
 * knows the cause can decide to rebase.
 *
 * @param from the first value after the shift
 * @param points how many there are since
 * @param higher whether the values went up
 */
public record RebaseSuggestion(LocalDate from, int points, boolean higher) {

    /** Looks in the latest stretch; the shift must begin within it, and be as long as limits that are no trial limits need. */
    static Optional<RebaseSuggestion> of(List<ControlPoint> points) {
        int last = points.size() - 1;
        Integer side = points.get(last).side();
        if (side == null || side == 0) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0
                && isNeighbour(points, first)
                && side.equals(points.get(first - 1).side())) {
            first--;
        }
        int length = last - first + 1;
        return length >= SpcRules.ENOUGH_POINTS && first > 0 && isNeighbour(points, first)
                ? Optional.of(
                        new RebaseSuggestion(points.get(first).observation().date(), length, side > 0))
                : Optional.empty();
    }

    private static boolean isNeighbour(List<ControlPoint> points, int at) {
        return points.get(at).rebaseGroup() == points.get(at - 1).rebaseGroup();
    }
}
