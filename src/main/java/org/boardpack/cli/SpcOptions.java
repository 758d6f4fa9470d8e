package org.boardpack.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.boardpack.intake.GivenSeries;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.MeasuredSeries;
import org.boardpack.statistics.spc.Observation;
import org.boardpack.statistics.spc.SpcRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How series are judged, where their file does not say it. */
final class SpcOptions {

    @Option(
            names = "--improvement",
            paramLabel = "WAY",
            description = "Which way is better: up, down or neutral. Default: up.")
    private String improvement = "up";

    @Option(names = "--target", paramLabel = "NUMBER", description = "What the values should be.")
    private @Nullable String target;

    @Option(
            names = "--rebase-at",
            paramLabel = "DATE",
            split = ",",
            description =
                    "Works the limits out anew from this date on, such as 2025-03-31. May be given several times.")
    private List<String> rebases = List.of();

    @Option(
            names = "--fix-after",
            paramLabel = "N",
            description = "Takes the limits from the first N points, 12 or more.")
    private @Nullable String fixAfter;

    @Option(
            names = "--screen",
            negatable = true,
            description = "Leaves very large moving ranges out of the limits, or not. Default: as the dialect does.")
    private @Nullable Boolean screening;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description =
                    "nhsr (NHSRplotthedots) or mdc (the workbook of Making Data Count). Default: the setting spc.dialect.")
    private @Nullable String dialect;

    @Option(
            names = "--run-length",
            paramLabel = "N",
            description = "Points that make a trend or a shift: 7, or 6 with mdc.")
    private @Nullable String runLength;

    @Option(
            names = "--rolling",
            description = "The values overlap, as 12-month figures do: they get no limits, which would mislead.")
    private boolean rolling;

    /** The rules that were asked for, else those of the installation. */
    SpcRules rules(SpcRules installed) {
        SpcRules rules =
                dialect == null ? installed : SpcRules.of(choice("--dialect", dialect, Dialect::find, "nhsr or mdc"));
        if (runLength != null) {
            rules = rules.withRunLength(whole("--run-length", runLength));
        }
        return screening == null ? rules : rules.withScreening(screening);
    }

    /** A series of a file as it is to be judged; what its file says goes before options. */
    ControlChart chart(GivenSeries given, SpcRules rules) {
        Improvement asked = choice("--improvement", improvement, Improvement::find, "up, down or neutral");
        Set<LocalDate> all = new HashSet<>(given.rebases());
        rebases.forEach(date -> all.add(date(date)));
        MeasuredSeries series = new MeasuredSeries(
                withTarget(given.observations()),
                given.improvement() == null ? asked : given.improvement(),
                all,
                baseline(given.fixAfter()),
                rolling);
        return ControlChart.of(series, given.screening() == null ? rules : rules.withScreening(given.screening()));
    }

    private OptionalInt baseline(@Nullable Integer given) {
        if (given != null) {
            return OptionalInt.of(given);
        }
        return fixAfter == null ? OptionalInt.empty() : OptionalInt.of(whole("--fix-after", fixAfter));
    }

    private List<Observation> withTarget(List<Observation> observations) {
        if (target == null || observations.stream().anyMatch(each -> each.target() != null)) {
            return observations;
        }
        BigDecimal wanted = number(target);
        return observations.stream()
                .map(each -> new Observation(each.date(), each.value(), wanted))
                .toList();
    }

    private static <T> T choice(String option, String typed, Function<String, Optional<T>> find, String choices) {
        return find.apply(typed).orElseThrow(() -> wrong(option + " " + typed + " cannot be; choose " + choices + "."));
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed);
        } catch (NumberFormatException notANumber) {
            throw wrong("--target " + typed + " is not a number; write it as 4.5.");
        }
    }

    private static int whole(String option, String typed) {
        if (typed.matches("\\d{1,6}")) {
            return Integer.parseInt(typed);
        }
        throw wrong(option + " " + typed + " is not a whole number; write it as 12.");
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADate) {
            throw wrong("--rebase-at " + typed + " is not a date; write it as 2025-03-31.");
        }
    }

    private static UsageException wrong(String message) {
        return new UsageException(ExitCode.WRONG_USAGE, message);
    }
}
