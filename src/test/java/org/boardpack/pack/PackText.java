package org.boardpack.pack;

import java.util.List;

/** A pack as plain text in reading order, as it is heard: what golden files hold. */
public final class PackText {

    private final StringBuilder text = new StringBuilder();

    private PackText() {}

    public static String of(Pack pack) {
        PackText written = new PackText();
        written.cover(pack.cover());
        for (Page page : pack.pages()) {
            written.line("");
            written.line("## " + page.title());
            written.line("# " + page.heading());
            page.blocks().forEach(written::block);
        }
        return written.text.toString();
    }

    private void cover(Cover cover) {
        line(cover.stamp());
        line(cover.organisation());
        line("# " + cover.title());
        line(cover.otherTitle().title());
        line(cover.period());
        cover.facts().forEach(fact -> line(fact.label() + " " + fact.text()));
        cover.paragraphs().forEach(this::block);
        cover.asks().forEach(fact -> line(fact.label() + " " + fact.text()));
        cover.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            line("### " + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> line("• " + item));
        } else if (block instanceof Definitions definitions) {
            definitions.definitions().forEach(one -> line(one.term() + ": " + one.meaning()));
        } else if (block instanceof Tiles tiles) {
            tiles.tiles().forEach(this::tile);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof ChartFigure figure) {
            line(figure.chart().title());
            line("[" + figure.alternative() + "]");
            line(figure.caption());
        } else if (block instanceof Columns columns) {
            columns.blocks().forEach(this::block);
        }
    }

    private void tile(Tiles.Tile tile) {
        line((tile.label() + " " + tile.value() + " " + tile.period() + " " + tile.note()).strip());
        tile.changes().forEach(change -> line("  " + change.movement().shape() + " " + change.words()));
        if (!tile.more().plan().isBlank()) {
            line("  " + tile.more().plan());
        }
        if (!tile.more().judged().isBlank()) {
            line("  " + tile.more().judged());
        }
        tile.more().judgements().forEach(words -> line("[" + words + "]"));
        if (!tile.more().sparkAlternative().isBlank()) {
            line("[" + tile.more().sparkAlternative() + "]");
        }
    }

    private void table(Table table) {
        line(table.caption());
        row(
                table.rowHeading(),
                table.columns().stream().map(Table.Column::heading).toList());
        table.rows().forEach(row -> row(row.heading(), row.cells()));
        table.notes().forEach(this::line);
    }

    private void row(String heading, List<String> cells) {
        line("  " + heading + " | " + String.join(" | ", cells));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
