package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every workforce ({@code definitions.md}, section E), tried on workforces drawn by chance. */
class PeopleLawsTest {

    private static final Method AWAY_HAS_LEFT =
            new Method(Method.InactiveStaff.LEAVERS, Method.Average.TWO_POINT, Method.NhsLeaverEvidence.SNAPSHOTS);

    private record Key(Scope scope, StaffGroup group, Metric metric, Window window, String dimension, String value) {}

    /** The figures of one month, by what they are of. */
    private static final class Figures {
        private final Map<Key, BigDecimal> values = new HashMap<>();
        private final Set<Key> wholes = new HashSet<>();

        Figures(DrawnWorkforce workforce, ReportingMonth month) {
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
    @ValueSource(longs = {1, 2, 3})
    void the_values_of_a_dimension_add_up_to_the_whole(long seed) {
        Figures figures = new Figures(RandomWorkforce.of(seed), RandomWorkforce.LAST);
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
    @ValueSource(longs = {1, 2, 3})
    void the_bridge_leads_from_opening_to_closing_with_what_it_leaves_unexplained(long seed) {
        DrawnWorkforce workforce = RandomWorkforce.of(seed);
        theBridgeCloses(workforce);
        theBridgeCloses(workforce.method(AWAY_HAS_LEFT));
    }

    private static void theBridgeCloses(DrawnWorkforce workforce) {
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
    @ValueSource(longs = {1, 2, 3})
    void fte_adds_up_over_groups_and_organisations_and_headcount_counts_nobody_twice(long seed) {
        Figures figures = new Figures(RandomWorkforce.of(seed), RandomWorkforce.LAST);
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
        DrawnWorkforce workforce = RandomWorkforce.of(seed);
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
    @ValueSource(longs = {1, 2, 3})
    void rates_stay_within_their_bounds(long seed) {
        Figures figures = new Figures(RandomWorkforce.of(seed), RandomWorkforce.LAST);
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
}
