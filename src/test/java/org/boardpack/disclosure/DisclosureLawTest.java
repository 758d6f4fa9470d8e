package org.boardpack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of disclosure control whatever the figures are. */
class DisclosureLawTest {

    private static final List<String> GROUPS = List.of("Doctors", "Managers", "Nurses", "Support");

    private record Place(Scope scope, StaffGroup group) {}

    /** A nation of two regions, four systems and up to four organisations in each, with small numbers about. */
    private static DrawnFigures nation(Random random, Metric metric, Window window) {
        DrawnFigures figures = new DrawnFigures();
        Scope nation = Scope.nation("ENG");
        Map<Place, Integer> sums = new HashMap<>();
        List<Scope> scopes = new ArrayList<>(List.of(nation));
        for (int s = 0; s < 4; s++) {
            Scope region = Scope.region("R" + s / 2);
            Scope system = Scope.system("S" + s);
            figures.rollsUp(region, nation).rollsUp(system, region);
            scopes.add(system);
            if (s % 2 == 0) {
                scopes.add(region);
            }
            for (int o = 0; o < 1 + random.nextInt(4); o++) {
                Scope organisation = Scope.organisation("O" + s + o);
                figures.rollsUp(organisation, system);
                scopes.add(organisation);
                for (String group : GROUPS) {
                    int people = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(60);
                    for (Scope of : List.of(organisation, system, region, nation)) {
                        sums.merge(new Place(of, new StaffGroup(group)), people, Integer::sum);
                        sums.merge(new Place(of, StaffGroup.ALL), people, Integer::sum);
                    }
                }
            }
        }
        for (Scope scope : scopes) {
            List<String> groups = new ArrayList<>(GROUPS);
            groups.add(StaffGroup.ALL.name());
            for (String group : groups) {
                if (random.nextInt(25) == 0) {
                    figures.missing(metric, window, scope, group);
                } else {
                    String people =
                            sums.get(new Place(scope, new StaffGroup(group))).toString();
                    figures.count(metric, window, scope, group, people);
                }
            }
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_hidden_can_be_worked_out_from_a_total_less_its_other_parts(long seed) {
        Random random = new Random(seed);
        long sums = 0;
        long sumsWithHiddenParts = 0;
        for (int round = 0; round < 50; round++) {
            DrawnFigures drawn = nation(random, Metric.LEAVERS_HC, Window.MONTH);
            List<Figure> before = drawn.drawn();
            List<Figure> after = drawn.shown();
            for (List<Integer> family : families(before, drawn.parents())) {
                List<Integer> hiddenParts = family.subList(1, family.size()).stream()
                        .filter(at -> after.get(at).status() == Status.SUPPRESSED)
                        .toList();
                boolean totalHidden = after.get(family.get(0)).status() == Status.SUPPRESSED;
                sums++;
                assertThat(hiddenParts.size() + (totalHidden ? 1 : 0))
                        .as("hidden members of the sum %s", family)
                        .isNotEqualTo(1);
                if (!totalHidden && !hiddenParts.isEmpty()) {
                    sumsWithHiddenParts++;
                    assertThat(hiddenParts.stream()
                                    .map(at -> before.get(at).value())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as("hidden parts together")
                            .isGreaterThanOrEqualTo(BigDecimal.valueOf(5));
                }
            }
        }
        assertThat(sums).isGreaterThan(1000);
        assertThat(sumsWithHiddenParts).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void figures_are_hidden_whole_or_left_alone_and_small_ones_are_never_left(long seed) {
        Random random = new Random(seed);
        long hidden = 0;
        long leftAlone = 0;
        for (int round = 0; round < 50; round++) {
            DrawnFigures drawn = nation(random, Metric.JOINERS_HC, Window.ROLLING_12);
            List<Figure> after = drawn.shown();
            assertThat(after).hasSameSizeAs(drawn.drawn());
            for (int i = 0; i < after.size(); i++) {
                Figure before = drawn.drawn().get(i);
                if (after.get(i).status() == Status.SUPPRESSED) {
                    hidden++;
                    assertThat(before.isOk()).isTrue();
                    assertThat(after.get(i).value()).isNull();
                    assertThat(after.get(i).reference()).isEqualTo(before.reference());
                } else {
                    leftAlone++;
                    assertThat(after.get(i)).isEqualTo(before);
                    assertThat(before.isOk() && before.value().intValueExact() < 5)
                            .isFalse();
                }
            }
        }
        assertThat(hidden).isGreaterThan(200);
        assertThat(leftAlone).isGreaterThan(200);
    }

    @Test
    void after_each_round_it_tells_how_many_there_will_be_at_most_and_the_last_is_the_last() {
        int most = 0;
        for (long seed = 1; seed <= 3; seed++) {
            List<Integer> done = new ArrayList<>();
            List<Integer> left = new ArrayList<>();
            ChanceWorkforce.figures(new Random(seed))
                    .heardBy((rounds, atMost) -> {
                        done.add(rounds);
                        left.add(atMost - rounds);
                    })
                    .shown();

            assertThat(done).isNotEmpty().doesNotHaveDuplicates().isSorted();
            assertThat(left).allMatch(rounds -> rounds >= 0).endsWith(0);
            most = Math.max(most, done.size());
        }
        assertThat(most).as("workforces that take several rounds").isGreaterThan(1);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_round_that_goes_on_from_where_an_earlier_one_had_come_to_shows_what_a_whole_round_shows() {
        int[] everyTenth =
                IntStream.iterate(0, count -> count < 5000, count -> count + 10).toArray();
        int most = 0;
        for (long seed = 1; seed <= 6; seed++) {
            List<Integer> rounds = new ArrayList<>();
            List<Figure> whole = ChanceWorkforce.figures(new Random(seed))
                    .heardBy((done, atMost) -> rounds.add(done))
                    .goingOnFrom()
                    .shown();
            List<Integer> roundsGoneOn = new ArrayList<>();
            List<Figure> goneOn = ChanceWorkforce.figures(new Random(seed))
                    .heardBy((done, atMost) -> roundsGoneOn.add(done))
                    .goingOnFrom(everyTenth)
                    .shown();

            assertThat(goneOn).isEqualTo(whole);
            assertThat(roundsGoneOn).isEqualTo(rounds);
            most = Math.max(most, rounds.size());
        }
        assertThat(most).as("workforces that take several rounds").isGreaterThan(1);
    }

    /** Places in the list, the total first, of every sum whose total and at least one part have a number. */
    private static List<List<Integer>> families(List<Figure> figures, Map<Scope, Scope> parents) {
        List<List<Integer>> families = new ArrayList<>();
        for (int total = 0; total < figures.size(); total++) {
            Figure of = figures.get(total);
            List<Integer> overGroups = new ArrayList<>(List.of(total));
            List<Integer> overScopes = new ArrayList<>(List.of(total));
            for (int part = 0; part < figures.size(); part++) {
                Figure other = figures.get(part);
                if (part != total && other.isOk()) {
                    if (other.scope().equals(of.scope()) && of.staffGroup().equals(StaffGroup.ALL)) {
                        overGroups.add(part);
                    }
                    if (other.staffGroup().equals(of.staffGroup()) && of.scope().equals(parents.get(other.scope()))) {
                        overScopes.add(part);
                    }
                }
            }
            for (List<Integer> family : List.of(overGroups, overScopes)) {
                if (of.isOk() && family.size() > 1) {
                    families.add(family);
                }
            }
        }
        return families;
    }
}
