package org.boardpack.quality;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding is: the true line of the file (1 is the first), or sheet and cell of a workbook.
 *
 * @param line 0 when the finding is about the whole file; in a workbook the row of the sheet
 * @param sheet the worksheet's name, null for CSV
 * @param cell such as {@code F388}, null for CSV and when the finding is about a whole row
 */
public record SourceLine(
        long line, @Nullable String sheet, @Nullable String cell) {

    public static final SourceLine WHOLE_FILE = new SourceLine(0, null, null);

    public static SourceLine line(long line) {
        return new SourceLine(line, null, null);
    }

    /** For people, to follow "first" or a comma: {@code at line 17}, {@code in sheet "Sep", cell F388}; blank for the whole file. */
    public String words() {
        if (line == 0) {
            return "";
        }
        if (sheet == null) {
            return "at line " + line;
        }
        return "in sheet \"" + sheet + "\", " + (cell == null ? "row " + line : "cell " + cell);
    }
}
