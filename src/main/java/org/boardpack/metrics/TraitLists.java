package org.boardpack.metrics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the texts of extracts mean in break-downs, as the code lists of the workspace have it: "A" is White, "Retirement Age" is Retirement. */
public interface TraitLists {

    /** What kind of leaving a leaving reason is. */
    enum ReasonKind {
        /** The person's own choice. */
        VOLUNTARY,
        /** A contract that ran out, or a rotation. */
        END_OF_CONTRACT,
        /** Nobody recorded why. */
        UNKNOWN,
        OTHER
    }

    /** The value of a dimension that a text stands for; empty when the list does not have it. */
    Optional<String> valueOf(Dimension dimension, String text);

    /** The same, or what the list calls a value that nobody knows. */
    default String valueOrNotKnown(Dimension dimension, @Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(given -> valueOf(dimension, given))
                .or(() -> valueOf(dimension, TraitNumbers.NOT_KNOWN))
                .orElse(TraitNumbers.NOT_KNOWN);
    }

    /** The branch of nursing or midwifery; empty for everybody else. */
    Optional<String> nursingBranch(
            @Nullable String staffGroup, @Nullable String occupationCode, @Nullable String jobRole);

    ReasonKind kindOf(String leavingReason);
}
