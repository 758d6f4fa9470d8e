package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpack.pack.Language;

/** A workbook of every scope, in both languages, and one without a figure. */
final class EveryScope {

    private EveryScope() {}

    static List<ReadWorkbook> all() {
        return List.of(
                SampleWorkbook.NATION.in(Language.ENGLISH),
                SampleWorkbook.NATION.in(Language.WELSH),
                SampleWorkbook.EVERYTHING.in(Language.ENGLISH),
                SampleWorkbook.EVERYTHING.in(Language.WELSH),
                SampleWorkbook.ORGANISATION.in(Language.WELSH),
                SampleWorkbook.REGION_WITHOUT_A_FIGURE.in(Language.ENGLISH));
    }

    static void everyCell(ReadWorkbook workbook, Consumer<XSSFCell> check) {
        for (XSSFSheet sheet : workbook.sheets()) {
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                cells(sheet, row).forEach(check);
            }
        }
    }

    private static List<XSSFCell> cells(XSSFSheet sheet, int row) {
        List<XSSFCell> cells = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> cells.add((XSSFCell) cell));
        return cells;
    }
}
