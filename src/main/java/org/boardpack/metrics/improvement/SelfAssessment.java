package org.boardpack.metrics.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation judges itself in a domain: the latest score, and the one before.
 *
 * @param score 1 to 4
 * @param evidence null when none is given
 * @param scoreBefore null, with its date, the first time
 */
public record SelfAssessment(
        String organisation,
        String domain,
        LocalDate date,
        long score,
        @Nullable String evidence,
        @Nullable LocalDate dateBefore,
        @Nullable Long scoreBefore) {

    /** Score less the one before; null the first time. */
    public @Nullable Long change() {
        return scoreBefore == null ? null : score - scoreBefore;
    }
}
