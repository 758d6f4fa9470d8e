package org.boardpack.pack.compose;

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

    /** What a chart says of a measure. */
    record Verdict(Optional<Variation> variation, Optional<Assurance> assurance, String target) {

        static final Verdict NONE = new Verdict(Optional.empty(), Optional.empty(), "");
    }

    /** By the measure's own months where it has such; nothing where the latest month is not shown or months are too few. */
    Verdict of(Measure measure) {
        Optional<Measure> judged = judged(measure);
        if (judged.isEmpty()) {
            return Verdict.NONE;
        }
        Optional<ControlChart> chart = wording.controlChart(judged.get(), StaffGroup.ALL, MONTHS)
                .filter(found -> found.points()
                                .get(found.points().size() - 1)
                                .observation()
                                .value()
                        != null);
        return chart.map(found -> new Verdict(
                        found.variation(),
                        found.assurance(),
                        Optional.ofNullable(found.series().target())
                                .map(target -> wording.value(judged.get().metric(), target))
                                .orElse("")))
                .orElse(Verdict.NONE);
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

    /** The verdict in sentences. */
    List<String> say(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        verdict.variation().ifPresent(variation -> sentences.add(words.variation(variation)));
        verdict.assurance().ifPresent(assurance -> sentences.add(words.assurance(assurance, verdict.target())));
        return sentences;
    }
}
