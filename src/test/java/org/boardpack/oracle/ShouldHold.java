package org.boardpack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What must hold of any {@code metrics.csv} by itself (definitions, section E). */
final class ShouldHold {

    private static final Set<String> FLOWS =
            Set.of("joiners-hc", "joiners-fte", "leavers-hc", "leavers-fte", "agency-spend", "bank-spend", "pay-bill");
    private static final Set<String> HEADS = Set.of("headcount", "joiners-hc", "leavers-hc");
    private static final BigDecimal LITTLE = new BigDecimal("1e-9");

    private final Map<List<String>, Map<String, String>> rows = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int checked;

    ShouldHold(Path metrics) {
        for (Map<String, String> row : CsvRows.of(metrics)) {
            if (row.get("dimension").isEmpty()) {
                rows.put(
                        key(row, row.get("period"), row.get("staff_group"), row.get("metric"), row.get("window")), row);
            }
        }
        rows.values().forEach(this::check);
    }

    private static List<String> key(
            Map<String, String> like, String period, String group, String metric, String window) {
        return List.of(period, like.get("scope_type"), like.get("scope_code"), group, metric, window);
    }

    private void check(Map<String, String> row) {
        String metric = row.get("metric");
        that(
                row,
                "has a value exactly where its status is ok",
                row.get("status").equals("ok") != row.get("value").isEmpty());
        if (metric.equals("movement-benefit")) {
            return;
        }
        if (!row.get("status").equals("ok")) {
            that(
                    row,
                    "is not applicable exactly where nothing is to divide by",
                    row.get("status").equals("not-applicable") == isZero(row.get("denominator")));
            return;
        }
        if (row.get("unit").equals("percent") && !row.get("denominator").isEmpty()) {
            that(
                    row,
                    "is its numerator over its denominator",
                    isClose(
                            number(row, "value").multiply(number(row, "denominator")),
                            number(row, "numerator").multiply(BigDecimal.valueOf(100))));
        }
        if (metric.equals("turnover-hc") || metric.equals("turnover-fte")) {
            String leavers = metric.replace("turnover", "leavers");
            Map<String, String> left =
                    rows.get(key(row, row.get("period"), row.get("staff_group"), leavers, row.get("window")));
            that(
                    row,
                    "has the leavers as numerator",
                    left != null && isClose(number(left, "value"), number(row, "numerator")));
        }
        if (metric.equals("stability")) {
            that(
                    row,
                    "is 0 to 100",
                    number(row, "value").signum() >= 0 && number(row, "value").intValue() <= 100);
        }
        if (metric.equals("sickness-long-term-rate")) {
            BigDecimal shortTerm = sameOf(row, "sickness-short-term-rate", "numerator");
            that(
                    row,
                    "makes with the short-term days all days lost",
                    isClose(number(row, "numerator").add(shortTerm), sameOf(row, "sickness-rate", "numerator")));
        }
        if (FLOWS.contains(metric) && row.get("window").equals("rolling-12")) {
            that(row, "is the sum of its months", isClose(sumOfMonths(row), number(row, "value")));
        }
        if (row.get("staff_group").equals(Cell.ALL) && !row.get("window").equals("rolling-12")) {
            checkGroups(row, metric);
        }
    }

    private BigDecimal sameOf(Map<String, String> row, String metric, String column) {
        return number(
                Objects.requireNonNull(
                        rows.get(key(row, row.get("period"), row.get("staff_group"), metric, row.get("window")))),
                column);
    }

    private BigDecimal sumOfMonths(Map<String, String> row) {
        BigDecimal sum = BigDecimal.ZERO;
        YearMonth last = YearMonth.parse(row.get("period"));
        for (YearMonth month = last.minusMonths(11); !month.isAfter(last); month = month.plusMonths(1)) {
            sum = sum.add(number(
                    Objects.requireNonNull(
                            rows.get(key(row, month.toString(), row.get("staff_group"), row.get("metric"), "month"))),
                    "value"));
        }
        return sum;
    }

    /** FTE and pounds add up over staff groups; somebody in two groups is one head of the total. Leavers of a group may stay in another. */
    private void checkGroups(Map<String, String> all, String metric) {
        boolean heads = HEADS.contains(metric);
        if (!heads
                && !Set.of("fte", "vacancy-fte", "agency-spend", "bank-spend", "pay-bill")
                        .contains(metric)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String group : Comparison.GROUPS) {
            Map<String, String> row = rows.get(key(all, all.get("period"), group, metric, all.get("window")));
            if (!group.equals(Cell.ALL) && row != null && !row.get("value").isEmpty()) {
                sum = sum.add(number(row, "value"));
            }
        }
        BigDecimal total = number(all, "value");
        that(
                all,
                heads ? "is no more than its staff groups together" : "is its staff groups together",
                heads ? total.compareTo(sum) <= 0 : isClose(total, sum));
    }

    private static boolean isZero(String number) {
        return !number.isEmpty() && new BigDecimal(number).signum() == 0;
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other)
                        .abs()
                        .compareTo(LITTLE.multiply(one.abs().max(BigDecimal.ONE), MathContext.DECIMAL64))
                <= 0;
    }

    private void that(Map<String, String> row, String what, boolean holds) {
        checked++;
        if (!holds) {
            broken.add(row.values() + " " + what);
        }
    }

    List<String> broken() {
        return broken;
    }

    int checked() {
        return checked;
    }
}
