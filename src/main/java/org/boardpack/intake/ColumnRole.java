package org.boardpack.intake;

/** What a column does beyond holding values. */
enum ColumnRole {
    NONE,
    /** Whose row it is. */
    ORGANISATION,
    /** Which month the row belongs to. */
    MONTH,
    EMPLOYEE,
    ASSIGNMENT,
    NHS_IDENTIFIER,
    /** Gives the age band and is then dropped. */
    DATE_OF_BIRTH,
    AGE_BAND;

    /** Whether cells of the role are read for what they give and never kept. */
    boolean isPersonal() {
        return this == EMPLOYEE || this == ASSIGNMENT || this == NHS_IDENTIFIER || this == DATE_OF_BIRTH;
    }
}
