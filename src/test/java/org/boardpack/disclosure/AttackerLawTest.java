package org.boardpack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small workforces drawn by chance, over months and years, groups and roll-ups: the reader with a linear program finds nothing out. */
class AttackerLawTest {

    private static final int ENOUGH = 5;

    /** Figures asked for in each workforce; a linear program each. */
    private static final int TRIES = 15;

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
    void no_hidden_count_has_fewer_than_five_possible_values(long seed) {
        Random random = new Random(seed);
        DrawnFigures drawn = ChanceWorkforce.figures(random);
        List<Figure> shown = drawn.shown();
        Attacker attacker = new Attacker(drawn.drawn(), shown, drawn.parents());
        List<Figure> hidden = new ArrayList<>(shown);
        hidden.removeIf(figure -> figure.status() != Status.SUPPRESSED || !attacker.knowsOf(figure));
        Collections.shuffle(hidden, random);

        assertThat(hidden).hasSizeGreaterThan(TRIES);
        assertThat(shown.stream().filter(Figure::isOk)).as("shown").hasSizeGreaterThan(TRIES);
        for (Figure figure : hidden.subList(0, TRIES)) {
            assertThat(attacker.possibleValues(figure, ENOUGH))
                    .as(
                            "possible values of %s %s of %s %s, %s",
                            figure.metric(), figure.window(), figure.scope(), figure.staffGroup(), figure.period())
                    .isEqualTo(ENOUGH);
        }
    }
}
