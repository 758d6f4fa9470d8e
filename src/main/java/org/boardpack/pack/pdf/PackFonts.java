package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Random;
import org.boardpack.pack.chart.LiberationSans;

/** The two fonts of one document. Never shared: OpenPDF collects in them which letters are used. */
final class PackFonts implements FontMapper {

    private final BaseFont regular;
    private final BaseFont bold;

    PackFonts(byte[] regularFile, byte[] boldFile) {
        this.regular = load("LiberationSans-Regular.ttf", regularFile, 1);
        this.bold = load("LiberationSans-Bold.ttf", boldFile, 2);
    }

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }

    private static BaseFont load(String name, byte[] file, long seed) {
        try {
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
            font.setSubset(true);
            // OpenPDF's set lacks the parts of accented letters, which PDF/UA refuses; none at all is allowed.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedRandom(seed));
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own font cannot be read", unreadable);
        }
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        return LiberationSans.isBold(font) ? bold : regular;
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return font == bold ? LiberationSans.bold(size) : LiberationSans.regular(size);
    }

    /** Names the subset of a font the same each time; nothing secret hangs on it. */
    private static final class FixedRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final Random random;

        FixedRandom(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
