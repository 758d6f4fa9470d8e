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
 */
public record EditionRecord(
        long id,
        ReportingMonth month,
        int number,
        String fingerprint,
        String codeVersion,
        Instant startedAt,
        @Nullable Instant publishedAt,
        EditionStatus status) {

    /** As people type it, such as {@code 2025-03@2}. */
    public String name() {
        return month + "@" + number;
    }
}
