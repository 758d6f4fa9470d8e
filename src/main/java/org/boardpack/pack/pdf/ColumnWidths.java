package org.boardpack.pack.pdf;

import java.util.List;
import org.boardpack.pack.Table;

/** How wide the columns of a table are: as their content asks, squeezed where there is too little room, never stretched far. */
final class ColumnWidths {

    private static final float WIDEST_NUMBERS = 110;
    private static final float USUAL_NUMBERS = 64;
    private static final float SLACK = 24;
    /** So that what just fits is not broken by the last digit of a sum. */
    private static final float ROUNDING = 0.5f;

    /** On both sides of a cell. */
    static final float PAD = 5;

    /** Width and height of an icon before the words of a cell. */
    static final float ICON = 20;

    private static final float AFTER_ICON = 6;
    /** Between numbers and the text after them. */
    private static final float TEXT_AFTER_NUMBERS = 14;

    private final Table table;
    private final Inks inks;
    private final float[] least;
    private final float[] natural;
    private final float[] leftPads;
    private float knownRoom = Float.NaN;
    private float[] knownWidths = {};
    private float[] knownHeights = {};

    ColumnWidths(Table table, Inks inks) {
        this.table = table;
        this.inks = inks;
        int columns = table.columns().size() + 1;
        this.least = new float[columns];
        this.natural = new float[columns];
        this.leftPads = new float[columns];
        for (int i = 0; i < columns; i++) {
            leftPads[i] = findLeftPad(i);
        }
        measure();
    }

    /** What a column keeps free to the left of its text: more where icons stand there, or numbers before it. */
    float leftPad(int column) {
        return leftPads[column];
    }

    /** What a column keeps free on both sides of its text. */
    float pads(int column) {
        return leftPads[column] + PAD;
    }

    /** How wide each column is within a width. */
    float[] within(float room) {
        know(room);
        return knownWidths;
    }

    /** How high the text of the headings, and then of each row, is within a width, without what is around it. */
    float[] textHeights(float room) {
        know(room);
        return knownHeights;
    }

    /** Works widths and heights out, once as long as the same width is asked for: pages are rehearsed several times. */
    private void know(float room) {
        if (room != knownRoom) {
            float[] widths = worked(room);
            knownWidths = widths;
            knownHeights = new float[table.rows().size() + 1];
            knownHeights[0] = height(widths, table.rowHeading(), headings(), inks.cellStrong());
            for (int i = 0; i < table.rows().size(); i++) {
                Table.Row row = table.rows().get(i);
                knownHeights[i + 1] =
                        height(widths, row.heading(), row.cells(), row.emphasised() ? inks.cellStrong() : inks.cell());
            }
            knownRoom = room;
        }
    }

    private List<String> headings() {
        return table.columns().stream().map(Table.Column::heading).toList();
    }

    private float height(float[] widths, String heading, List<String> cells, Ink ink) {
        float height = TextLayout.height(heading, ink, widths[0] - pads(0));
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, TextLayout.height(cells.get(i), ink, widths[i + 1] - pads(i + 1)));
        }
        return height;
    }

    private float findLeftPad(int column) {
        int cell = column - 1;
        if (table.rows().stream().anyMatch(row -> row.icons().containsKey(cell))) {
            return PAD + ICON + AFTER_ICON;
        }
        boolean afterNumbers = column > 1
                && table.columns().get(column - 1).align() == Table.Align.TEXT
                && table.columns().get(column - 2).align() == Table.Align.NUMBER;
        return afterNumbers ? PAD + TEXT_AFTER_NUMBERS : PAD;
    }

    private void measure() {
        ask(0, table.rowHeading(), inks.cellStrong(), true);
        for (int i = 1; i < least.length; i++) {
            ask(i, table.columns().get(i - 1).heading(), inks.cellStrong(), true);
        }
        for (Table.Row row : table.rows()) {
            Ink ink = row.emphasised() ? inks.cellStrong() : inks.cell();
            ask(0, row.heading(), ink, true);
            for (int i = 1; i < least.length; i++) {
                boolean breaks = table.columns().get(i - 1).align() == Table.Align.TEXT;
                ask(i, row.cells().get(i - 1), ink, breaks);
            }
        }
    }

    private void ask(int column, String text, Ink ink, boolean breaks) {
        float pads = pads(column) + ROUNDING;
        float whole = ink.widthOf(text) + pads;
        float unbroken = breaks ? Math.min(150, TextLayout.widestWord(text, ink)) + pads : whole;
        least[column] = Math.max(least[column], unbroken);
        natural[column] = Math.max(natural[column], whole);
    }

    /** The width that shows each row heading in one line. */
    float wanted() {
        return sum(wantedWidths());
    }

    private float[] wantedWidths() {
        float[] widths = natural.clone();
        for (int i = 1; i < widths.length; i++) {
            if (table.columns().get(i - 1).align() == Table.Align.NUMBER) {
                widths[i] = Math.max(least[i], Math.min(natural[i], USUAL_NUMBERS));
            }
        }
        return widths;
    }

    private float[] worked(float room) {
        float[] widths = wantedWidths();
        float wanted = sum(widths);
        if (wanted <= room) {
            return spread(widths, room - wanted);
        }
        // Numbers need no more than they need; words read better with room.
        squeeze(widths, wanted - room, true);
        squeeze(widths, sum(widths) - room, false);
        float over = sum(widths) / room;
        for (int i = 0; over > 1 && i < widths.length; i++) {
            widths[i] /= over;
        }
        return widths;
    }

    private void squeeze(float[] widths, float by, boolean onlyNumbers) {
        float most = 0;
        for (int i = 0; i < widths.length; i++) {
            most += isSqueezed(i, onlyNumbers) ? widths[i] - least[i] : 0;
        }
        if (by <= 0 || most <= 0) {
            return;
        }
        float share = Math.min(1, by / most);
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= isSqueezed(i, onlyNumbers) ? share * (widths[i] - least[i]) : 0;
        }
    }

    private boolean isSqueezed(int column, boolean onlyNumbers) {
        return !onlyNumbers || (column > 0 && table.columns().get(column - 1).align() == Table.Align.NUMBER);
    }

    private float[] spread(float[] widths, float spare) {
        float each = spare / widths.length;
        widths[0] += Math.min(each, SLACK);
        for (int i = 1; i < widths.length; i++) {
            widths[i] += table.columns().get(i - 1).align() == Table.Align.NUMBER
                    ? Math.max(0, Math.min(each, WIDEST_NUMBERS - widths[i]))
                    : Math.min(each, SLACK);
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
