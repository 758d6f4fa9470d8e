package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tags of a document: what each piece of content is, for those who do not see where it stands. Every mark on the paper is
 * either inside {@link #mark} or inside {@link #artifact}. An element holds either content or other elements, never both.
 */
class TagWriter {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName TABLE = new PdfName("Table");

    private final PdfContentByte content;
    private final PdfStructureElement root;
    /** There are a dozen, and each is said hundreds of times. */
    private final Map<String, PdfName> names = new HashMap<>();

    TagWriter(PdfWriter writer) {
        this.content = writer.getDirectContent();
        this.root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** Of the same document. */
    TagWriter(TagWriter other) {
        this.content = other.content;
        this.root = other.root;
    }

    /** Whether nothing is written, so that what would be need not be made. */
    boolean isSilent() {
        return false;
    }

    PdfContentByte content() {
        return content;
    }

    PdfStructureElement root() {
        return root;
    }

    PdfStructureElement element(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, name(type));
    }

    /** Says that what stands in an element is in another language than the document. */
    void language(PdfStructureElement element, Language language) {
        element.put(PdfName.LANG, new PdfString(language.tag(), PdfObject.TEXT_UNICODE));
    }

    /** A table, which says what it shows. */
    PdfStructureElement table(PdfStructureElement parent, String caption) {
        PdfStructureElement table = element(parent, "Table");
        PdfDictionary summary = attributes(TABLE);
        summary.put(new PdfName("Summary"), new PdfString(caption, PdfObject.TEXT_UNICODE));
        table.put(PdfName.A, summary);
        return table;
    }

    /** A table heading, for the column below it or the row after it. */
    PdfStructureElement tableHeading(PdfStructureElement row, String scope) {
        PdfStructureElement heading = element(row, "TH");
        PdfDictionary attributes = attributes(TABLE);
        attributes.put(SCOPE, name(scope));
        heading.put(PdfName.A, attributes);
        return heading;
    }

    /** A list; its items bring their own labels, or have none. */
    PdfStructureElement list(PdfStructureElement parent, String numbering) {
        PdfStructureElement list = element(parent, "L");
        PdfDictionary attributes = attributes(new PdfName("List"));
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
        list.put(PdfName.A, attributes);
        return list;
    }

    /** A picture, with the text for those who do not see it. */
    PdfStructureElement figure(PdfStructureElement parent, String alternative, PdfRectangle box) {
        PdfStructureElement figure = element(parent, "Figure");
        figure.put(new PdfName("Alt"), new PdfString(alternative, PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = attributes(new PdfName("Layout"));
        attributes.put(PdfName.BBOX, box);
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, attributes);
        return figure;
    }

    void mark(PdfStructureElement element, Runnable writing) {
        content.beginMarkedContentSequence(element);
        writing.run();
        content.endMarkedContentSequence();
    }

    /** Decoration, which is passed over in silence. */
    void decoration(Runnable drawing) {
        artifact("Layout", null, drawing);
    }

    void artifact(String type, @Nullable String subtype, Runnable drawing) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, name(type));
        if (subtype != null) {
            properties.put(PdfName.SUBTYPE, name(subtype));
        }
        content.beginMarkedContentSequence(ARTIFACT, properties, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    void bookmark(String title, float top) {
        // An outline adds itself to its parent.
        PdfOutline unused = new PdfOutline(
                content.getRootOutline(), new PdfDestination(PdfDestination.XYZ, 0, top, 0), title, false);
    }

    private PdfName name(String text) {
        return names.computeIfAbsent(text, PdfName::new);
    }

    private static PdfDictionary attributes(PdfName owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        return attributes;
    }

    /** The corners of a rectangle that hangs from a top edge. */
    static PdfRectangle box(float left, float top, float width, float height) {
        return new PdfRectangle(left, top - height, left + width, top);
    }
}
