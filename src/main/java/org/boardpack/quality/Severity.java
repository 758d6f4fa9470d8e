package org.boardpack.quality;

import java.util.Locale;

/**
 * How much a finding matters: an error stops its file, a hold keeps it waiting until a person decides, a warning is loaded but wants
 * a look, a note is only told.
 */
public enum Severity {
    ERROR,
    HOLD,
    WARNING,
    NOTE;

    /** The word in receipts and {@code problems.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
