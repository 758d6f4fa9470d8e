package org.boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.Colour;
import org.jspecify.annotations.Nullable;

/** Lays a table out: rows never break over sheets, and the headings stand again on each, silently. */
final class TableLayout {

    private static final float ICON = ColumnWidths.ICON;

    /** On a sheet that a table runs on over. */
    private static final int FEWEST_ROWS = 3;

    private static final float AFTER_ROWS = 3;
    private static final float CAPTION_GAP = 3;

    private final Table table;
    private final Flow flow;
    private final Inks inks;
    private final Density density;
    private final ColumnWidths columns;
    private final float[] widths;
    private final float[] textHeights;
    private final boolean hasIcons;

    /** @param columns of the table, measured */
    TableLayout(Table table, ColumnWidths columns, Flow flow, Density density) {
        this.density = density;
        this.table = table;
        this.flow = flow;
        this.inks = flow.inks();
        this.columns = columns;
        this.widths = columns.within(flow.width());
        this.textHeights = columns.textHeights(flow.width());
        this.hasIcons = table.rows().stream().anyMatch(row -> !row.icons().isEmpty());
    }

    float height() {
        float height = captionHeight() + CAPTION_GAP + headingsHeight() + AFTER_ROWS + density.gap();
        for (int i = 0; i < table.rows().size(); i++) {
            height += rowHeight(i);
        }
        return table.notes().isEmpty() ? height : height + TextLayout.height(notes(), inks.note(), flow.width());
    }

    void draw(PdfStructureElement parent) {
        TagWriter tags = flow.tags();
        PdfStructureElement element = tags.table(parent, table.caption());
        float first = 0;
        for (int i = 0; i < Math.min(FEWEST_ROWS, table.rows().size()); i++) {
            first += rowHeight(i);
        }
        flow.ensure(captionHeight() + CAPTION_GAP + headingsHeight() + first);
        flow.text(tags.element(element, "Caption"), table.caption(), inks.strong(), 0);
        flow.down(CAPTION_GAP);
        drawHeadings(tags.element(tags.element(element, "THead"), "TR"));
        PdfStructureElement body = tags.element(element, "TBody");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean onlyFewAreLeft = i == table.rows().size() - FEWEST_ROWS && i > 0 && heightFrom(i) > flow.room();
            drawRow(body, i, onlyFewAreLeft);
        }
        flow.down(AFTER_ROWS);
        if (!table.notes().isEmpty()) {
            flow.text(tags.element(parent, "P"), notes(), inks.note(), 0);
        }
        flow.down(density.gap());
    }

    /** One after the other, as each is short. */
    private String notes() {
        return String.join(" ", table.notes());
    }

    /** The height of the last rows and of the notes. */
    private float heightFrom(int row) {
        float height = table.notes().isEmpty() ? 0 : TextLayout.height(notes(), inks.note(), flow.width());
        for (int i = row; i < table.rows().size(); i++) {
            height += rowHeight(i);
        }
        return height + AFTER_ROWS;
    }

    /** @param onNext whether it begins a sheet, so that no row is left over alone */
    private void drawRow(PdfStructureElement body, int index, boolean onNext) {
        TagWriter tags = flow.tags();
        float height = rowHeight(index);
        if (onNext || height > flow.room()) {
            flow.nextSheet();
            drawHeadings(null);
        }
        if (tags.isSilent()) {
            flow.down(height);
            return;
        }
        Table.Row row = table.rows().get(index);
        List<String> cells = cells(row);
        PdfStructureElement line = tags.element(body, "TR");
        List<PdfStructureElement> elements = new ArrayList<>();
        elements.add(tags.tableHeading(line, "Row"));
        for (int i = 1; i < cells.size(); i++) {
            PdfStructureElement cell = tags.element(line, "TD");
            Language language = table.columns().get(i - 1).language();
            if (language != null) {
                tags.language(cell, language);
            }
            elements.add(cell);
        }
        float top = flow.y();
        draw(cells, elements, ink(row), row.emphasised() ? flow.theme().panel() : null, height, false);
        drawIcons(row, top);
    }

    /** The words beside them say the same, so they are passed over in silence. */
    private void drawIcons(Table.Row row, float top) {
        float left = flow.left() + widths[0];
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Icon icon = row.icons().get(i);
            if (icon != null) {
                float x = left + ColumnWidths.PAD;
                flow.tags().decoration(() -> flow.drawings().draw(icon, x, top - density.rowPad(), ICON));
            }
            left += widths[i + 1];
        }
    }

    /** The headings; as decoration, said already, where there is no row to tag. */
    private void drawHeadings(@Nullable PdfStructureElement row) {
        if (row == null) {
            draw(headings(), List.of(), inks.cellStrong(), flow.theme().band(), headingsHeight(), true);
            return;
        }
        List<PdfStructureElement> elements = headings().stream()
                .map(heading -> flow.tags().tableHeading(row, "Column"))
                .toList();
        for (int i = 1; i < elements.size(); i++) {
            Language language = table.columns().get(i - 1).language();
            if (language != null) {
                flow.tags().language(elements.get(i), language);
            }
        }
        draw(headings(), elements, inks.cellStrong(), flow.theme().band(), headingsHeight(), true);
    }

    private void draw(
            List<String> cells,
            List<PdfStructureElement> elements,
            Ink ink,
            @Nullable Colour background,
            float height,
            boolean atFoot) {
        float top = flow.y();
        float all = total();
        PdfContentByte content = flow.content();
        flow.tags().decoration(() -> {
            if (background != null) {
                content.setColorFill(Inks.colour(background));
                content.rectangle(flow.left(), top - height, all, height);
                content.fill();
            }
            content.setColorStroke(Inks.colour(flow.theme().rule()));
            content.setLineWidth(0.5f);
            content.moveTo(flow.left(), top - height);
            content.lineTo(flow.left() + all, top - height);
            content.stroke();
        });
        float left = flow.left();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            float from = left + columns.leftPad(column);
            List<String> lines = lines(cells, column, ink);
            float first =
                    atFoot ? top - height + density.rowPad() + lines.size() * ink.leading() : top - density.rowPad();
            Runnable writing = () -> TextLayout.write(
                    content, lines, ink, from, widths[column] - columns.pads(column), first, isNumber(column), false);
            if (elements.isEmpty()) {
                flow.tags().artifact("Pagination", null, writing);
            } else {
                flow.tags().mark(elements.get(i), writing);
            }
            left += widths[i];
        }
        flow.down(height);
    }

    private boolean isNumber(int column) {
        return column > 0 && table.columns().get(column - 1).align() == Table.Align.NUMBER;
    }

    private List<String> headings() {
        return Stream.concat(
                        Stream.of(table.rowHeading()), table.columns().stream().map(Table.Column::heading))
                .toList();
    }

    private static List<String> cells(Table.Row row) {
        return Stream.concat(Stream.of(row.heading()), row.cells().stream()).toList();
    }

    private Ink ink(Table.Row row) {
        return row.emphasised() ? inks.cellStrong() : inks.cell();
    }

    private float captionHeight() {
        return TextLayout.height(table.caption(), inks.strong(), flow.width());
    }

    private List<String> lines(List<String> cells, int column, Ink ink) {
        return TextLayout.wrap(cells.get(column), ink, widths[column] - columns.pads(column));
    }

    private float headingsHeight() {
        return around(textHeights[0]);
    }

    private float rowHeight(int row) {
        return around(textHeights[row + 1]);
    }

    private float around(float text) {
        return Math.max(hasIcons ? ICON : 0, text) + 2 * density.rowPad();
    }

    private float total() {
        float total = 0;
        for (float width : widths) {
            total += width;
        }
        return total;
    }
}
