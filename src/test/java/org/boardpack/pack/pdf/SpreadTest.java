package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Heading;
import org.boardpack.pack.Paragraph;
import org.junit.jupiter.api.Test;

/** How a page that needs fewer sheets than its twin is divided. */
class SpreadTest {

    private static final Block ONE = Paragraph.body("one");
    private static final Block TWO = Paragraph.body("two");
    private static final Block THREE = Paragraph.body("three");
    private static final Block HEADING = new Heading("of three");

    @Test
    void theBlocksAreSharedAboutEqually() {
        assertThat(Spread.over(List.of(ONE, TWO, THREE), 2, block -> block == THREE ? 20 : 10))
                .containsExactly(List.of(ONE, TWO), List.of(THREE));
        assertThat(Spread.over(List.of(ONE, TWO, THREE), 3, block -> 10))
                .containsExactly(List.of(ONE), List.of(TWO), List.of(THREE));
    }

    @Test
    void aHeadingStaysWithWhatItIsOf() {
        assertThat(Spread.over(List.of(ONE, HEADING, THREE), 2, block -> block == ONE ? 1 : 10))
                .containsExactly(List.of(ONE), List.of(HEADING, THREE));
    }

    @Test
    void whatStandsSideBySideIsTakenApartOnlyWhereThereIsNothingElse() {
        Columns beside = new Columns(List.of(List.of(ONE), List.of(TWO)));
        assertThat(Spread.over(List.of(beside), 2, block -> 10)).containsExactly(List.of(ONE), List.of(TWO));
        assertThat(Spread.over(List.of(beside, THREE), 2, block -> 10))
                .containsExactly(List.of(beside), List.of(THREE));
    }

    @Test
    void whatCannotBeDividedStaysOnFewerSheets() {
        assertThat(Spread.over(List.of(ONE), 3, block -> 10)).containsExactly(List.of(ONE));
    }
}
