package org.boardpack.pack.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.boardpack.pack.Block;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.KiteMark;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;

/** Says which inputs came and how good they are. */
final class QualityComposer {

    private final Wording wording;
    private final PackData data;

    QualityComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    /** Each extract with the date received and the verdict: the freshness strip. */
    Block freshness() {
        List<Freshness> all = data.background().freshness();
        if (all.isEmpty()) {
            return Paragraph.notice(wording.say("freshness.none"));
        }
        return new Table(
                wording.say("freshness.caption"),
                wording.say("inputs.extract"),
                List.of(
                        new Table.Column(wording.say("inputs.received"), Table.Align.TEXT),
                        new Table.Column(wording.say("inputs.verdict"), Table.Align.TEXT),
                        new Table.Column(wording.say("freshness.organisations"), Table.Align.TEXT)),
                all.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Freshness one) {
        return new Table.Row(
                wording.sayOr("extract." + one.extract(), one.extract()),
                List.of(
                        one.received()
                                .map(wording.calendar()::date)
                                .orElseGet(() -> wording.say("freshness.not-received")),
                        one.verdict().isBlank()
                                ? wording.say("freshness.no-verdict")
                                : wording.sayOr("verdict." + one.verdict(), one.verdict()),
                        wording.say(
                                "freshness.of",
                                "count",
                                Integer.toString(one.organisations()),
                                "all",
                                Integer.toString(one.expected()))),
                false);
    }

    /** The kite marks, each with what would mend it. */
    Block kiteMarks() {
        List<KiteMark> all = KiteMark.of(data);
        if (all.isEmpty()) {
            return Paragraph.notice(wording.say("freshness.none"));
        }
        return new Table(
                wording.say("quality.caption"),
                wording.say("inputs.extract"),
                List.of(
                        new Table.Column(wording.say("quality.complete"), Table.Align.TEXT),
                        new Table.Column(wording.say("quality.on-time"), Table.Align.TEXT),
                        new Table.Column(wording.say("quality.valid"), Table.Align.TEXT),
                        new Table.Column(wording.say("quality.adds-up"), Table.Align.TEXT),
                        new Table.Column(wording.say("quality.mending"), Table.Align.TEXT)),
                all.stream().map(this::mark).toList(),
                List.of(wording.say("quality.note")));
    }

    private Table.Row mark(KiteMark mark) {
        List<String> failed = mark.failed();
        return new Table.Row(
                wording.sayOr("extract." + mark.of().extract(), mark.of().extract()),
                List.of(
                        word(mark.complete()),
                        word(mark.onTime()),
                        word(mark.valid()),
                        word(mark.addsUp()),
                        failed.isEmpty()
                                ? wording.say("quality.mend.nothing")
                                : failed.stream()
                                        .map(test -> wording.say("quality.mend." + test))
                                        .collect(Collectors.joining(" "))),
                false);
    }

    private String word(KiteMark.Test test) {
        return wording.say("quality." + test.id());
    }
}
