package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;

/** Peers are named in the language of the pack. */
class WelshNamesSpec {

    private static final Scope ENGLAND = Scope.nation("ENG");

    @Test
    void aPeerGroupHasAWelshName() {
        assertThat(named(PeerGroup.Kind.PEER_GROUP, "Health Board")).isEqualTo("Byrddau iechyd");
    }

    @Test
    void aPeerGroupThatNobodyNamedIsCalledAsTheTableHasIt() {
        assertThat(named(PeerGroup.Kind.PEER_GROUP, "Northern alliance")).isEqualTo("Northern alliance");
    }

    @Test
    void allOfANationNamesTheNation() {
        assertThat(named(PeerGroup.Kind.ALL, "")).contains("Lloegr").doesNotContain("ENG");
    }

    private static String named(PeerGroup.Kind kind, String name) {
        PackData board = SamplePackData.healthBoard();
        PackData data = new PackData(
                board.scope(),
                board.edition(),
                Map.of(Language.WELSH, Map.of(ENGLAND, "Lloegr")),
                new FigureTable(List.of()),
                Map.of(),
                List.of(),
                5,
                PackHistory.NONE);
        Wording welsh = new Wording(BoardPackTemplate.shipped().texts(Language.WELSH), new NumberStyles(1), data);
        return new PeerReading(welsh, data).nameOf(new PeerGroup(ENGLAND, kind, name));
    }
}
