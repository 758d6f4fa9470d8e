package org.boardpack.pack.template;

/** What a table has a row for. */
public enum RowsBy {
    ALL_STAFF("all-staff"),
    STAFF_GROUP("staff-group"),
    ORGANISATION("organisation");

    private final String id;

    RowsBy(String id) {
        this.id = id;
    }

    /** As a template writes it. */
    public String id() {
        return id;
    }
}
