package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A total and the parts that it is (nearly) the sum of: what a reader can subtract. */
final class Family {

    private static final Comparator<GuardedCell> BY_PLACE = Comparator.comparing(GuardedCell::scope)
            .thenComparing(GuardedCell::group)
            .thenComparing(GuardedCell::dimension)
            .thenComparing(GuardedCell::value);

    private @Nullable GuardedCell total;
    private final List<GuardedCell> parts = new ArrayList<>();

    void add(GuardedCell cell, boolean isTotal) {
        if (isTotal) {
            total = cell;
        } else {
            parts.add(cell);
        }
    }

    /** Whether a hidden member is the only unknown, or the hidden parts together are too few to hide behind each other. */
    boolean givesAway(Set<GuardedCell> hidden, Map<GuardedCell, BigDecimal> counts, Thresholds thresholds) {
        if (total == null || parts.isEmpty()) {
            return false;
        }
        long hiddenParts = parts.stream().filter(hidden::contains).count();
        if (hidden.contains(total)) {
            return hiddenParts == 0;
        }
        BigDecimal together = parts.stream()
                .filter(hidden::contains)
                .map(part -> counts.getOrDefault(part, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return hiddenParts == 1 || (hiddenParts > 1 && total.guard().isTooSmall(together, total.window(), thresholds));
    }

    /** Hides the smallest part that is still shown, one with people in it if there is any; false when there is none left. */
    boolean hideOneMore(Set<GuardedCell> hidden, Map<GuardedCell, BigDecimal> counts) {
        Optional<GuardedCell> smallest = parts.stream()
                .filter(part -> !hidden.contains(part))
                .min(Comparator.<GuardedCell, Boolean>comparing(part ->
                                counts.getOrDefault(part, BigDecimal.ZERO).signum() == 0)
                        .thenComparing(part -> counts.getOrDefault(part, BigDecimal.ZERO))
                        .thenComparing(BY_PLACE));
        smallest.ifPresent(hidden::add);
        if (smallest.isEmpty() && total != null) {
            return hidden.add(total);
        }
        return smallest.isPresent();
    }
}
