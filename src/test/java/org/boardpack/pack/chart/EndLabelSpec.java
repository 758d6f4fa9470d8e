package org.boardpack.pack.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

/** Where the labels at the ends of lines stand. */
class EndLabelSpec {

    private static final Range SEEN = new Range(0, 10);
    private static final Offset<Double> NEAR = within(1e-9);

    @Test
    void labelsThatDoNotTouchStandWhereTheyBelong() {
        assertThat(placed(1, 2, 5, 8)).containsExactly(2.0, 5.0, 8.0);
    }

    @Test
    void labelsThatWouldTouchAreMovedApartEvenly() {
        assertThat(placed(2, 5, 5)).containsExactly(4.0, 6.0);
    }

    @Test
    void labelsAtTheEdgeAreMovedInside() {
        assertThat(placed(2, 9.9)).containsExactly(9.0);
        assertThat(placed(2, 0.1)).containsExactly(1.0);
    }

    @Test
    void ofMoreLabelsThanThereIsRoomForNoneIsCut() {
        List<Double> placed = placed(3, 9, 9, 9, 9, 9);

        assertThat(placed).hasSize(5);
        for (int i = 0; i < placed.size(); i++) {
            assertThat(placed.get(i)).isCloseTo(1 + 2.0 * i, NEAR);
        }
    }

    private static List<Double> placed(double least, double... heights) {
        List<EndLabel> labels = Arrays.stream(heights)
                .mapToObj(at -> new EndLabel("5.12%", at, new Font(Font.DIALOG, Font.PLAIN, 10), Color.BLACK, false))
                .toList();
        return EndLabel.apart(labels, least, SEEN).stream().map(EndLabel::at).toList();
    }
}
