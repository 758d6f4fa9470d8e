package org.boardpack.quality;

import java.util.Collection;
import java.util.Comparator;

/** What became of a file. The same words on screen, in receipts, in {@code problems.json} and in the run log. */
public enum Verdict {
    ACCEPTED("ACCEPTED"),
    ACCEPTED_WITH_WARNINGS("ACCEPTED WITH WARNINGS"),
    HELD("HELD"),
    REJECTED("REJECTED"),
    COULD_NOT_READ("COULD NOT READ");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Of a file that could be read, by the gravest finding. */
    public static Verdict of(Collection<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
        return switch (gravest) {
            case ERROR -> REJECTED;
            case HOLD -> HELD;
            case WARNING -> ACCEPTED_WITH_WARNINGS;
            case NOTE -> ACCEPTED;
        };
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether the file's rows were loaded. */
    public boolean isLoaded() {
        return this == ACCEPTED || this == ACCEPTED_WITH_WARNINGS;
    }
}
