package org.boardpack.pack;

/** Running text. */
public record Paragraph(Kind kind, String text) implements Block {

    /** How much a paragraph asks to be noticed. */
    public enum Kind {
        BODY,
        /** Explains a figure or a table. */
        NOTE,
        /** Something is missing, and what would fill it. */
        NOTICE
    }

    public Paragraph {
        text = Required.text(text, "a paragraph");
    }

    public static Paragraph body(String text) {
        return new Paragraph(Kind.BODY, text);
    }

    public static Paragraph note(String text) {
        return new Paragraph(Kind.NOTE, text);
    }

    public static Paragraph notice(String text) {
        return new Paragraph(Kind.NOTICE, text);
    }
}
