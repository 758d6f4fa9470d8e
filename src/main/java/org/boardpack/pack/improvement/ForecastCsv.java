package org.boardpack.pack.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.FigureColumns;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.statistics.forecast.BackTest;
import org.boardpack.statistics.forecast.Method;
import org.boardpack.statistics.forecast.Outlook;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code forecast.csv} of a scope: a row a month ahead of a metric; then a row a month of last year's forecast, beside what came. */
public final class ForecastCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.whole("edition"),
            CsvColumn.month("edition_period"),
            FigureColumns.scopeType(),
            CsvColumn.text("scope_code"),
            CsvColumn.text("staff_group"),
            FigureColumns.metric(),
            FigureColumns.window(),
            FigureColumns.unit(),
            CsvColumn.oneOf("kind", FigureColumns.words(ForecastRow.Kind.values(), ForecastRow.Kind::id)),
            CsvColumn.text("status"),
            CsvColumn.month("made_from"),
            CsvColumn.month("month"),
            CsvColumn.whole("months_ahead"),
            CsvColumn.number("value"),
            CsvColumn.number("lower_80"),
            CsvColumn.number("upper_80"),
            CsvColumn.number("lower_95"),
            CsvColumn.number("upper_95"),
            CsvColumn.number("actual"),
            CsvColumn.number("error"),
            CsvColumn.yesNo("within_80"),
            CsvColumn.yesNo("within_95"),
            CsvColumn.number("plan"),
            CsvColumn.number("from_plan"),
            CsvColumn.number("target"),
            CsvColumn.number("from_target"),
            CsvColumn.oneOf("method", FigureColumns.words(Method.values(), Method::id)),
            CsvColumn.whole("back_test_origins"),
            CsvColumn.number("back_test_error"),
            CsvColumn.number("back_test_error_this_far"),
            CsvColumn.number("back_test_scaled_error"),
            CsvColumn.number("back_test_within_80"),
            CsvColumn.number("back_test_within_95"),
            CsvColumn.number("naive_error"),
            CsvColumn.number("seasonal_naive_error"),
            CsvColumn.number("smoothing_error"));

    private static final int AHEAD = 15;
    private static final int BACK_TEST = 10;

    private ForecastCsv() {}

    static List<CsvColumn> columns() {
        return COLUMNS;
    }

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
