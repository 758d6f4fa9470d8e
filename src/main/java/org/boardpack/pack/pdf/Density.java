package org.boardpack.pack.pdf;

import java.util.List;

/**
 * How closely a page is set. Charts give way first, then the space in tables and between blocks; text never.
 *
 * @param charts the height of a chart, points
 * @param rowPad above and below the text of a table's row, points
 * @param gap between blocks, points
 */
record Density(float charts, float rowPad, float gap) {

    static final Density USUAL = new Density(212, 2, 8);

    /** From the widest to the closest. */
    static final List<Density> STEPS = List.of(
            new Density(236, 2, 8),
            USUAL,
            new Density(190, 2, 8),
            new Density(170, 2, 8),
            new Density(152, 2, 8),
            new Density(136, 2, 6),
            new Density(136, 1, 5),
            new Density(118, 1, 4),
            new Density(104, 0.5f, 3));
}
