package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.workforce.StaffGroup;

/**
 * Says which inputs came and how good they are. A kite mark is computed, never claimed: an extract is complete (everybody sent it), on time
 * (by its day), valid (accepted without a warning) and adds up (what can be held against other data agrees).
 */
final class QualityComposer {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    /** Of opening staff, in percent: a bridge whose remainder is larger does not add up. */
    private static final BigDecimal MOST_UNEXPLAINED = BigDecimal.ONE;
    /** Of leavers, in percent: about half of the national share of unknown reasons, which is 39 to 41 %. */
    private static final BigDecimal MOST_UNKNOWN = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        Optional<Boolean> complete = Optional.of(one.isComplete());
        Optional<Boolean> onTime = one.received()
                .flatMap(when -> one.due()
                        .map(due -> !LocalDate.ofInstant(when, UNITED_KINGDOM).isAfter(due)));
        Optional<Boolean> valid = one.verdict().isBlank()
                ? Optional.empty()
                : Optional.of(one.verdict().equals("ACCEPTED"));
        Optional<Boolean> addsUp = one.received().isEmpty() ? Optional.empty() : addsUp(one.extract());
        List<String> mend = new ArrayList<>();
        mend(mend, complete, "quality.mend.complete");
        mend(mend, onTime, "quality.mend.on-time");
        mend(mend, valid, "quality.mend.valid");
        mend(mend, addsUp, "quality.mend.adds-up." + one.extract());
        return new Table.Row(
                wording.sayOr("extract." + one.extract(), one.extract()),
                List.of(
                        word(complete),
                        word(onTime),
                        word(valid),
                        word(addsUp),
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

    /** Empty where there is nothing to hold the extract against. */
    private Optional<Boolean> addsUp(String extract) {
        return switch (extract) {
            case "staff-in-post" -> unexplained().map(share -> share.compareTo(MOST_UNEXPLAINED) <= 0);
            case "leavers" -> value(Metric.UNKNOWN_REASON_SHARE).map(share -> share.compareTo(MOST_UNKNOWN) <= 0);
            default -> Optional.empty();
        };
    }

    /** The remainder of the bridge of 12 months, in percent of staff. */
    private Optional<BigDecimal> unexplained() {
        Optional<BigDecimal> staff = data.figures()
                .find(Metric.HEADCOUNT, Window.AS_AT, StaffGroup.ALL, wording.month())
                .flatMap(figure ->
                        Optional.ofNullable(FigureReading.found(figure).number()))
                .filter(number -> number.signum() > 0);
        return staff.flatMap(all -> value(Metric.UNEXPLAINED_MOVEMENT)
                .map(rest -> rest.abs().multiply(HUNDRED).divide(all, java.math.MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> value(Metric metric) {
        return data.figures()
                .find(metric, Window.ROLLING_12, StaffGroup.ALL, wording.month())
                .flatMap(figure ->
                        Optional.ofNullable(FigureReading.found(figure).number()));
    }
}
