package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes texts in a font as OpenPDF does, which looks up anew what each letter is in a document: here it is asked once for each. */
final class Letters {

    /** Beyond Latin, punctuation, arrows and shapes nothing is kept. */
    static final int KEPT = 0x2600;

    private static final byte[] SHOWN = {')', 'T', 'j', '\n'};

    private final BaseFont font;
    private byte[][] written = {};
    /** What is written here is in no document; its font is the document's. */
    private @Nullable PdfContentByte aside;

    Letters(BaseFont font) {
        this.font = font;
    }

    /** Shows a text at the present place, in this font, which is set already. */
    void show(String text, PdfContentByte content) {
        if (!isKept(text)) {
            content.showText(text);
            return;
        }
        PdfContentByte asked = aside(content.getPdfWriter());
        ByteBuffer out = content.getInternalBuffer();
        out.append('(');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (written[letter] == null) {
                written[letter] = ask(letter, asked);
            }
            out.append(written[letter]);
        }
        out.append(SHOWN);
    }

    private static boolean isKept(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= KEPT) {
                return false;
            }
        }
        return true;
    }

    /** Of that document, for which letters are asked anew. */
    private PdfContentByte aside(PdfWriter document) {
        if (aside == null || aside.getPdfWriter() != document) {
            written = new byte[KEPT][];
            aside = new PdfContentByte(document);
            aside.setFontAndSize(font, 1);
        }
        return aside;
    }

    private static byte[] ask(char letter, PdfContentByte aside) {
        ByteBuffer buffer = aside.getInternalBuffer();
        buffer.reset();
        aside.showText(String.valueOf(letter));
        byte[] shown = buffer.toByteArray();
        return Arrays.copyOfRange(shown, 1, shown.length - SHOWN.length);
    }
}
