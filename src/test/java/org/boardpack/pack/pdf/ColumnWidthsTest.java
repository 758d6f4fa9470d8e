package org.boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.chart.LiberationSans;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final float LEAST_ROOM = 330;
    private static final float PAGE = 746;

    private final Inks inks = Inks.of(
            new PackFonts(LiberationSans.regularFile(), LiberationSans.boldFile()),
            BoardPackTemplate.shipped().theme());

    private final Table table = new Table(
            "Sickness absence",
            "Staff group",
            List.of(
                    new Column("Rate", Align.NUMBER),
                    new Column("FTE days available", Align.NUMBER),
                    new Column("Change, points", Align.NUMBER)),
            List.of(
                    new Row("All staff", List.of("5.21% [b]", "480,123,456", "+0.08"), true),
                    new Row(
                            "Additional Professional Scientific and Technical",
                            List.of("5.35%", "386,823", "−0.10"),
                            false)),
            List.of());

    @Test
    void aNumberIsNeverBrokenOverLinesHoweverNarrowTheTable() {
        for (float room = LEAST_ROOM; room <= PAGE; room += 0.37f) {
            ColumnWidths columns = new ColumnWidths(table, inks);
            float[] widths = columns.within(room);
            for (Row row : table.rows()) {
                Ink ink = row.emphasised() ? inks.cellStrong() : inks.cell();
                for (int i = 1; i < widths.length; i++) {
                    float inner = widths[i] - columns.pads(i);
                    assertThat(TextLayout.wrap(row.cells().get(i - 1), ink, inner)
                                    .get(0))
                            .as("in a room of %s", room)
                            .isIn(row.cells().get(i - 1));
                }
            }
        }
    }

    @Test
    void aTableIsNeverWiderThanItsRoom() {
        for (float room = 100; room <= PAGE; room += 10) {
            float sum = 0;
            for (float width : new ColumnWidths(table, inks).within(room)) {
                sum += width;
            }
            assertThat(sum).isLessThanOrEqualTo(room + 0.1f);
        }
    }
}
