package org.boardpack.quality;

import org.jspecify.annotations.Nullable;

/**
 * One of the places where a {@link Finding} is; never a person's value.
 *
 * @param column position of the column in the file, from 0; -1 when it is about the row or the file
 * @param heading of the column as the file spells it, null when it is about the row or the file
 */
public record Occurrence(
        SourceLine at,
        int column,
        @Nullable String heading,
        String code,
        Severity severity,
        String what,
        String doThis) {}
