package org.boardpack.intake;

/** What a column's cells are, as in the contract. */
enum ColumnType {
    /** Letters and digits that keep their leading zeros. */
    CODE,
    TEXT,
    DATE,
    MONTH,
    /** To five places. */
    DECIMAL,
    INTEGER,
    /** Pounds and pence. */
    MONEY,
    YES_NO,
    /** Stands for a person or an assignment: only its keyed hash is kept. */
    IDENTIFIER
}
