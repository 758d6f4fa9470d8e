package org.boardpack.pack;

import java.util.List;

/**
 * The first page: whose pack it is, for when, and what the Board is asked to do with it.
 *
 * @param stamp the edition and its standing, such as "Edition 1, provisional"
 * @param facts short facts about the pack, in reading order
 */
public record Cover(
        String organisation, String title, String period, String stamp, List<Fact> facts, List<Paragraph> paragraphs) {

    public record Fact(String label, String text) {}

    public Cover {
        organisation = Required.text(organisation, "the organisation on the cover");
        title = Required.text(title, "the title on the cover");
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
    }
}
