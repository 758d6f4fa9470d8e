package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines and writes them. A line that goes on keeps its space at the end, so that words never run together for those who listen. */
final class TextLayout {

    /** Where the baseline stands below the top of a line, as a share of the size. */
    private static final float ASCENT = 0.8f;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextLayout() {}

    /** The lines of a text, as wide as fits; a word wider than a line is cut. */
    static List<String> wrap(String text, Ink ink, float width) {
        List<String> known = ink.measured().lines(text, ink.size(), width);
        if (known != null) {
            return known;
        }
        List<String> lines = broken(text, ink, width);
        ink.measured().keep(text, ink.size(), width, lines);
        return lines;
    }

    private static List<String> broken(String text, Ink ink, float width) {
        if (isPlain(text) && ink.widthOf(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int space = ink.measured().units(" ");
        int used = 0;
        for (String word : words(text)) {
            String rest = word;
            int wide = ink.measured().units(rest);
            if (!line.isEmpty() && MeasuredFont.points(used + space + wide, ink.size()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && MeasuredFont.points(wide, ink.size()) > width && rest.length() > 1) {
                int fits = fitting(rest, ink, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
                wide = ink.measured().units(rest);
            }
            used = line.isEmpty() ? wide : used + space + wide;
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String[] words(String text) {
        // Nearly every text is plain, and of a single letter the split is fast.
        return isPlain(text) ? text.split(" ", -1) : SPACES.split(text.strip(), -1);
    }

    /** Whether a text is what its words with a space between them are. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter) && (letter != ' ' || before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ';
    }

    private static int fitting(String word, Ink ink, float width) {
        int fits = word.length() - 1;
        while (fits > 1 && ink.widthOf(word.substring(0, fits)) > width) {
            fits--;
        }
        // Better after a sign that separates than in the middle of a word.
        for (int cut = fits; cut > fits / 2; cut--) {
            if ("-_./".indexOf(word.charAt(cut - 1)) >= 0) {
                return cut;
            }
        }
        return fits;
    }

    static float height(String text, Ink ink, float width) {
        return wrap(text, ink, width).size() * ink.leading();
    }

    /** The width of the widest word. */
    static float widestWord(String text, Ink ink) {
        float widest = 0;
        for (String word : words(text)) {
            widest = Math.max(widest, ink.widthOf(word));
        }
        return widest;
    }

    /**
     * Writes lines downwards from {@code top}, inside whatever marked content is open.
     *
     * @param more whether the text goes on after these lines, on the next sheet
     */
    static void write(
            PdfContentByte content,
            List<String> lines,
            Ink ink,
            float left,
            float width,
            float top,
            boolean toTheRight,
            boolean more) {
        content.beginText();
        content.setFontAndSize(ink.font(), ink.size());
        content.setColorFill(ink.colour());
        float spare = (ink.leading() - ink.size()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            float indent = toTheRight ? width - ink.widthOf(line) : 0;
            float across = left + indent;
            float up = top - i * ink.leading() - spare - ASCENT * ink.size();
            if (i == 0) {
                content.moveText(across, up); // shorter than a matrix, and most texts are of one line
            } else {
                content.setTextMatrix(across, up);
            }
            ink.measured().letters().show(more || i < lines.size() - 1 ? line + " " : line, content);
        }
        content.endText();
    }
}
