package org.boardpack.intake;

import org.boardpack.inbox.TypedName;
import org.boardpack.workforce.LooseSpelling;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code reference/mappings.csv}: a value that a file held and no list knows, and what it means.
 *
 * @param list the code list's name, such as {@code leaving-reasons}
 * @param read as the file spelt it
 * @param means a value of the list; blank until somebody says so
 * @param rows of the file that it was first seen in
 * @param nearest the listed value that was probably meant; blank when none is near
 * @param added the day it was entered, as written
 */
public record Mapping(
        String list, String read, String means, String rows, String firstSeenIn, String nearest, String added) {

    /** The command that says what a value means, or where to write it when no command line would take it as it is. */
    public static String howTo(String list, String read, @Nullable String nearest) {
        String means = nearest == null || nearest.isEmpty() ? "a value of the list" : nearest;
        return TypedName.isHarmless(read) && TypedName.isHarmless(means)
                ? "boardpack codes map " + list + " \"" + read + "\" \"" + means + '"'
                : "fill in its line in reference/mappings.csv";
    }

    /** Whether the line is about this value; case, spaces and punctuation make no difference, as in the lists. */
    public boolean isOf(String otherList, String otherRead) {
        return list.equals(otherList) && LooseSpelling.of(read).equals(LooseSpelling.of(otherRead));
    }
}
