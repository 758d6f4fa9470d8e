package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.ss.SpreadsheetVersion;

/** The rows of a sheet as they are written, those that are not written left out; one row in memory at a time. */
final class SheetRows implements Closeable {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final XmlPart sheet;
    private final CellTexts texts;
    private String[] cells = new String[32];
    private int width;
    private int row;
    private boolean hidden;

    SheetRows(XmlPart sheet, CellTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /**
     * Goes to the next row; false after the last.
     *
     * @throws UnreadableFileException when the sheet is damaged, or larger than a sheet can be
     */
    boolean next() throws IOException {
        while (sheet.next() && !sheet.ends("sheetData")) {
            if (sheet.begins("row")) {
                read();
                return true;
            }
        }
        return false;
    }

    private void read() throws IOException {
        String number = sheet.attribute("r");
        int next = number.isEmpty() ? row + 1 : Digits.number(number);
        refuseIf(next > MOST_ROWS || number.length() > 7, Rule.WORKBOOK_BEYOND_EXCEL);
        refuseIf(next <= row, Rule.WORKBOOK_DAMAGED);
        row = next;
        hidden = sheet.flag("hidden");
        Arrays.fill(cells, 0, width, "");
        width = 0;
        int column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                String reference = sheet.attribute("r");
                column = reference.isEmpty() ? column + 1 : column(reference);
                refuseIf(column < 0, Rule.WORKBOOK_DAMAGED);
                refuseIf(column >= MOST_COLUMNS, Rule.WORKBOOK_BEYOND_EXCEL);
                put(column, readCell(column));
            }
        }
    }

    private String readCell(int column) throws IOException {
        String type = sheet.attribute("t");
        String styleNumber = sheet.attribute("s");
        int style = styleNumber.isEmpty() ? 0 : Digits.number(styleNumber);
        String written = "";
        boolean formula = false;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("f")) {
                formula = true;
            } else if (sheet.begins("v")) {
                written = sheet.text("v");
            } else if (sheet.begins("is")) {
                written = sheet.richText("is");
            }
        }
        // Of a text, nothing may well be what the formula gave.
        boolean notSaved = formula && written.isBlank() && !type.equals("str");
        return notSaved ? SpreadsheetError.NOT_SAVED : texts.text(type, written, style, column);
    }

    private void put(int column, String text) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
        }
        Arrays.fill(cells, width, Math.max(width, column), "");
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    /** From 0; of {@code AB12} it is 27. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = 26 * column + (c - 'A' + 1);
        }
        return column - 1;
    }

    private static void refuseIf(boolean refused, Rule rule) throws UnreadableFileException {
        if (refused) {
            throw new UnreadableFileException(rule);
        }
    }

    /** After the last row: goes to the next merged cells and gives the last row that they reach to; -1 at the end of the sheet. */
    int nextMerged() throws IOException {
        while (sheet.next()) {
            if (sheet.begins("mergeCell")) {
                String reference = sheet.attribute("ref");
                int digits = reference.length();
                while (digits > 0 && Character.isDigit(reference.charAt(digits - 1))) {
                    digits--;
                }
                return Math.max(0, Digits.number(reference.substring(digits)));
            }
        }
        return -1;
    }

    /** 1 is the sheet's first; 0 before the first row is read. */
    int row() {
        return row;
    }

    boolean isHidden() {
        return hidden;
    }

    int width() {
        return width;
    }

    /** Blank beyond the row's width. */
    String cell(int column) {
        return column < width ? cells[column] : "";
    }

    boolean isBlank() {
        for (int i = 0; i < width; i++) {
            if (!CellReader.isBlank(cells[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
