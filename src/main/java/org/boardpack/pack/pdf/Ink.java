package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;

/**
 * How a run of text looks.
 *
 * @param size points
 * @param leading from one line to the next, points
 */
record Ink(MeasuredFont measured, float size, float leading, Color colour) {

    BaseFont font() {
        return measured.font();
    }

    float widthOf(String text) {
        return measured.of(text, size);
    }
}
