package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A font that remembers what it measured: the widths of its letters, and where texts were broken into lines. Measuring is most of laying a
 * page out, and a page is measured at several densities before it is drawn. Of one document, as the font is.
 */
final class MeasuredFont {

    private static final int UNKNOWN = -1;

    private final BaseFont font;
    private final Letters letters;
    private final int[] widths = new int[Letters.KEPT];
    private final Map<String, List<Broken>> broken = new HashMap<>();

    /** How a text was broken into lines, of that size and within that width. */
    private record Broken(float size, float width, List<String> lines) {}

    MeasuredFont(BaseFont font) {
        this.font = font;
        this.letters = new Letters(font);
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    Letters letters() {
        return letters;
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
            if (letter >= Letters.KEPT) {
                return font.getWidth(text);
            }
            if (widths[letter] == UNKNOWN) {
                widths[letter] = font.getWidth(letter);
            }
            total += widths[letter];
        }
        return total;
    }

    /** The lines of a text, if they have been kept. */
    @Nullable
    List<String> lines(String text, float size, float width) {
        List<Broken> known = broken.get(text);
        if (known != null) {
            for (Broken one : known) {
                if (one.size == size && one.width == width) {
                    return one.lines;
                }
            }
        }
        return null;
    }

    /** Keeps the lines of a text. */
    void keep(String text, float size, float width, List<String> lines) {
        broken.computeIfAbsent(text, unseen -> new ArrayList<>(1)).add(new Broken(size, width, lines));
    }
}
