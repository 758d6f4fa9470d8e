package org.boardpack.oracle;

/** Whom a figure is about: a place, and a staff group there or {@code All}. */
record Cell(Place place, String group) {

    static final String ALL = "All";
}
