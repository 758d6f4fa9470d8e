package org.boardpack.pack.pdf;

/** Sheets of paper, one after the other, and what of each may be written on. Lengths in points, from the lower left corner. */
interface Paper {

    float left();

    float right();

    /** Of a whole sheet. */
    float height();

    float top();

    float bottom();

    /** The number of the present sheet, from 1. */
    int number();

    /** Ends this sheet and begins another. */
    void next();
}
