package org.boardpack.workforce;

import java.util.Arrays;

/** How far an edition of a month's packs can still change. */
public enum EditionStatus {
    /** The month is not closed: figures may change when organisations correct or complete their extracts. */
    PROVISIONAL("provisional", "provisional"),

    /** Made when the month was closed. */
    FINAL("final", "final"),

    /** Made after a closed month was opened again, and not closed since. */
    RESTATED("restated", "restated"),

    /** Made when a month that had been opened again was closed again. */
    FINAL_RESTATED("final-restated", "final, restated");

    private final String id;
    private final String words;

    EditionStatus(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As programs read it, such as {@code final-restated}. */
    public String id() {
        return id;
    }

    /** As people read it, such as {@code final, restated}. */
    public String words() {
        return words;
    }

    /** Whether it was made by closing the month. */
    public boolean isFinal() {
        return this == FINAL || this == FINAL_RESTATED;
    }

    /** The status with that id. */
    public static EditionStatus ofId(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no status \"" + id + "\" of an edition"));
    }
}
