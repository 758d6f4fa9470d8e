package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpack.pack.Language;
import org.boardpack.workforce.Scope;

/** A workbook of every scope, in both languages, and one without a figure. */
final class EveryScope {

    static final List<ReadWorkbook> ALL = List.of(
            new ReadWorkbook(SamplePack.nation(), Language.ENGLISH),
            new ReadWorkbook(SamplePack.nation(), Language.WELSH),
            new ReadWorkbook(SamplePack.everything(), Language.ENGLISH),
            new ReadWorkbook(SamplePack.everything(), Language.WELSH),
            new ReadWorkbook(SamplePack.organisation(), Language.WELSH),
            new ReadWorkbook(SamplePack.pack(Scope.region("Y56"), List.of(), Map.of()), Language.ENGLISH));

    private EveryScope() {}

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
