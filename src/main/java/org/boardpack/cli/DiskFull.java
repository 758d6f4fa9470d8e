package org.boardpack.cli;

import java.util.Locale;
import java.util.stream.Stream;

/** Tells from a failure whether there was no room left: systems have words for that, and no type. */
final class DiskFull {

    private static final String[] WORDS = {
        "no space left on device",
        "not enough space on the disk",
        "disk quota exceeded",
        "could not extend file",
        "disk full"
    };

    private DiskFull() {}

    static boolean isSaidBy(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of(WORDS).anyMatch(said::contains);
    }
}
