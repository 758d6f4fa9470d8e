package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A font that remembers what it measured: the widths of its letters, and where texts were broken into lines. Measuring is most of laying a
 * page out, and a page is measured at several densities before it is drawn. Of one document, as the font is.
 */
final class MeasuredFont {

    private static final int UNKNOWN = -1;
    /** Beyond Latin, punctuation, arrows and shapes nothing is kept. */
    private static final int KEPT = 0x2600;

    private final BaseFont font;
    private final int[] widths = new int[KEPT];
    private final Map<Broken, List<String>> lines = new HashMap<>();

    /** A text that was broken into lines. */
    private record Broken(String text, float size, float width) {}

    MeasuredFont(BaseFont font) {
        this.font = font;
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    /** The width of a text, points: the sum of its letters', as the font has no kerning in a PDF. */
    float of(String text, float size) {
        return points(units(text), size);
    }

    static float points(int units, float size) {
        return units * 0.001f * size;
    }

    /** The width of a text in thousandths of its size. */
    int units(String text) {
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= KEPT) {
                return font.getWidth(text);
            }
            if (widths[letter] == UNKNOWN) {
                widths[letter] = font.getWidth(letter);
            }
            total += widths[letter];
        }
        return total;
    }

    /** The lines of a text, broken the first time that they are asked for. */
    List<String> lines(String text, float size, float width, Supplier<List<String>> breaking) {
        return lines.computeIfAbsent(new Broken(text, size, width), unseen -> List.copyOf(breaking.get()));
    }
}
