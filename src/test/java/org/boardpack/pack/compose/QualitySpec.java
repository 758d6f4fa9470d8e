package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Block;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Language;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;

/** Kite marks are computed from what came, and each that is not given says what would mend it. */
class QualitySpec {

    @Test
    void whatCameOnTimeWithoutAWarningAndAddsUpHasEveryMark() {
        assertThat(marks("Staff in post")).containsExactly("yes", "yes", "yes", "yes", "Nothing to mend.");
    }

    @Test
    void whatCameLateWithWarningsOrDoesNotAddUpSaysWhatWouldMendIt() {
        assertThat(marks("Leavers"))
                .containsExactly(
                        "yes",
                        "no",
                        "no",
                        "no",
                        "Send it by its day. Correct what its receipt warns of. Record why people leave.");
    }

    @Test
    void whatNobodySentIsNotCompleteAndNotTested() {
        assertThat(marks("Sickness"))
                .containsExactly("no", "not tested", "not tested", "not tested", "Have every organisation send it.");
    }

    @Test
    void whatHasNoDayAndNothingToHoldItAgainstIsNotTested() {
        assertThat(marks("Agency spend")).containsExactly("yes", "not tested", "yes", "not tested", "Nothing to mend.");
    }

    @Test
    void aMeasurePassesWhatAllOfItsExtractsPass() {
        assertThat(cells("process-icons", "Vacancy rate")).endsWith("4 of 4");
        assertThat(cells("process-icons", "Sickness absence")).endsWith("3 of 4");
        assertThat(cells("process-icons", "Turnover")).endsWith("1 of 4");
    }

    private static List<String> marks(String extract) {
        return cells("trust", extract);
    }

    private static List<String> cells(String id, String heading) {
        return new PackComposer(BoardPackTemplate.shipped())
                .compose(SamplePackData.healthBoard(), Language.ENGLISH).pages().stream()
                        .filter(page -> page.id().equals(id))
                        .flatMap(page -> page.blocks().stream())
                        .flatMap(QualitySpec::tables)
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.heading().equals(heading))
                        .findFirst()
                        .orElseThrow()
                        .cells();
    }

    private static Stream<Table> tables(Block block) {
        if (block instanceof Columns columns) {
            return columns.blocks().stream().flatMap(QualitySpec::tables);
        }
        return block instanceof Table table ? Stream.of(table) : Stream.of();
    }
}
