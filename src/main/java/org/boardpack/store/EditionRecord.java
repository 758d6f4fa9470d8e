package org.boardpack.store;

import java.time.Instant;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a month's packs.
 *
 * @param fingerprint of everything the edition is made from: loads, settings, reference lists, templates, code
 * @param publishedAt null until its folder stands complete
 * @param status provisional, final or restated
 * @param internal whether it hides nothing, and so is not for the public
 */
public record EditionRecord(
        long id,
        ReportingMonth month,
        int number,
        String fingerprint,
        String codeVersion,
        Instant startedAt,
        @Nullable Instant publishedAt,
        EditionStatus status,
        boolean internal) {

    /** As people type it, such as {@code 2025-03@2}. */
    public String name() {
        return month + "@" + number;
    }
}
