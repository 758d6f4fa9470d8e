package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Random;
import org.boardpack.pack.chart.LiberationSans;

/** The two fonts of a pack. Never shared between threads: OpenPDF reads their files as it goes. */
final class PackFonts implements FontMapper {

    private final BaseFont regular;
    private final BaseFont bold;

    PackFonts(byte[] regularFile, byte[] boldFile) {
        this.regular = load("LiberationSans-Regular.ttf", regularFile);
        this.bold = load("LiberationSans-Bold.ttf", boldFile);
        nameAnew();
    }

    /** Begins the names of the subsets anew, so that a document gets the same whatever was written before it. */
    void nameAnew() {
        regular.setSecureRandom(new FixedRandom(1));
        bold.setSecureRandom(new FixedRandom(2));
    }

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }

    private static BaseFont load(String name, byte[] file) {
        try {
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
            font.setSubset(true);
            // OpenPDF's set lacks the parts of accented letters, which PDF/UA refuses; none at all is allowed.
            font.setIncludeCidSet(false);
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
