package org.boardpack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small workforces drawn by chance, over months and years, groups, roll-ups and break-downs: the reader with a linear program finds nothing out. */
@Tag("slow")
class AttackerLawTest {

    private static final int ENOUGH = 5;

    /** Where many sums meet, a count here and there falls short of it (decision 0019): of those tried in a workforce one at most, by two at most. */
    private static final int FEWEST = 3;

    private static final int FALL_SHORT = 1;

    /** Figures asked for in each workforce; a linear program each. */
    private static final int TRIES = 10;

    /** So that the law can fail. */
    @Test
    void hiding_small_numbers_alone_is_found_out() {
        DrawnFigures drawn = ChanceWorkforce.figures(new Random(1));
        List<Figure> shown = drawn.drawn().stream()
                .map(figure -> AttackerSpec.isSmall(figure) ? AttackerSpec.hidden(figure) : figure)
                .toList();
        Attacker attacker = new Attacker(drawn.drawn(), shown, drawn.parents());

        assertThat(shown.stream().filter(figure -> figure.status() == Status.SUPPRESSED && attacker.knowsOf(figure)))
                .anyMatch(figure -> attacker.possibleValues(figure, ENOUGH) == 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_hidden_count_is_found_out_nor_nearly(long seed) {
        Random random = new Random(seed);
        DrawnFigures drawn = ChanceWorkforce.figures(random);

        assertThatNothingIsFoundOut(drawn, drawn.shown(), List.of(), random);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void nor_has_one_with_the_edition_of_the_month_before_beside_it(long seed) {
        Random random = new Random(seed);
        DrawnFigures drawn = ChanceWorkforce.figures(random);
        List<Figure> before = drawn.until(ChanceWorkforce.LAST_MONTH.minus(1)).shown();

        assertThatNothingIsFoundOut(drawn, drawn.shownAfter(before), before, random);
    }

    private static void assertThatNothingIsFoundOut(
            DrawnFigures drawn, List<Figure> shown, List<Figure> before, Random random) {
        List<Figure> published = new ArrayList<>(shown);
        published.addAll(before);
        Attacker attacker = new Attacker(drawn.drawn(), published, drawn.parents());
        List<Figure> hidden = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            Figure figure = shown.get(at);
            if (figure.status() == Status.SUPPRESSED
                    && attacker.knowsOf(figure)
                    && isSecret(drawn.drawn().get(at))) {
                hidden.add(figure);
            }
        }
        Collections.shuffle(hidden, random);
        List<Figure> ofWholes =
                hidden.stream().filter(figure -> figure.dimension().isEmpty()).toList();
        List<Figure> ofValues =
                hidden.stream().filter(figure -> !figure.dimension().isEmpty()).toList();

        assertThat(shown.stream().filter(Figure::isOk)).as("shown").hasSizeGreaterThan(TRIES);
        Stream<Figure> tried = Stream.concat(first(ofWholes), first(ofValues));
        SortedMap<Integer, List<Figure>> byValues = tried.collect(Collectors.groupingBy(
                figure -> attacker.possibleValues(figure, ENOUGH), TreeMap::new, Collectors.toList()));
        assertThat(byValues.headMap(FEWEST)).isEmpty();
        assertThat(byValues.headMap(ENOUGH).values().stream()
                        .mapToInt(List::size)
                        .sum())
                .as("counts of fewer than %s possible values: %s", ENOUGH, byValues.headMap(ENOUGH))
                .isLessThanOrEqualTo(FALL_SHORT);
    }

    /** A rate may be hidden for its mean alone: then who is above the line is no secret, unless they are few. */
    private static boolean isSecret(Figure figure) {
        return figure.metric() == Metric.STABILITY || figure.numerator() == null || AttackerSpec.isSmall(figure);
    }

    private static Stream<Figure> first(List<Figure> hidden) {
        assertThat(hidden).hasSizeGreaterThan(TRIES);
        return hidden.stream().limit(TRIES);
    }
}
