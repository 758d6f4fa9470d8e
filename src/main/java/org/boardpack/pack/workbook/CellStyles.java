package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells, by the numbers that they have in it. They are the template's. Immutable. */
final class CellStyles {

    private final byte[] workbook;
    private final Map<Look, Integer> plain;
    private final Map<Look, Integer> quoted;

    /**
     * @param workbook a workbook with no sheet that has them
     * @param plain the style of each look
     * @param quoted the same for text that Excel would take for a formula when a person edits the cell: it stays text
     */
    CellStyles(byte[] workbook, Map<Look, Integer> plain, Map<Look, Integer> quoted) {
        this.workbook = workbook;
        this.plain = plain;
        this.quoted = quoted;
    }

    /** A new workbook that has the styles, and no sheet yet. */
    XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    /** The number by which a cell names the look's style. */
    int of(Look look) {
        return Objects.requireNonNull(plain.get(look));
    }

    int quoted(Look look) {
        return Objects.requireNonNull(quoted.get(look));
    }

    /** The number of a line's style. */
    int of(LinePlan line) {
        return line.style() < 0 ? of(line.look()) : line.style();
    }
}
