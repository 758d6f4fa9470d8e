package org.boardpack.pack.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The one font family of packs and charts, from the class path and never from the machine. It has every Welsh letter and the
 * shapes ▲ ▼ ●. Liberation Sans, SIL Open Font License 1.1.
 */
public final class LiberationSans {

    private static final String FOLDER = "/liberation/LiberationSans-";

    private LiberationSans() {}

    /** The TrueType file of the upright style. */
    public static byte[] regularFile() {
        return file("Regular");
    }

    /** The TrueType file of the bold style. */
    public static byte[] boldFile() {
        return file("Bold");
    }

    /** The upright style for drawing. */
    public static Font regular(float size) {
        return Loaded.REGULAR.deriveFont(size);
    }

    /** The bold style for drawing. */
    public static Font bold(float size) {
        return Loaded.BOLD.deriveFont(size);
    }

    /** Whether a font is the bold style. */
    public static boolean isBold(Font font) {
        return font.getFontName().contains("Bold");
    }

    private static byte[] file(String style) {
        String resource = FOLDER + style + ".ttf";
        try (InputStream in = LiberationSans.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own font cannot be read", unreadable);
        }
    }

    /** Loaded when first drawn with, and once: AWT is slow to start. */
    private static final class Loaded {
        private static final Font REGULAR = load(regularFile());
        private static final Font BOLD = load(boldFile());

        private static Font load(byte[] file) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            } catch (FontFormatException | IOException broken) {
                throw new IllegalStateException("The program's own font cannot be used", broken);
            }
        }
    }
}
