package org.boardpack.store;

import java.time.Instant;
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
        @Nullable Instant publishedAt) {}
