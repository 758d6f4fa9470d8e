package org.boardpack.store;

import java.time.Instant;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a month's packs.
 *
 * @param fingerprint of everything the edition is made from: loads, settings, reference lists, templates, code
 * @param publishedAt null until its folder stands complete
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
        boolean internal) {}
