package org.boardpack.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.boardpack.disclosure.DisclosureControl;
import org.boardpack.disclosure.DrawnReasons;
import org.boardpack.disclosure.Thresholds;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Method;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which career stages of which staff groups of which organisations are hot spots (decision 0016). */
class HotSpotsSpec {

    private static final Scope ENGLAND = Scope.nation("ENG");
    private static final Scope WALES = Scope.nation("WAL");
    private static final int MINIMUM = 30;

    private static Map<Scope, Scope> england(String... organisations) {
        Map<Scope, Scope> nationOf = new HashMap<>();
        for (String organisation : organisations) {
            nationOf.put(Scope.organisation(organisation), ENGLAND);
        }
        return nationOf;
    }

    private static List<HotSpot> spots(ShownByHand shown, Map<Scope, Scope> nationOf) {
        return new HotSpots(shown.drawn(), nationOf, MINIMUM).among(nationOf.keySet());
    }

    /** At B and C 30 of 300 left, 10 %: of the 120 of A 12 were to be expected. 24 left, and by Byar's interval 15.4 to 35.7 might have. */
    @Test
    void a_worked_example() {
        ShownByHand shown = new ShownByHand()
                .cell("A", "early 1-5", "24", "120")
                .cell("B", "early 1-5", "20", "180")
                .cell("C", "early 1-5", "10", "120");

        HotSpot spot = spots(shown, england("A", "B", "C")).get(0);

        assertThat(spot.organisation()).isEqualTo(Scope.organisation("A"));
        assertThat(spot.elsewhere()).isEqualTo(new HotSpot.Elsewhere(2, new BigDecimal("30"), new BigDecimal("300")));
        assertThat(spot.expected()).isEqualByComparingTo("12");
        assertThat(spot.excess()).isEqualByComparingTo("12");
        assertThat(spot.ratio()).isEqualByComparingTo("2");
        assertThat(spot.lowerLeavers().doubleValue()).isCloseTo(15.37, within(0.01));
        assertThat(spot.ratioLower().doubleValue()).isCloseTo(15.37 / 12, within(0.001));
        assertThat(spot.ratioUpper().doubleValue()).isCloseTo(35.71 / 12, within(0.001));
    }

    @Test
    void nothing_can_be_looked_at_where_groups_are_too_small_or_nobody_else_is_there() {
        ShownByHand shown = new ShownByHand()
                .cell("A", "early 1-5", "3", "120")
                .cell("B", "early 1-5", "3", "29")
                .cell("C", "established", "3", "120");
        HotSpots spots = new HotSpots(shown.drawn(), england("A", "B", "C"), MINIMUM);

        assertThat(spots.canLook(Set.of(Scope.organisation("A")))).isTrue();
        assertThat(spots.canLook(Set.of(Scope.organisation("B")))).isFalse();
        assertThat(spots.canLook(Set.of(Scope.organisation("C")))).isFalse();
        assertThat(spots.among(Set.of(Scope.organisation("A")))).isEmpty();
    }

    /** Against 10 % elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "24, 120, true, twice as many as expected",
        "15, 120, false, more than expected but chance will do",
        "12, 120, false, as expected",
        "3, 120, false, fewer than expected",
        "15, 30, true, just large enough",
        "15, 29.5, false, too few staff to be listed"
    })
    void listed_are_cells_large_enough_with_more_leavers_than_chance_explains(
            String leavers, String staff, boolean listed, String why) {
        ShownByHand shown =
                new ShownByHand().cell("A", "established", leavers, staff).cell("B", "established", "30", "300");

        assertThat(spots(shown, england("A", "B")).stream()
                        .anyMatch(spot -> spot.organisation().code().equals("A")))
                .as(why)
                .isEqualTo(listed);
    }

    @Test
    void the_most_leavers_beyond_expectation_come_first_and_ten_are_enough() {
        ShownByHand shown = new ShownByHand();
        List<String> organisations = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            organisations.add("H" + i);
            shown.cell("H" + i, "established", String.valueOf(40 + i), "100");
        }
        shown.cell("LARGE", "established", "100", "10000");
        organisations.add("LARGE");

        List<HotSpot> spots = spots(shown, england(organisations.toArray(String[]::new)));

        assertThat(spots)
                .hasSize(HotSpots.MOST)
                .extracting(HotSpot::excess)
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(spots.get(0).organisation().code()).isEqualTo("H12");
    }

    @Test
    void elsewhere_is_the_same_staff_group_and_career_stage_in_the_same_nation() {
        ShownByHand shown = new ShownByHand()
                .cell("A", "established", "24", "120")
                .cell("B", "late career 55+", "10", "300")
                .cell("W", "established", "10", "300");
        Map<Scope, Scope> nationOf = england("A", "B");
        nationOf.put(Scope.organisation("W"), WALES);

        assertThat(spots(shown, nationOf)).as("nobody to compare with").isEmpty();
    }

    @Test
    void a_stage_that_nobody_knows_is_no_hot_spot() {
        ShownByHand shown =
                new ShownByHand().cell("A", "Not known", "24", "120").cell("B", "Not known", "10", "300");

        assertThat(spots(shown, england("A", "B"))).isEmpty();
    }

    @Test
    void a_hidden_cell_is_neither_listed_nor_compared_with() {
        ShownByHand shown = new ShownByHand()
                .cell("A", "established", "24", "120")
                .hidden("B", "established")
                .cell("C", "established", "30", "300");

        HotSpot spot = spots(shown, england("A", "B", "C")).get(0);

        assertThat(spot.elsewhere().organisations()).isEqualTo(1);
        assertThat(spot.elsewhere().staff()).isEqualByComparingTo("300");
    }

    /**
     * Nations with small numbers about, through disclosure control. No hidden cell is listed, and whoever has only the shown figures
     * can write every row down himself: so it tells nothing new.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothing_hidden_can_be_told_from_the_list(long seed) {
        Random random = new Random(seed);
        int listed = 0;
        int hiddenCells = 0;
        for (int round = 0; round < 40; round++) {
            ShownByHand drawn = new ShownByHand();
            List<String> organisations = new ArrayList<>();
            for (int o = 0; o < 6; o++) {
                organisations.add("O" + o);
                for (String stage : List.of("early 1-5", "established", "late career 55+")) {
                    int staff = 31 + random.nextInt(200);
                    int leavers = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(staff / 2);
                    drawn.cell("O" + o, stage, String.valueOf(leavers), String.valueOf(staff));
                }
            }
            Map<Scope, Scope> nationOf = england(organisations.toArray(String[]::new));
            DisclosureControl control = new DisclosureControl(
                    Thresholds.DEFAULT,
                    Method.Average.TWO_POINT,
                    new DrawnReasons(),
                    new TreeMap<>(Map.of(drawn.drawn().get(0).period(), nationOf)));
            control.add(drawn.drawn(), List.of());
            control.decide((done, atMost) -> {});
            List<Figure> shown = control.protect(drawn.drawn(), List.of());
            List<Figure> hidden =
                    shown.stream().filter(figure -> !figure.isOk()).toList();
            hiddenCells += hidden.size();

            List<HotSpot> spots = new HotSpots(shown, nationOf, MINIMUM).among(nationOf.keySet());

            listed += spots.size();
            for (HotSpot spot : spots) {
                assertThat(hidden)
                        .noneMatch(figure -> figure.scope().equals(spot.organisation())
                                && figure.dimensionValue().equals(spot.careerStage()));
                assertFromShownAlone(spot, shown);
            }
        }
        assertThat(hiddenCells).isGreaterThan(100);
        assertThat(listed).isGreaterThan(30);
    }

    /** An attacker who has metrics.csv only can write the row down himself. */
    private static void assertFromShownAlone(HotSpot spot, List<Figure> shown) {
        BigDecimal leavers = BigDecimal.ZERO;
        BigDecimal staff = BigDecimal.ZERO;
        for (Figure figure : shown) {
            if (figure.isOk() && figure.dimensionValue().equals(spot.careerStage())) {
                if (figure.scope().equals(spot.organisation())) {
                    assertThat(spot.leavers())
                            .isEqualTo(figure.numerator())
                            .isGreaterThanOrEqualTo(BigDecimal.valueOf(5));
                    assertThat(spot.staff()).isEqualTo(figure.denominator());
                } else {
                    leavers = leavers.add(figure.numerator());
                    staff = staff.add(figure.denominator());
                }
            }
        }
        double expected = spot.staff().doubleValue() * leavers.doubleValue() / staff.doubleValue();
        assertThat(spot.expected().doubleValue()).isCloseTo(expected, within(1e-9));
        assertThat(spot.excess()).isEqualByComparingTo(spot.leavers().subtract(spot.expected()));
    }

    @Test
    void the_order_of_the_figures_does_not_matter() {
        ShownByHand drawn = new ShownByHand()
                .cell("A", "established", "24", "120")
                .cell("B", "established", "48", "240")
                .cell("C", "established", "24", "120")
                .cell("D", "established", "30", "3000");
        List<Figure> backwards = new ArrayList<>(drawn.drawn());
        Collections.reverse(backwards);
        Map<Scope, Scope> nationOf = england("A", "B", "C", "D");
        Set<Scope> all = nationOf.keySet();

        assertThat(new HotSpots(backwards, nationOf, MINIMUM).among(all))
                .hasSize(3)
                .isEqualTo(new HotSpots(drawn.drawn(), nationOf, MINIMUM).among(all));
    }
}
