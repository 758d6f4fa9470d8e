package org.boardpack.intake;

import org.jspecify.annotations.Nullable;

/**
 * A value of a file that is outside of its column's code list and may be repeated to people.
 *
 * @param list the code list's name, such as {@code leaving-reasons}
 * @param read as the file spells it
 * @param nearest the listed value that was probably meant, null when none is near
 * @param rows of the file that hold it
 */
public record UnlistedValue(
        String list, String read, @Nullable String nearest, long rows) {}
