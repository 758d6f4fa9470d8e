package org.boardpack.pack.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.statistics.forecast.BackTest;
import org.boardpack.statistics.forecast.Method;
import org.boardpack.statistics.forecast.Outlook;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code forecast.csv} of a scope: a row a month ahead of a metric; then a row a month of last year's forecast, beside what came. */
public final class ForecastCsv {

    private static final List<String> COLUMNS = List.of(
            "edition",
            "edition_period",
            "scope_type",
            "scope_code",
            "staff_group",
            "metric",
            "window",
            "unit",
            "kind",
            "status",
            "made_from",
            "month",
            "months_ahead",
            "value",
            "lower_80",
            "upper_80",
            "lower_95",
            "upper_95",
            "actual",
            "error",
            "within_80",
            "within_95",
            "plan",
            "from_plan",
            "target",
            "from_target",
            "method",
            "back_test_origins",
            "back_test_error",
            "back_test_error_this_far",
            "back_test_scaled_error",
            "back_test_within_80",
            "back_test_within_95",
            "naive_error",
            "seasonal_naive_error",
            "smoothing_error");

    private static final int AHEAD = 15;
    private static final int BACK_TEST = 10;

    private ForecastCsv() {}

    /** The file of a scope. */
    public static CsvFile of(int edition, String period, Scope scope, List<ForecastRow> forecasts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ForecastRow row : forecasts) {
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                    edition,
                    period,
                    scope.type().id(),
                    scope.code(),
                    row.staffGroup().name(),
                    row.metric().id(),
                    row.window().id(),
                    row.metric().unit().id(),
                    row.kind().id(),
                    row.status(),
                    row.madeFrom()));
            values.addAll(row.ahead() == null ? Collections.nCopies(AHEAD, null) : ahead(row, row.ahead()));
            values.addAll(
                    row.forecast() == null || row.ahead() == null
                            ? Collections.nCopies(BACK_TEST, null)
                            : backTest(row.forecast(), row.ahead().months()));
            rows.add(values);
        }
        return new CsvFile("forecast.csv", COLUMNS, rows);
    }

    private static List<@Nullable Object> ahead(ForecastRow row, Ahead ahead) {
        BigDecimal value = Digits.of(ahead.value());
        BigDecimal actual = row.actual();
        return Arrays.asList(
                row.madeFrom().plus(ahead.months()),
                ahead.months(),
                value,
                Digits.of(ahead.lower80()),
                Digits.of(ahead.upper80()),
                Digits.of(ahead.lower95()),
                Digits.of(ahead.upper95()),
                actual,
                actual == null ? null : Digits.of(actual.subtract(value).doubleValue()),
                actual == null ? "" : yesNo(ahead.within80(actual.doubleValue())),
                actual == null ? "" : yesNo(ahead.within95(actual.doubleValue())),
                row.plan(),
                less(value, row.plan()),
                row.target(),
                less(value, row.target()));
    }

    private static String yesNo(boolean is) {
        return is ? "yes" : "no";
    }

    private static @Nullable BigDecimal less(BigDecimal value, @Nullable BigDecimal other) {
        return other == null ? null : Digits.of(value.subtract(other).doubleValue());
    }

    private static List<@Nullable Object> backTest(Outlook.Forecast forecast, int months) {
        BackTest chosen = forecast.chosen();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                chosen.method().id(),
                chosen.origins(),
                number(chosen.meanError()),
                number(chosen.meanErrorByMonth().get(months - 1)),
                number(chosen.scaledError()),
                number(chosen.within80()),
                number(chosen.within95())));
        for (Method method : Method.values()) {
            values.add(forecast.tried().stream()
                    .filter(test -> test.method() == method)
                    .map(test -> number(test.meanError()))
                    .findFirst()
                    .orElse(null));
        }
        return values;
    }

    private static @Nullable Object number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : null;
    }

    private static @Nullable Object number(double value) {
        return Double.isNaN(value) ? null : Digits.of(value);
    }
}
