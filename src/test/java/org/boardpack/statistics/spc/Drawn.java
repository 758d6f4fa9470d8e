package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Series written as their values, month by month from January 2024; a dot is a missing one. */
final class Drawn {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private Drawn() {}

    static LocalDate month(int number) {
        return FIRST.plusMonths(number - 1L);
    }

    static List<Observation> values(String values) {
        List<Observation> observations = new ArrayList<>();
        for (String value : values.strip().split("\\s+")) {
            BigDecimal number = value.equals(".") ? null : new BigDecimal(value);
            observations.add(Observation.of(month(observations.size() + 1), number));
        }
        return observations;
    }

    static MeasuredSeries series(String values) {
        return MeasuredSeries.of(values(values), Improvement.INCREASE);
    }

    static MeasuredSeries series(String values, Improvement improvement, String target) {
        return MeasuredSeries.of(
                values(values).stream()
                        .map(each -> new Observation(each.date(), each.value(), new BigDecimal(target)))
                        .toList(),
                improvement);
    }

    static SpcRules nhsr() {
        return SpcRules.of(Dialect.NHSR);
    }

    static SpcRules mdc() {
        return SpcRules.of(Dialect.MDC);
    }

    /** One letter a point: - none, ^ v outside, / \ trend, T t two in three, S s shift; capital is high. */
    static String flags(ControlChart chart) {
        return chart.points().stream().map(Drawn::letter).collect(Collectors.joining());
    }

    private static String letter(ControlPoint point) {
        if (point.cause() == null) {
            return "-";
        }
        return switch (point.cause()) {
            case ABOVE_LIMIT -> "^";
            case BELOW_LIMIT -> "v";
            case RISING -> "/";
            case FALLING -> "\\";
            case TWO_IN_THREE_ABOVE -> "T";
            case TWO_IN_THREE_BELOW -> "t";
            case SHIFT_ABOVE -> "S";
            case SHIFT_BELOW -> "s";
        };
    }

    /** A baseline of twelve values with mean 50, limits 36.7 and 63.3 and two thirds of them 41.1 and 58.9; then the values. */
    static MeasuredSeries afterBaseline(String values) {
        return series("52.5 47.5 52.5 47.5 52.5 47.5 52.5 47.5 52.5 47.5 52.5 47.5 " + values)
                .fixedAfter(12);
    }

    /** The flags after that baseline. */
    static String flagsAfterBaseline(String values, SpcRules rules) {
        return flags(ControlChart.of(afterBaseline(values), rules)).substring(12);
    }

    static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
    }
}
