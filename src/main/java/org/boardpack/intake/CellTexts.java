package org.boardpack.intake;

import java.util.BitSet;

/** Turns the cells of a workbook into the text that the same extract would have as CSV. */
final class CellTexts {

    private static final int SERIAL_DIGITS = 5;

    private final SharedTexts shared;
    private final CellFormats formats;
    private final boolean from1904;
    private final BitSet dateColumns;

    /** @param dateColumns where a number without a date format is a date all the same */
    CellTexts(SharedTexts shared, CellFormats formats, boolean from1904, BitSet dateColumns) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
        this.dateColumns = dateColumns;
    }

    CellTexts withDates(BitSet columns) {
        return new CellTexts(shared, formats, from1904, columns);
    }

    /**
     * @param type as in ECMA-376, 18.18.11; blank for a number
     * @param written the cell's value, of a formula the one it had when the workbook was saved
     */
    String text(String type, String written, int style, int column) throws UnreadableFileException {
        return switch (type) {
            case "s" -> written.isEmpty() ? "" : shared.get(Digits.number(written.strip()));
            case "str" -> EscapedText.plain(written);
            case "b" -> written.isEmpty() ? "" : yesOrNo(written);
            case "d" -> written.indexOf('T') == 10 ? written.substring(0, 10) : written;
            case "e", "inlineStr" -> written;
            default -> number(written.strip(), style, column);
        };
    }

    private static String yesOrNo(String written) {
        return written.equals("1") || written.equals("true") ? "Yes" : "No";
    }

    private String number(String written, int style, int column) {
        if (formats.isDate(style)) {
            String date = ExcelNumber.date(written, from1904);
            return date.isEmpty() ? ExcelNumber.plain(written) : date;
        }
        String plain = ExcelNumber.plain(written);
        int point = plain.indexOf('.');
        if (dateColumns.get(column) && (point < 0 ? plain.length() : point) == SERIAL_DIGITS) {
            String date = ExcelNumber.date(plain, from1904);
            return date.isEmpty() ? plain : date;
        }
        int zeros = point < 0 && !plain.startsWith("-") ? formats.digits(style) - plain.length() : 0;
        return zeros > 0 && !plain.isEmpty() ? "0".repeat(zeros) + plain : plain;
    }
}
