package org.boardpack.pack.compose;

import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.Language;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.Texts;

/** Lists words of the pack in its own language and in the other. */
final class GlossaryComposer {

    /** The texts whose words a reader of both languages wants to find again. */
    private static final List<String> TERMS = List.of(
            "metric.headcount.name",
            "metric.vacancy-rate.name",
            "metric.sickness-rate.name",
            "metric.turnover-hc.name",
            "metric.nhs-leaver-rate.name",
            "metric.stability.name",
            "metric.movement-benefit.name",
            "process.variation",
            "process.assurance",
            "marker-word.c");

    private final Texts own;
    private final Texts other;

    GlossaryComposer(Texts own, Texts other) {
        this.own = own;
        this.other = other;
    }

    Block compose(String caption) {
        return new Table(
                caption,
                name(own.language()),
                List.of(new Table.Column(name(other.language()), Table.Align.TEXT, other.language())),
                TERMS.stream()
                        .map(key -> new Table.Row(say(own, key), List.of(say(other, key)), false))
                        .toList(),
                List.of());
    }

    private static String say(Texts texts, String key) {
        return texts.fill(key, placeholder -> "");
    }

    /** The languages call themselves by their own names, everywhere. */
    private static String name(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case WELSH -> "Cymraeg";
        };
    }
}
