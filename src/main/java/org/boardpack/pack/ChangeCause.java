package org.boardpack.pack;

/** Why a figure differs from what an earlier edition said. Told by what each of the two was made from, never guessed. */
public enum ChangeCause {
    /** A file came for a month that had none of its kind from that organisation. */
    LATE_DATA("late-data", "late data"),

    /** A later file replaced what an organisation had said. */
    CORRECTED_DATA("corrected-data", "corrected data"),

    /** Settings, reference lists or the program count otherwise. */
    METHOD("method", "method"),

    /** Organisations merged, moved, or were placed elsewhere. */
    ORGANISATION("organisation-change", "organisation change"),

    /** A plan or target was set anew. */
    TARGET("target", "target"),

    /** The figure itself is what it was: another one may or may not be shown now, and would tell it. */
    DISCLOSURE("disclosure", "disclosure control");

    private final String id;
    private final String words;

    ChangeCause(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As programs read it, such as {@code late-data}. */
    public String id() {
        return id;
    }

    /** As people read it, in English. */
    public String words() {
        return words;
    }
}
