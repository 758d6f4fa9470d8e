package org.boardpack.store;

/** What can be done to an installation so that it is written in the {@link Ledger}. */
public enum Deed {
    TOOK_IN("took in"),
    ACCEPTED("accepted"),
    CLOSED("closed"),
    REOPENED("reopened"),
    MADE_AGAIN("made again"),
    PUBLISHED("published"),
    PURGED("purged"),
    BACKED_UP("backed up"),
    RESTORED("restored"),
    RECOVERED("recovered"),
    SETTINGS_CHANGED("settings changed"),
    REFERENCE_CHANGED("reference lists changed");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    /** As people read it; also what is hashed, so it never changes. */
    public String words() {
        return words;
    }
}
