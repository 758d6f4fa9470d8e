package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;

/** Writes nothing and tags nothing: for finding out where things would stand. */
final class SilentTags extends TagWriter {

    SilentTags(TagWriter other) {
        super(other);
    }

    @Override
    boolean isSilent() {
        return true;
    }

    @Override
    PdfStructureElement element(PdfStructureElement parent, String type) {
        return parent;
    }

    @Override
    void language(PdfStructureElement element, Language language) {
        // Nothing is said.
    }

    @Override
    PdfStructureElement table(PdfStructureElement parent, String caption) {
        return parent;
    }

    @Override
    PdfStructureElement tableHeading(PdfStructureElement row, String scope) {
        return row;
    }

    @Override
    PdfStructureElement list(PdfStructureElement parent, String numbering) {
        return parent;
    }

    @Override
    PdfStructureElement figure(PdfStructureElement parent, String alternative, PdfRectangle box) {
        return parent;
    }

    @Override
    void mark(PdfStructureElement element, Runnable writing) {
        // Nothing is written.
    }

    @Override
    void artifact(String type, @Nullable String subtype, Runnable drawing) {
        // Nothing is drawn.
    }

    @Override
    void bookmark(String title, float top) {
        // Nothing is found later.
    }
}
