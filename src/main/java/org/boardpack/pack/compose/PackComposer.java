package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.Cover;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Page;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.pack.template.Texts;

/** Makes a pack of figures: the pages of the template, with wording and numbers in a language. Pure; safe for many threads. */
public final class PackComposer {

    /** Decimals of percentages in England. */
    private static final int USUAL_RATE_DECIMALS = 2;

    private final BoardPackTemplate template;
    private final NumberStyles styles;

    public PackComposer(BoardPackTemplate template) {
        this(template, USUAL_RATE_DECIMALS);
    }

    /**
     * A composer that rounds as its nation does.
     *
     * @param rateDecimals decimals that percentages are rounded to, once: 2 in England, 1 in Wales
     */
    public PackComposer(BoardPackTemplate template, int rateDecimals) {
        this.template = template;
        this.styles = new NumberStyles(rateDecimals);
    }

    public Pack compose(PackData data, Language language) {
        Wording wording = new Wording(template.texts(language), styles, data);
        Texts other = template.texts(other(language));
        PageComposer composer =
                new PageComposer(wording, data, other, template.layout().pages());
        List<Page> pages =
                template.layout().pages().stream().map(composer::compose).toList();
        Cover cover = new CoverComposer(wording, data, other).compose(template.layout(), composer);
        String footer = String.join(" · ", internal(wording, data, draft(wording, data)));
        return new Pack(
                language,
                data.edition(),
                cover,
                footer,
                wording.say("pack.page", "page", "{{page}}", "pages", "{{pages}}"),
                wording.say("pack.empty-sheet"),
                pages);
    }

    private static Language other(Language language) {
        return language == Language.ENGLISH ? Language.WELSH : Language.ENGLISH;
    }

    /** The footer; of an internal edition it says where the wording is a draft. */
    private String draft(Wording wording, PackData data) {
        String footer = wording.say("pack.footer");
        boolean isDraft =
                wording.language() == Language.WELSH && !template.notReviewed().isEmpty();
        return isDraft && data.suppressionThreshold() == 0 ? wording.say("pack.draft") + " · " + footer : footer;
    }

    /** An edition that hides nothing says so wherever it says who it is. */
    static List<String> internal(Wording wording, PackData data, String words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (data.suppressionThreshold() == 0) {
            all.add(0, wording.say("pack.internal"));
        }
        return all;
    }
}
