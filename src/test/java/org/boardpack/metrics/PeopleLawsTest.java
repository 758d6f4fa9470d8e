package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold of every workforce ({@code definitions.md}, section E), tried on workforces and settings drawn by chance. Where each
 * is tried:
 *
 * <ol>
 *   <li>a parent's rate is that of its children's sums: {@code PublishedFiguresIT}, and of FTE and pounds {@code OracleIT}
 *   <li>FTE adds up over staff groups, headcount counts nobody twice: {@link #fte_adds_up_over_groups_and_organisations_and_headcount_counts_nobody_twice}
 *   <li>a month opens where the last one closed: {@link #twelve_months_are_the_sum_of_their_months_and_each_opens_where_the_last_one_closed}
 *   <li>the bridge leads from opening to closing: {@link #the_bridge_leads_from_opening_to_closing_with_what_it_leaves_unexplained}
 *   <li>sickness is 0 to 100 %, and days available are FTE days: {@link #sickness_takes_no_more_than_all_days_and_the_days_are_those_of_the_staff}
 *   <li>rates stay within their bounds: {@link #rates_stay_within_their_bounds}; over nothing they are not applicable:
 *       {@link #whatever_has_nothing_to_divide_by_is_not_applicable_and_no_count_of_people_is_negative}
 *   <li>twelve months need all twelve: {@link #a_figure_of_twelve_months_is_missing_until_all_are_there}
 *   <li>the same inputs give the same bytes: {@code OracleIT}, {@code GoldenAnswersIT}; a revision leaves earlier editions as they
 *       were: {@code RunIT}
 * </ol>
 */
@Tag("slow")
class PeopleLawsTest {

    private static final Method AWAY_HAS_LEFT =
            new Method(Method.InactiveStaff.LEAVERS, Method.Average.TWO_POINT, Method.NhsLeaverEvidence.SNAPSHOTS);

    private static final List<Method> SETTINGS = List.of(
            Method.DEFAULT,
            AWAY_HAS_LEFT,
            new Method(
                    Method.InactiveStaff.LEAVERS,
                    Method.Average.THIRTEEN_POINT,
                    Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION),
            new Method(
                    Method.InactiveStaff.IN_POST, Method.Average.THIRTEEN_POINT, Method.NhsLeaverEvidence.SNAPSHOTS));

    /** By seed: all laws are tried on the same figures, which take long to work out. */
    private static final Map<Long, Drawn> DRAWN = new HashMap<>();

    /** A workforce whose figures of a month are worked out once. */
    private record Drawn(DrawnWorkforce workforce, Map<ReportingMonth, List<Figure>> known) {

        static Drawn of(long seed, Method method) {
            return new Drawn(RandomWorkforce.of(seed).method(method), new HashMap<>());
        }

        List<Figure> figures(ReportingMonth month) {
            return known.computeIfAbsent(month, workforce::figures);
        }
    }

    /** A workforce and the settings that go with the seed. */
    private static Drawn drawn(long seed) {
        return DRAWN.computeIfAbsent(seed, unseen -> Drawn.of(seed, SETTINGS.get((int) seed % SETTINGS.size())));
    }

    private record Key(Scope scope, StaffGroup group, Metric metric, Window window, String dimension, String value) {}

    /** The figures of one month, by what they are of. */
    private static final class Figures {
        private final Map<Key, BigDecimal> values = new HashMap<>();
        private final Set<Key> wholes = new HashSet<>();

        Figures(Drawn workforce, ReportingMonth month) {
            for (Figure figure : workforce.figures(month)) {
                Key key = new Key(
                        figure.scope(),
                        figure.staffGroup(),
                        figure.metric(),
                        figure.window(),
                        figure.dimension(),
                        figure.dimensionValue());
                if (figure.isOk()) {
                    values.put(key, figure.value());
                    if (figure.dimension().isEmpty()) {
                        wholes.add(key);
                    }
                }
            }
        }

        BigDecimal of(Scope scope, StaffGroup group, Metric metric, Window window) {
            return values.get(new Key(scope, group, metric, window, "", ""));
        }

        BigDecimal sumOfValues(Key whole, Dimension dimension) {
            return values.entrySet().stream()
                    .filter(entry -> entry.getKey().scope().equals(whole.scope())
                            && entry.getKey().group().equals(whole.group())
                            && entry.getKey().metric() == whole.metric()
                            && entry.getKey().window() == whole.window()
                            && entry.getKey().dimension().equals(dimension.id()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_values_of_a_dimension_add_up_to_the_whole(long seed) {
        Figures figures = new Figures(drawn(seed), RandomWorkforce.LAST);
        int checked = 0;
        for (Key whole : figures.wholes) {
            boolean adds = Set.of(Metric.HEADCOUNT, Metric.FTE, Metric.LEAVERS_HC, Metric.LEAVERS_FTE)
                    .contains(whole.metric());
            for (Dimension dimension : adds ? BreakDowns.of(whole.metric(), whole.window()) : List.<Dimension>of()) {
                if (dimension != Dimension.NURSING_BRANCH) {
                    assertThat(figures.sumOfValues(whole, dimension))
                            .as(whole + " by " + dimension)
                            .isEqualByComparingTo(figures.values.get(whole));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_bridge_leads_from_opening_to_closing_with_what_it_leaves_unexplained(long seed) {
        theBridgeCloses(drawn(seed));
        theBridgeCloses(Drawn.of(seed, AWAY_HAS_LEFT));
    }

    private static void theBridgeCloses(Drawn workforce) {
        Figures figures = new Figures(workforce, RandomWorkforce.LAST);
        int checked = 0;
        for (Key whole : figures.wholes) {
            if (whole.metric() == Metric.UNEXPLAINED_MOVEMENT || whole.metric() == Metric.UNEXPLAINED_MOVEMENT_FTE) {
                Metric steps = whole.metric() == Metric.UNEXPLAINED_MOVEMENT ? Metric.MOVEMENT_HC : Metric.MOVEMENT_FTE;
                BigDecimal reached = figures.values.get(whole);
                for (MovementStep step : MovementStep.values()) {
                    BigDecimal amount = figures.values.getOrDefault(
                            new Key(whole.scope(), whole.group(), steps, whole.window(), "movement", step.id()),
                            BigDecimal.ZERO);
                    int sign = step == MovementStep.OPENING ? 1 : step == MovementStep.CLOSING ? -1 : step.sign();
                    reached = reached.add(amount.multiply(BigDecimal.valueOf(sign)));
                }
                assertThat(reached).as(whole.toString()).isEqualByComparingTo("0");
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void fte_adds_up_over_groups_and_organisations_and_headcount_counts_nobody_twice(long seed) {
        Figures figures = new Figures(drawn(seed), RandomWorkforce.LAST);
        for (Key whole : figures.wholes) {
            if (whole.metric() == Metric.FTE && whole.group().equals(StaffGroup.ALL)) {
                assertThat(sumOfGroups(figures, whole)).isEqualByComparingTo(figures.values.get(whole));
            }
            if (whole.metric() == Metric.HEADCOUNT && whole.group().equals(StaffGroup.ALL)) {
                assertThat(sumOfGroups(figures, whole)).isGreaterThanOrEqualTo(figures.values.get(whole));
            }
            if (whole.scope().type() == ScopeType.SYSTEM) {
                BigDecimal parts = BigDecimal.ZERO;
                for (String organisation : List.of("A", "B")) {
                    parts = parts.add(figures.values.getOrDefault(
                            new Key(
                                    Scope.organisation(organisation),
                                    whole.group(),
                                    whole.metric(),
                                    whole.window(),
                                    "",
                                    ""),
                            BigDecimal.ZERO));
                }
                if (whole.metric() == Metric.FTE) {
                    assertThat(parts).isEqualByComparingTo(figures.values.get(whole));
                }
                if (whole.metric() == Metric.HEADCOUNT || whole.metric() == Metric.LEAVERS_HC) {
                    assertThat(parts).as(whole.toString()).isGreaterThanOrEqualTo(figures.values.get(whole));
                }
            }
        }
    }

    private static BigDecimal sumOfGroups(Figures figures, Key all) {
        return figures.wholes.stream()
                .filter(key -> key.scope().equals(all.scope())
                        && key.metric() == all.metric()
                        && key.window() == all.window()
                        && !key.group().equals(StaffGroup.ALL))
                .map(figures.values::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void twelve_months_are_the_sum_of_their_months_and_each_opens_where_the_last_one_closed(long seed) {
        Drawn workforce = drawn(seed);
        Map<Key, BigDecimal> sums = new HashMap<>();
        Map<String, BigDecimal> closing = new HashMap<>();
        for (int back = 11; back >= 0; back--) {
            Figures month = new Figures(workforce, RandomWorkforce.LAST.minus(back));
            for (Key key : month.values.keySet()) {
                if (key.window() == Window.MONTH && key.metric().unit() != Unit.PERCENT) {
                    sums.merge(key, month.values.get(key), BigDecimal::add);
                }
                String place = key.scope() + "/" + key.group() + "/" + key.metric();
                if (key.window() == Window.MONTH && key.value().equals("opening") && closing.containsKey(place)) {
                    assertThat(month.values.get(key)).as(place).isEqualByComparingTo(closing.get(place));
                }
            }
            month.values.forEach((key, value) -> {
                if (key.window() == Window.MONTH && key.value().equals("closing")) {
                    closing.put(key.scope() + "/" + key.group() + "/" + key.metric(), value);
                }
            });
        }
        Figures year = new Figures(workforce, RandomWorkforce.LAST);
        for (Metric metric : List.of(
                Metric.LEAVERS_HC,
                Metric.LEAVERS_FTE,
                Metric.JOINERS_HC,
                Metric.JOINERS_FTE,
                Metric.LEAVERS_EXCLUDED_HC,
                Metric.UNEXPLAINED_MOVEMENT,
                Metric.UNEXPLAINED_MOVEMENT_FTE)) {
            for (String group : List.of("All", "Nurses", "Support", "Medical")) {
                Key month = new Key(Scope.system("S"), new StaffGroup(group), metric, Window.MONTH, "", "");
                assertThat(year.of(Scope.system("S"), new StaffGroup(group), metric, Window.ROLLING_12))
                        .as(metric + " of " + group)
                        .isEqualByComparingTo(sums.get(month));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rates_stay_within_their_bounds(long seed) {
        Figures figures = new Figures(drawn(seed), RandomWorkforce.LAST);
        BigDecimal hundred = BigDecimal.valueOf(100);
        for (Key key : figures.values.keySet()) {
            BigDecimal value = figures.values.get(key);
            switch (key.metric()) {
                case STABILITY, UNKNOWN_REASON_SHARE, NEW_STARTER_RETENTION, NEW_STARTER_SURVIVAL, AGED_55_SHARE ->
                    assertThat(value).as(key.toString()).isBetween(BigDecimal.ZERO, hundred);
                case VOLUNTARY_TURNOVER_HC ->
                    assertThat(value)
                            .isLessThanOrEqualTo(
                                    figures.of(key.scope(), key.group(), Metric.TURNOVER_HC, Window.ROLLING_12));
                case MOVEMENT_BENEFIT ->
                    assertThat(value)
                            .isEqualByComparingTo(figures.of(
                                            key.scope(), key.group(), Metric.TURNOVER_HC, Window.ROLLING_12)
                                    .subtract(figures.of(
                                            key.scope(), key.group(), Metric.NHS_LEAVER_RATE, Window.ROLLING_12)));
                default -> assertThat(value).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void sickness_takes_no_more_than_all_days_and_the_days_are_those_of_the_staff(long seed) {
        Drawn workforce = drawn(seed);
        double days = 0;
        double fteDays = 0;
        for (int back = 11; back >= 0; back--) {
            ReportingMonth month = RandomWorkforce.LAST.minus(back);
            for (Figure figure : workforce.figures(month)) {
                if (figure.metric() == Metric.SICKNESS_RATE && figure.window() == Window.MONTH && figure.isOk()) {
                    assertThat(figure.value())
                            .as(figure.toString())
                            .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                }
                if (figure.scope().equals(Scope.system("S"))
                        && figure.staffGroup().equals(StaffGroup.ALL)) {
                    if (figure.metric() == Metric.SICKNESS_RATE && figure.window() == Window.MONTH) {
                        days += figure.denominator().doubleValue();
                    }
                    if (figure.metric() == Metric.FTE && figure.dimension().isEmpty()) {
                        fteDays +=
                                figure.value().doubleValue() * month.lastDay().getDayOfMonth();
                    }
                }
            }
        }
        assertThat(days).isPositive().isCloseTo(fteDays, withinPercentage(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_has_nothing_to_divide_by_is_not_applicable_and_no_count_of_people_is_negative(long seed) {
        int overNothing = 0;
        for (Figure figure : drawn(seed).figures(RandomWorkforce.LAST)) {
            if (figure.denominator() != null && figure.denominator().signum() == 0) {
                assertThat(figure.status()).as(figure.toString()).isEqualTo(Status.NOT_APPLICABLE);
                assertThat(figure.value()).as(figure.toString()).isNull();
                overNothing++;
            }
            boolean isRest = figure.metric() == Metric.UNEXPLAINED_MOVEMENT;
            if (figure.isOk() && figure.metric().unit() == Unit.PEOPLE && !isRest) {
                assertThat(figure.value()).as(figure.toString()).isNotNegative();
            }
        }
        assertThat(overNothing).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_figure_of_twelve_months_is_missing_until_all_are_there(long seed) {
        Set<Metric> needTheMonthBefore = Set.of(
                Metric.JOINERS_HC,
                Metric.TURNOVER_HC,
                Metric.TURNOVER_FTE,
                Metric.STABILITY,
                Metric.NHS_LEAVER_RATE,
                Metric.UNEXPLAINED_MOVEMENT);
        Drawn workforce = drawn(seed);

        assertThat(metricsOfAYear(workforce, RandomWorkforce.FIRST.plus(11)))
                .doesNotContainAnyElementsOf(needTheMonthBefore);
        assertThat(metricsOfAYear(workforce, RandomWorkforce.FIRST.plus(12))).containsAll(needTheMonthBefore);
    }

    private static Set<Metric> metricsOfAYear(Drawn workforce, ReportingMonth month) {
        return new Figures(workforce, month)
                .wholes.stream()
                        .filter(key -> key.window() == Window.ROLLING_12)
                        .map(Key::metric)
                        .collect(Collectors.toSet());
    }
}
