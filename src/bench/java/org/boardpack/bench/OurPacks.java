package org.boardpack.bench;

import java.io.OutputStream;
import java.util.List;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.pdf.PackLayout;
import org.boardpack.pack.pdf.PdfPackRenderer;
import org.boardpack.pack.template.BoardPackTemplate;

/** The packs of one organisation as Boardpack makes them, both languages. Safe for many threads. */
final class OurPacks {

    private final PackData data;
    private final PackComposer composer;
    private final PdfPackRenderer renderer;

    OurPacks(PackData data) {
        BoardPackTemplate template = BoardPackTemplate.shipped();
        this.data = data;
        this.composer = new PackComposer(template);
        this.renderer = new PdfPackRenderer(template.theme());
    }

    /** English, then Welsh. */
    List<Pack> composed() {
        return List.of(composer.compose(data, Language.ENGLISH), composer.compose(data, Language.WELSH));
    }

    /** Finds out where pages begin in both, and writes both. */
    void write(List<Pack> packs, OutputStream out) {
        PackLayout english = renderer.layOut(packs.get(0));
        PackLayout welsh = renderer.layOut(packs.get(1));
        english.write(List.of(welsh), out);
        welsh.write(List.of(english), out);
    }
}
