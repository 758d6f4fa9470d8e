package org.boardpack.pack;

import java.util.List;

/**
 * The first page: whose pack it is, for when, and what the Board is asked to do with it.
 *
 * @param stamp the edition and its standing, such as "Edition 1, provisional"
 * @param otherTitle the title in the other language
 * @param facts short facts about the pack, in reading order
 * @param asks who answers for the pack, and what the Board is asked, in reading order
 * @param blocks what stands below everything else, across the page
 */
public record Cover(
        String organisation,
        String title,
        OtherTitle otherTitle,
        String period,
        String stamp,
        List<Fact> facts,
        List<Fact> asks,
        List<Paragraph> paragraphs,
        List<Block> blocks) {

    /** A title in another language than the pack's. */
    public record OtherTitle(String title, Language language) {}

    public record Fact(String label, String text) {}

    public Cover {
        organisation = Required.text(organisation, "the organisation on the cover");
        title = Required.text(title, "the title on the cover");
        facts = List.copyOf(facts);
        asks = List.copyOf(asks);
        paragraphs = List.copyOf(paragraphs);
        blocks = List.copyOf(blocks);
    }
}
