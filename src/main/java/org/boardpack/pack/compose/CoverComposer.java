package org.boardpack.pack.compose;

import java.util.List;
import org.boardpack.pack.Cover;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.PackLayout;
import org.boardpack.pack.template.Texts;

/** Makes the cover: whose pack it is, who answers for it, and what the Board is asked. */
final class CoverComposer {

    /** Who answers for a pack and what is asked; a workspace says it of each organisation under {@code cover.of.CODE}. */
    private static final List<String> ASKS =
            List.of("director", "author", "purpose", "recommendation", "risk", "equality", "considered");

    private final Wording wording;
    private final PackData data;
    private final Texts other;

    CoverComposer(Wording wording, PackData data, Texts other) {
        this.wording = wording;
        this.data = data;
        this.other = other;
    }

    Cover compose(PackLayout layout, PageComposer composer) {
        List<Cover.Fact> facts = List.of(
                fact("period", wording.calendar().month(wording.month())),
                fact("edition", wording.edition()),
                fact("data-to", wording.calendar().date(wording.month().lastDay())),
                fact("made", wording.calendar().date(data.edition().madeAt())),
                fact(
                        "scope",
                        wording.say(
                                "scope." + data.scope().type().id(),
                                "count",
                                Integer.toString(data.parts().size()))));
        return new Cover(
                wording.nameOf(data.scope()),
                wording.say("pack.title"),
                new Cover.OtherTitle(other.fill("pack.title", placeholder -> ""), other.language()),
                wording.calendar().month(wording.month()),
                String.join(
                        " · ",
                        PackComposer.internal(wording, data, wording.say("cover.pack") + " · " + wording.edition())),
                facts,
                ASKS.stream().map(this::ask).toList(),
                layout.coverTexts().stream()
                        .map(key -> Paragraph.body(wording.say(key)))
                        .toList(),
                composer.blocks(layout.coverBlocks()));
    }

    private Cover.Fact fact(String key, String text) {
        return new Cover.Fact(wording.say("cover.fact." + key), text);
    }

    private Cover.Fact ask(String key) {
        String own = "cover.of." + data.scope().code() + "." + key;
        return new Cover.Fact(
                wording.say("cover.ask." + key), wording.say(wording.knows(own) ? own : "cover.default." + key));
    }
}
