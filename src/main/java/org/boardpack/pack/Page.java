package org.boardpack.pack;

import java.util.List;

/**
 * A page of a pack; one with a long table runs on over several sheets.
 *
 * @param id the page's name in the template, the same in every language
 * @param title what the page is about, in a word or two
 * @param heading the message of the page in a sentence
 * @param reference of the figure that the message is about, for {@code explain}; blank where there is none
 */
public record Page(String id, String title, String heading, String reference, List<Block> blocks) {
    public Page {
        title = Required.text(title, "a page's title");
        heading = Required.text(heading, "a page's heading");
        blocks = List.copyOf(blocks);
    }
}
