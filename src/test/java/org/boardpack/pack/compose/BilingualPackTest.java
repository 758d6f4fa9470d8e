package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.boardpack.pack.Block;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackText;
import org.boardpack.pack.Page;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;

class BilingualPackTest {

    private static final Pattern NUMBER = Pattern.compile("[−+£]?\\d[\\d,.]*\\d|\\d|\\[[a-z]]");

    private final PackComposer composer = new PackComposer(BoardPackTemplate.shipped());
    private final Pack english = composer.compose(SamplePackData.healthBoard(), Language.ENGLISH);
    private final Pack welsh = composer.compose(SamplePackData.healthBoard(), Language.WELSH);

    @Test
    void bothLanguagesHaveTheSamePagesInTheSameOrder() {
        assertThat(welsh.pages())
                .extracting(Page::id)
                .isEqualTo(english.pages().stream().map(Page::id).toList());
    }

    @Test
    void bothLanguagesHaveTheSameFiguresInEachTileHeadingAndTable() {
        for (int page = 0; page < english.pages().size(); page++) {
            List<String> expected = figures(english.pages().get(page));
            assertThat(figures(welsh.pages().get(page)))
                    .as(english.pages().get(page).id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(english.pages())
                .filteredOn(page -> page.id().equals("staff-in-post"))
                .singleElement()
                .satisfies(page -> assertThat(figures(page)).hasSizeGreaterThan(50));
    }

    @Test
    void noPlaceholderIsLeftInAnyPack() {
        for (Language language : Language.values()) {
            for (var data :
                    List.of(SamplePackData.healthBoard(), SamplePackData.nearlyEmpty(), SamplePackData.rollUp(12))) {
                assertThat(PackText.of(composer.compose(data, language)))
                        .doesNotContain("{{")
                        .doesNotContain("}}");
            }
        }
    }

    @Test
    void welshWritesItsOwnMonthsAndNames() {
        assertThat(PackText.of(welsh))
                .contains("Roedd y trosiant yn 10.70% yn y 12 mis hyd at fis Mawrth 2025")
                .contains("Nyrsio a Bydwreigiaeth Cofrestredig")
                .doesNotContain("March")
                .doesNotContain("staff group");
    }

    private static List<String> figures(Page page) {
        StringBuilder text = new StringBuilder(page.heading());
        page.blocks().forEach(block -> figures(block, text));
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void figures(Block block, StringBuilder text) {
        if (block instanceof Tiles tiles) {
            tiles.tiles().forEach(tile -> text.append(' ').append(tile.value()).append(tile.changes()));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> text.append(' ').append(String.join(" ", row.cells())));
        } else if (block instanceof Columns columns) {
            columns.blocks().forEach(inner -> figures(inner, text));
        }
    }
}
