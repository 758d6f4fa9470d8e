package org.boardpack.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/**
 * A nation of three organisations over fourteen months, with groups from a few people to some hundred, and all their figures: those of
 * the last month by age band and leaving reason too.
 */
final class ChanceWorkforce {

    private static final int MONTHS = 14;
    private static final ReportingMonth FIRST = ReportingMonth.of(2024, 2);
    private static final List<String> GROUPS = List.of("Doctors", "Nurses", "Support");
    private static final List<Scope> TRUSTS =
            List.of(Scope.organisation("A"), Scope.organisation("B"), Scope.organisation("C"));
    private static final Map<String, List<String>> BREAK_DOWNS = new TreeMap<>(Map.of(
            "age-band", List.of("under 35", "35-54", "55-59", "60+"),
            "leaving-reason",
                    List.of("Resignation - Pay", "Resignation - Promotion", "Dismissal", "Retirement - Age")));
    private static final int LAST = MONTHS - 1;

    /** The only month with break-downs. */
    static final ReportingMonth LAST_MONTH = FIRST.plus(LAST);

    private static final Scope NATION = Scope.nation("N");

    private record Row(String what, Scope scope, String group) {}

    private final Map<Row, int[]> people = new LinkedHashMap<>();
    private final DrawnFigures figures = new DrawnFigures();

    private ChanceWorkforce(Random random) {
        for (Scope trust : TRUSTS) {
            figures.rollsUp(trust, NATION);
            for (String group : GROUPS) {
                int staff = random.nextInt(3) == 0 ? 2 + random.nextInt(8) : 20 + random.nextInt(150);
                for (int month = 0; month < MONTHS; month++) {
                    int joiners = random.nextInt(2 + staff / 8);
                    int leavers = Math.min(staff, random.nextInt(2 + staff / 8));
                    staff += month == 0 ? 0 : joiners - leavers;
                    count(trust, group, "staff", month, staff);
                    count(trust, group, "joiners", month, joiners);
                    count(trust, group, "leavers", month, leavers);
                    count(
                            trust,
                            group,
                            "gone",
                            month,
                            month < 12 ? 0 : random.nextInt(1 + people(trust, group, "staff", month - 12)));
                }
                breakDown(random, trust, group, "age-band", "staff", people(trust, group, "staff", LAST));
                breakDown(random, trust, group, "age-band", "leavers", inTwelveMonths(trust, group, "leavers"));
                breakDown(random, trust, group, "leaving-reason", "leavers", inTwelveMonths(trust, group, "leavers"));
            }
        }
    }

    private void breakDown(Random random, Scope trust, String group, String dimension, String what, int people) {
        List<String> values = BREAK_DOWNS.get(dimension);
        int[] shares = new int[values.size()];
        for (int person = 0; person < people; person++) {
            shares[(int) Math.min(shares.length - 1, Math.abs(random.nextGaussian() * 2))]++;
        }
        for (int value = 0; value < shares.length; value++) {
            count(trust, group, what + "/" + values.get(value), LAST, shares[value]);
        }
    }

    private int inTwelveMonths(Scope scope, String group, String what) {
        int people = 0;
        for (int ago = 0; ago < 12; ago++) {
            people += people(scope, group, what, LAST - ago);
        }
        return people;
    }

    /** All figures of a workforce drawn by chance. */
    static DrawnFigures figures(Random random) {
        return new ChanceWorkforce(random).draw();
    }

    private void count(Scope trust, String group, String what, int month, int number) {
        for (Scope scope : List.of(trust, NATION)) {
            for (String of : List.of(group, "All")) {
                people.computeIfAbsent(new Row(what, scope, of), unseen -> new int[MONTHS])[month] += number;
            }
        }
    }

    private int people(Scope scope, String group, String what, int month) {
        return people.get(new Row(what, scope, group))[month];
    }

    private DrawnFigures draw() {
        people.keySet().stream().filter(row -> row.what().equals("staff")).forEach(row -> {
            for (int month = 0; month < MONTHS; month++) {
                draw(row.scope(), row.group(), month);
            }
            drawBreakDowns(row.scope(), row.group());
        });
        return figures;
    }

    private void drawBreakDowns(Scope scope, String group) {
        Map<String, Integer> byReasonGroup = new TreeMap<>();
        figures.in(LAST_MONTH);
        for (String band : BREAK_DOWNS.get("age-band")) {
            figures.brokenDown("age-band", band).headcount(scope, group, people(scope, group, "staff/" + band, LAST));
            leaversOfTheYear(scope, group, people(scope, group, "leavers/" + band, LAST));
        }
        for (String reason : BREAK_DOWNS.get("leaving-reason")) {
            int leavers = people(scope, group, "leavers/" + reason, LAST);
            byReasonGroup.merge(reason.split(" ", 2)[0], leavers, Integer::sum);
            figures.brokenDown("leaving-reason", reason);
            leaversOfTheYear(scope, group, leavers);
        }
        byReasonGroup.forEach((of, leavers) -> {
            figures.brokenDown("reason-group", of);
            leaversOfTheYear(scope, group, leavers);
        });
        double mean = (people(scope, group, "staff", LAST) + people(scope, group, "staff", LAST - 12)) / 2.0;
        figures.brokenDown("", "")
                .rate(
                        Metric.VOLUNTARY_TURNOVER_HC,
                        Window.ROLLING_12,
                        scope,
                        group,
                        String.valueOf(byReasonGroup.get("Resignation")),
                        String.valueOf(mean));
    }

    private void leaversOfTheYear(Scope scope, String group, int people) {
        figures.count(Metric.LEAVERS_HC, Window.ROLLING_12, scope, group, String.valueOf(people));
    }

    private void draw(Scope scope, String group, int month) {
        int staff = people(scope, group, "staff", month);
        figures.in(FIRST.plus(month)).headcount(scope, group, staff);
        if (month > 0) {
            draw(scope, group, month, Window.MONTH, 1);
        }
        if (month >= 12) {
            draw(scope, group, month, Window.ROLLING_12, 12);
            int yearAgo = people(scope, group, "staff", month - 12);
            int stayed = yearAgo - people(scope, group, "gone", month);
            figures.rate(
                    Metric.STABILITY, Window.ROLLING_12, scope, group, String.valueOf(stayed), String.valueOf(yearAgo));
        }
    }

    private void draw(Scope scope, String group, int month, Window window, int months) {
        int joiners = 0;
        int leavers = 0;
        for (int ago = 0; ago < months; ago++) {
            joiners += people(scope, group, "joiners", month - ago);
            leavers += people(scope, group, "leavers", month - ago);
        }
        double mean = (people(scope, group, "staff", month) + people(scope, group, "staff", month - months)) / 2.0;
        figures.count(Metric.JOINERS_HC, window, scope, group, String.valueOf(joiners))
                .count(Metric.LEAVERS_HC, window, scope, group, String.valueOf(leavers))
                .rate(Metric.TURNOVER_HC, window, scope, group, String.valueOf(leavers), String.valueOf(mean));
    }
}
