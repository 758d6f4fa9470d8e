package org.boardpack.disclosure;

import java.util.Optional;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.TraitLists;
import org.jspecify.annotations.Nullable;

/** Leaving reasons whose group is their first word: "Resignation - Pay" is a resignation, and voluntary. */
public final class DrawnReasons implements TraitLists {

    @Override
    public Optional<String> valueOf(Dimension dimension, String text) {
        return dimension == Dimension.REASON_GROUP ? Optional.of(text.split(" ", 2)[0]) : Optional.of(text);
    }

    @Override
    public Optional<String> nursingBranch(
            @Nullable String staffGroup, @Nullable String occupationCode, @Nullable String jobRole) {
        return Optional.empty();
    }

    @Override
    public ReasonKind kindOf(String leavingReason) {
        return switch (leavingReason.split(" ", 2)[0]) {
            case "Resignation" -> ReasonKind.VOLUNTARY;
            case "Unknown" -> ReasonKind.UNKNOWN;
            default -> ReasonKind.OTHER;
        };
    }
}
