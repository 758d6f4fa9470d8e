package org.boardpack.job.packs;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What packs can be written as. */
public enum PackFormat {
    PDF,
    XLSX;

    /** The file name's ending, and what people type. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that somebody typed.
     *
     * @throws IllegalArgumentException with a sentence for people when there is none
     */
    public static PackFormat ofEnding(String typed) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + typed
                        + "\" is not a format of the packs; choose from "
                        + Arrays.stream(values()).map(PackFormat::ending).collect(Collectors.joining(", "))));
    }
}
