package org.boardpack.answer;

/** How a cell looks. */
enum Look {
    HEADING,
    /** Text that stays as it was typed: leading zeros and dates too. */
    TEXT,
    /** Text over as many lines as it takes. */
    WRAPPED,
    /** A cell to be corrected; what is wrong is also said in words. */
    MARKED,
    NUMBER
}
