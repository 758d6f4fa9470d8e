package org.boardpack.pack.template;

/** Which earlier edition figures are compared with. */
public enum ChangesSince {
    /** The pack that readers saw last. */
    SEEN("seen"),
    /** The one whose figures count as published. */
    RESTATED("restated");

    private final String id;

    ChangesSince(String id) {
        this.id = id;
    }

    /** As a template writes it. */
    public String id() {
        return id;
    }
}
