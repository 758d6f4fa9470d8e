package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;

/** Renders a pack and reads the finished workbook back, table by table. */
final class ReadWorkbook {

    private static final WorkbookRenderer RENDERER = new WorkbookRenderer(WorkbookDesign.builtIn(), 2);

    final byte[] bytes;
    final XSSFWorkbook workbook;

    ReadWorkbook(PackData pack, Language language) {
        this.bytes = render(pack, language);
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] render(PackData pack, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RENDERER.render(pack, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    List<XSSFSheet> sheets() {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    XSSFTable table(String name) {
        XSSFTable table = workbook.getTable(name);
        if (table == null) {
            throw new AssertionError("the workbook has no table " + name);
        }
        return table;
    }

    /** A table's body; a number is a Double, everything else a String. */
    List<List<Object>> body(String tableName) {
        XSSFTable table = table(tableName);
        List<List<Object>> rows = new ArrayList<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            List<Object> values = new ArrayList<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                values.add(value(cell(table, row, column)));
            }
            rows.add(values);
        }
        return rows;
    }

    /** The texts above a table. */
    List<String> lines(String tableName) {
        XSSFTable table = table(tableName);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.getStartRowIndex(); row++) {
            lines.add(cell(table, row, 0).getStringCellValue());
        }
        return lines;
    }

    List<String> headings(String tableName) {
        XSSFTable table = table(tableName);
        List<String> headings = new ArrayList<>();
        for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
            headings.add(cell(table, table.getStartRowIndex(), column).getStringCellValue());
        }
        return headings;
    }

    /** The cell of a table's body, both counted from 0. */
    XSSFCell bodyCell(String tableName, int row, int column) {
        XSSFTable table = table(tableName);
        return cell(table, table.getStartRowIndex() + 1 + row, table.getStartColIndex() + column);
    }

    private static XSSFCell cell(XSSFTable table, int row, int column) {
        return table.getXSSFSheet().getRow(row).getCell(column);
    }

    static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> throw new AssertionError(cell.getAddress() + " is " + cell.getCellType());
        };
    }
}
