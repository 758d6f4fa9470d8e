package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.pack.Block;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;

/** Says which inputs came and how good they are, and what would mend what is not. */
final class QualityComposer {

    private final Wording wording;
    private final PackData data;
    private final KiteMarks marks;

    QualityComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
        this.marks = new KiteMarks(data);
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
        List<Freshness> all = data.background().freshness();
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

    private Table.Row mark(Freshness one) {
        KiteMarks.Mark mark = marks.of(one);
        List<String> mend = new ArrayList<>();
        mend(mend, mark.complete(), "quality.mend.complete");
        mend(mend, mark.onTime(), "quality.mend.on-time");
        mend(mend, mark.valid(), "quality.mend.valid");
        mend(mend, mark.addsUp(), "quality.mend.adds-up." + one.extract());
        return new Table.Row(
                wording.sayOr("extract." + one.extract(), one.extract()),
                List.of(
                        word(mark.complete()),
                        word(mark.onTime()),
                        word(mark.valid()),
                        word(mark.addsUp()),
                        mend.isEmpty() ? wording.say("quality.mend.nothing") : String.join(" ", mend)),
                false);
    }

    private void mend(List<String> all, Optional<Boolean> test, String key) {
        if (test.filter(passed -> !passed).isPresent()) {
            all.add(wording.say(key));
        }
    }

    private String word(Optional<Boolean> test) {
        return wording.say(
                test.map(passed -> passed ? "quality.yes" : "quality.no").orElse("quality.untested"));
    }
}
