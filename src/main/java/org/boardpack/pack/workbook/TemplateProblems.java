package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What is wrong with a template workbook, all of it, so that one look mends it. */
final class TemplateProblems {

    private final String file;
    private final List<String> found = new ArrayList<>();

    TemplateProblems(String file) {
        this.file = file;
    }

    /** Of the workbook as a whole. */
    void add(String problem) {
        found.add("[" + file + "] " + problem);
    }

    /** Of a sheet as a whole. */
    void add(XSSFSheet sheet, String problem) {
        add("sheet \"" + sheet.getSheetName() + "\": " + problem);
    }

    /** Of a cell, both counted from 0. */
    void add(XSSFSheet sheet, int row, int column, String problem) {
        add("sheet \"" + sheet.getSheetName() + "\", cell "
                + new CellReference(row, column, false, false).formatAsString() + ": " + problem);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new WordingException(String.join("\n", found));
        }
    }
}
