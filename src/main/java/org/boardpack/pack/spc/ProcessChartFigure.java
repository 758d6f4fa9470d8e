package org.boardpack.pack.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Language;
import org.boardpack.pack.ProcessChart;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.ProcessLimits;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.statistics.spc.SpecialCause;
import org.boardpack.statistics.spc.Variation;

/** Says in words what a control chart shows, for those who see it and those who do not. */
public final class ProcessChartFigure {

    private final Language language;
    private final SpcWords words;

    public ProcessChartFigure(Language language) {
        this.language = language;
        this.words = new SpcWords(language);
    }

    /**
     * A chart with its labels, its alternative text, and a caption that says how to read it and what is to be minded.
     *
     * @param unit what the values count
     * @throws IllegalArgumentException when no point has a value
     */
    public ChartFigure of(String title, String unit, ControlChart chart) {
        return of(title, unit, chart, SpcNumbers.of(chart), ChartNotes.NONE);
    }

    /**
     * The same with what a pack adds, and a caption that says what the latest points and limits mean.
     *
     * @param decimals of values
     * @param prefix of values, such as a pound sign; blank for none
     */
    public ChartFigure rounded(
            String title, String unit, ControlChart chart, int decimals, String prefix, ChartNotes notes) {
        SpcNumbers numbers = SpcNumbers.rounded(decimals, prefix);
        ChartFigure figure = of(title, unit, chart, numbers, notes);
        List<String> sentences = new ArrayList<>();
        if (chart.series().overlapping()) {
            sentences.add(words.say("overlapping"));
        }
        chart.variation().ifPresent(variation -> sentences.add(variation(variation)));
        chart.assurance()
                .ifPresent(assurance -> sentences.add(assurance(
                        assurance,
                        numbers.value(Objects.requireNonNull(chart.series().target())))));
        SpcDates dates = SpcDates.of(
                chart.points().stream().map(point -> point.observation().date()).toList(), language);
        warnings(chart, dates, sentences);
        if (chart.points().stream().anyMatch(point -> point.observation().value() == null)) {
            sentences.add(words.say("gaps"));
        }
        sentences.addAll(notes.sentences());
        return sentences.isEmpty()
                ? figure
                : new ChartFigure(
                        figure.chart(),
                        Stream.concat(Stream.of(figure.alternative()), notes.sentences().stream())
                                .collect(Collectors.joining(" ")),
                        String.join(" ", sentences));
    }

    private ChartFigure of(String title, String unit, ControlChart chart, SpcNumbers numbers, ChartNotes notes) {
        SpcDates dates = SpcDates.of(
                chart.points().stream().map(point -> point.observation().date()).toList(), language);
        List<String> labels = chart.points().stream()
                .map(point -> dates.say(point.observation().date()))
                .toList();
        ProcessChart drawn =
                new ProcessChart(title, labels, unit, chart, labels(chart, numbers), notes.marks(), notes.yearBefore());
        return new ChartFigure(drawn, alternative(title, chart, labels, numbers), caption(chart, dates));
    }

    /** What a variation icon says. */
    public String variation(Variation variation) {
        return words.say("variation." + variation.icon());
    }

    /** The same in a word or two, beside the icon. */
    public String shortly(Variation variation) {
        return words.say("shortly." + variation.icon());
    }

    /** What an assurance icon says in a word or two, beside it. */
    public String shortly(Assurance assurance) {
        return words.say("shortly." + assurance.icon());
    }

    /** What an assurance icon says of a target as displayed. */
    public String assurance(Assurance assurance, String target) {
        return words.say("assurance." + assurance.icon(), target);
    }

    private ProcessChart.Labels labels(ControlChart chart, SpcNumbers numbers) {
        ProcessLimits limits = chart.latestLimits();
        BigDecimal target = chart.series().target();
        BigDecimal latest = latest(chart).observation().value();
        return new ProcessChart.Labels(
                limits == null ? "" : words.say("mean", numbers.level(limits.mean())),
                limits == null ? "" : words.say("upper-limit", numbers.level(limits.upper())),
                limits == null ? "" : words.say("lower-limit", numbers.level(limits.lower())),
                target == null ? "" : words.say("target", numbers.value(target)),
                latest == null ? "" : numbers.value(latest),
                words.say("key.common-cause"),
                words.say("key.improvement"),
                words.say("key.concern"),
                words.say("key.neutral"),
                words.say("key.year-before"));
    }

    private static ControlPoint latest(ControlChart chart) {
        return chart.points().get(chart.points().size() - 1);
    }

    private String alternative(String title, ControlChart chart, List<String> dates, SpcNumbers numbers) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.say("span", title, String.valueOf(dates.size()), dates.get(0), dates.get(dates.size() - 1)));
        BigDecimal latest = latest(chart).observation().value();
        sentences.add(latest == null ? words.say("latest-missing") : words.say("latest", numbers.value(latest)));
        ProcessLimits limits = chart.latestLimits();
        if (limits != null && limits.areAvailable()) {
            sentences.add(words.say(
                    "limits",
                    numbers.level(limits.mean()),
                    numbers.level(limits.lower()),
                    numbers.level(limits.upper())));
            long special = chart.points().stream()
                    .filter(point -> point.cause() != null)
                    .count();
            sentences.add(words.say("special", String.valueOf(special)));
        }
        chart.variation().ifPresent(variation -> sentences.add(variation(variation)));
        SpecialCause cause = latest(chart).cause();
        if (cause != null && chart.variation().isPresent()) {
            sentences.add(words.say(
                    "cause." + cause.name().toLowerCase(Locale.ROOT),
                    String.valueOf(chart.rules().runLength())));
        }
        chart.assurance()
                .ifPresent(assurance -> sentences.add(assurance(
                        assurance,
                        numbers.value(Objects.requireNonNull(chart.series().target())))));
        return String.join(" ", sentences);
    }

    private String caption(ControlChart chart, SpcDates dates) {
        List<String> sentences = new ArrayList<>();
        if (chart.series().overlapping()) {
            sentences.add(words.say("overlapping"));
        } else if (chart.latestLimits() == null) {
            sentences.add(words.say("too-few"));
        } else {
            sentences.add(words.say("caption"));
        }
        warnings(chart, dates, sentences);
        return String.join(" ", sentences);
    }

    /** In packs a month that is not shown makes limits no firmer. */
    private static boolean hasFewValues(ControlChart chart) {
        if (chart.rules().leastForIcons() == 0 || chart.series().fixAfter().isPresent()) {
            return false;
        }
        for (ControlPoint point : chart.points()) {
            ProcessLimits limits = point.limits();
            if (limits != null && limits.count() < SpcRules.ENOUGH_POINTS) {
                return true;
            }
        }
        return false;
    }

    private void warnings(ControlChart chart, SpcDates dates, List<String> sentences) {
        if (chart.hasTrialLimits() || hasFewValues(chart)) {
            sentences.add(words.say("trial", String.valueOf(SpcRules.ENOUGH_POINTS)));
        }
        chart.rebaseSuggestion()
                .ifPresent(shift -> sentences.add(words.say(
                        shift.higher() ? "rebase-higher" : "rebase-lower",
                        dates.say(shift.from()),
                        String.valueOf(shift.points()))));
    }
}
