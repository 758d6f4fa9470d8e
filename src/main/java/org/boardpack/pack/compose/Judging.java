package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Window;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Variation;
import org.boardpack.workforce.StaffGroup;

/** Judges measures of all staff by their control charts: those of single months, as 12-month figures share their months and have no limits. */
final class Judging {

    private static final int MONTHS = 36;

    private final Wording wording;
    private final ProcessChartFigure words;

    Judging(Wording wording) {
        this.wording = wording;
        this.words = new ProcessChartFigure(wording.language());
    }

    /**
     * What a chart says of a measure.
     *
     * @param latest the value of the month that it judges; blank where that is the measure's own
     */
    record Verdict(Optional<Variation> variation, Optional<Assurance> assurance, String target, String latest) {

        static final Verdict NONE = new Verdict(Optional.empty(), Optional.empty(), "", "");

        /** Whether something is said, and of other months than the measure's. */
        boolean isOfMonths() {
            return !latest.isBlank() && (variation.isPresent() || assurance.isPresent());
        }
    }

    /** By the measure's own months where it has such; nothing where the latest month is not shown or months are too few. */
    Verdict of(Measure measure) {
        Optional<Measure> judged = judged(measure);
        if (judged.isEmpty()) {
            return Verdict.NONE;
        }
        return wording.controlChart(judged.get(), StaffGroup.ALL, MONTHS)
                .map(found -> new Verdict(
                        found.variation(),
                        found.assurance(),
                        Optional.ofNullable(found.series().target())
                                .map(target -> wording.value(judged.get().metric(), target))
                                .orElse(""),
                        judged.get().equals(measure) ? "" : latest(judged.get(), found)))
                .orElse(Verdict.NONE);
    }

    private String latest(Measure judged, ControlChart chart) {
        BigDecimal value =
                chart.points().get(chart.points().size() - 1).observation().value();
        return value == null ? "" : wording.value(judged.metric(), value);
    }

    /** The measure of single months that stands for one of twelve. */
    static Optional<Measure> judged(Measure measure) {
        return switch (measure.window()) {
            case MONTH, AS_AT -> Optional.of(measure);
            case ROLLING_12, YEAR_TO_DATE ->
                measure.metric().windows().contains(Window.MONTH)
                        ? Optional.of(new Measure(measure.metric(), Window.MONTH))
                        : Optional.empty();
        };
    }

    /** The verdict in sentences, each of which says by itself what is judged. */
    List<String> each(Verdict verdict) {
        return sentences(verdict).stream()
                .map(sentence -> ofMonths(verdict, sentence))
                .toList();
    }

    /** The verdict as one, which says once what is judged; empty where there is none. */
    Optional<String> together(Verdict verdict) {
        List<String> sentences = sentences(verdict);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(ofMonths(verdict, String.join(" ", sentences)));
    }

    /** A verdict about single months beside a figure of twelve would be taken for one about the twelve. */
    private String ofMonths(Verdict verdict, String said) {
        return verdict.isOfMonths() ? wording.say("judged.each-month", "value", verdict.latest(), "what", said) : said;
    }

    private List<String> sentences(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        verdict.variation().ifPresent(variation -> sentences.add(words.variation(variation)));
        verdict.assurance().ifPresent(assurance -> sentences.add(words.assurance(assurance, verdict.target())));
        return sentences;
    }
}
