package org.boardpack.pack.workbook;

import java.util.List;
import org.boardpack.metrics.Status;

/** The symbols of the Government Analysis Function that stand for a missing number or mark one that has a caveat. */
final class Shorthand {

    static final String CONFIDENTIAL = "[c]";
    static final String UNAVAILABLE = "[x]";
    static final String NOT_APPLICABLE = "[z]";

    /** By the letter that the wording explains them under, in the order in which the notes list them. */
    static final List<String> LETTERS = List.of("c", "x", "z", "p", "r", "b", "e");

    private Shorthand() {}

    /** What stands where a figure of that status has no number; a plain count has no numerator, which does not apply. */
    static String standingFor(Status status) {
        return switch (status) {
            case SUPPRESSED -> CONFIDENTIAL;
            case MISSING -> UNAVAILABLE;
            case NOT_APPLICABLE, OK -> NOT_APPLICABLE;
        };
    }
}
