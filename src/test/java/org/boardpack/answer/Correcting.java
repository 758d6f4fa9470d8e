package org.boardpack.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an analyst does in Excel with a FIX-ME workbook: change it and save it. */
public final class Correcting {

    private Correcting() {}

    /** The saved bytes. */
    public static byte[] change(Path fixMe, Consumer<XSSFWorkbook> byHand) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(fixMe)))) {
            byHand.accept(workbook);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            workbook.write(saved);
            return saved.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Types a value into the row of the line, under the heading. */
    public static void type(XSSFWorkbook workbook, long line, String heading, String value) {
        XSSFSheet sheet = workbook.getSheet("To fix");
        for (Row row : sheet) {
            if (row.getRowNum() > 0 && row.getCell(0).getNumericCellValue() == line) {
                row.getCell(column(sheet, heading)).setCellValue(value);
                return;
            }
        }
        throw new AssertionError("no line " + line);
    }

    public static int column(XSSFSheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
