package org.boardpack.pack;

import java.util.List;

/**
 * A Board pack, composed but not yet paper. PDF and HTML are drawn from this and nothing else.
 *
 * @param footer what stands at the foot of every page, before the page number
 * @param pageLabel the page number in words, with {@code {{page}}} and {@code {{pages}}} in it
 * @param emptySheet what stands on a sheet that is left empty so that pages begin at the same number in each language
 */
public record Pack(
        Language language,
        EditionStamp edition,
        Cover cover,
        String footer,
        String pageLabel,
        String emptySheet,
        List<Page> pages) {
    public Pack {
        pages = List.copyOf(pages);
    }

    /** The document's title. */
    public String title() {
        return cover.organisation() + ": " + cover.title() + ", " + cover.period();
    }
}
