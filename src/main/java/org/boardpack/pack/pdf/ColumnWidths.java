package org.boardpack.pack.pdf;

import org.boardpack.pack.Table;

/** How wide the columns of a table are: as their content asks, squeezed where there is too little room, never stretched far. */
final class ColumnWidths {

    private static final float WIDEST_NUMBERS = 110;
    private static final float USUAL_NUMBERS = 64;
    private static final float SLACK = 24;
    /** So that what just fits is not broken by the last digit of a sum. */
    private static final float ROUNDING = 0.5f;

    private final Table table;
    private final Inks inks;
    private final float[] least;
    private final float[] natural;

    ColumnWidths(Table table, Inks inks) {
        this.table = table;
        this.inks = inks;
        int columns = table.columns().size() + 1;
        this.least = new float[columns];
        this.natural = new float[columns];
        measure();
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
        float pads = TableLayout.pads(table, column) + ROUNDING;
        float whole = ink.widthOf(text) + pads;
        float word = Math.min(150, TextLayout.widestWord(text, ink)) + pads;
        least[column] = Math.max(least[column], breaks ? word : whole);
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

    float[] within(float room) {
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
