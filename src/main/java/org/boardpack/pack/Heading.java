package org.boardpack.pack;

/** A heading inside a page, one level below the page's own. */
public record Heading(String text) implements Block {
    public Heading {
        text = Required.text(text, "a heading");
    }
}
