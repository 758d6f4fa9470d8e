package org.boardpack.statistics.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What can be said of the twelve months after a series: a forecast, or why there is none. */
public sealed interface Outlook {

    /**
     * A forecast by the method that did best in the back-test.
     *
     * @param months the twelve months ahead
     * @param totals the sums of the months from the next one to each month ahead
     * @param chosen the back-test of the method that was taken
     * @param tried of all methods for which the series is long enough, the simplest first
     */
    record Forecast(List<Ahead> months, List<Ahead> totals, BackTest chosen, List<BackTest> tried) implements Outlook {}

    /** No forecast. */
    record None(Reason reason) implements Outlook {}

    /** Why there is no forecast. */
    enum Reason {
        /** Fewer than twelve months are known. */
        TOO_SHORT,
        /** The latest known month is more than three months back. */
        OUT_OF_DATE,
        /** Nothing varies that could not be foreseen exactly, so there is nothing to tell an interval from. */
        WITHOUT_VARIATION;

        /** The word in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Fewer known months than this make no forecast. */
    int FEWEST_MONTHS = MonthlySeries.YEAR;

    /** So many months at the end may be unknown. */
    int MOST_MISSING_AT_THE_END = 3;

    /** What can be said, the next month being the one after the last of the series. */
    static Outlook of(MonthlySeries series, Bounds bounds) {
        if (series.known() < FEWEST_MONTHS) {
            return new None(Reason.TOO_SHORT);
        }
        if (series.length() - 1 - series.latestKnown() > MOST_MISSING_AT_THE_END) {
            return new None(Reason.OUT_OF_DATE);
        }
        if (series.isConstant()) {
            return new None(Reason.WITHOUT_VARIATION);
        }
        List<Method> methods = candidates(series);
        int training = methods.get(methods.size() - 1).training();
        List<PastErrors> errors = new ArrayList<>();
        List<BackTest> tried = new ArrayList<>();
        for (Method method : methods) {
            errors.add(PastErrors.of(series, method, training));
            tried.add(BackTest.of(series, method, errors.get(errors.size() - 1)));
        }
        BackTest best = tried.stream()
                .min(Comparator.comparingDouble(BackTest::meanError))
                .orElseThrow();
        PastErrors ofBest = errors.get(tried.indexOf(best));
        return forecast(series, bounds, ofBest, best, tried);
    }

    /** Those that a year is left to be tried in; the naive one at any rate. */
    private static List<Method> candidates(MonthlySeries series) {
        List<Method> methods = new ArrayList<>();
        for (Method method : Method.values()) {
            if (method == Method.NAIVE || series.known() >= method.training() + MonthlySeries.YEAR) {
                methods.add(method);
            }
        }
        return methods;
    }

    private static Outlook forecast(
            MonthlySeries series, Bounds bounds, PastErrors errors, BackTest best, List<BackTest> tried) {
        Spread spread = Spread.ofMonths(errors, series.length());
        Spread ofTotals = Spread.ofTotals(errors, series.length());
        if (spread.isNone()) {
            return new None(Reason.WITHOUT_VARIATION);
        }
        double[] ahead = best.method().ahead(series);
        List<Ahead> months = new ArrayList<>();
        List<Ahead> totals = new ArrayList<>();
        double total = 0;
        for (int step = 0; step < ahead.length; step++) {
            total += ahead[step];
            months.add(Ahead.of(step, ahead[step], spread, bounds));
            totals.add(Ahead.of(step, total, ofTotals, bounds));
        }
        return new Forecast(List.copyOf(months), List.copyOf(totals), best, List.copyOf(tried));
    }
}
