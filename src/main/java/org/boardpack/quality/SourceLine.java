package org.boardpack.quality;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding is: the true line of the file (1 is the first), or sheet and cell of a workbook.
 *
 * @param line 0 when the finding is about the whole file
 * @param sheet the worksheet's name, null for CSV
 */
public record SourceLine(long line, @Nullable String sheet) {

    public static final SourceLine WHOLE_FILE = new SourceLine(0, null);

    public static SourceLine line(long line) {
        return new SourceLine(line, null);
    }
}
