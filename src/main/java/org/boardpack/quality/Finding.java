package org.boardpack.quality;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, odd or worth knowing about a file: place, code, meaning and remedy; never a person's value.
 *
 * @param code rule code, such as {@code LVR-014}
 * @param count rows the rule was broken on
 * @param firstAt the first place
 * @param heading the column heading as the file spells it, null when it is about the row or the file
 * @param what what is wrong, one sentence
 * @param doThis what to do next, one imperative
 */
public record Finding(
        String code,
        Severity severity,
        long count,
        SourceLine firstAt,
        @Nullable String heading,
        String what,
        String doThis) {}
