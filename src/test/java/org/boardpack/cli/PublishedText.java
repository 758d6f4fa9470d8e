package org.boardpack.cli;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader finds in the files of an edition, as plain text. */
final class PublishedText {

    private PublishedText() {}

    /** All pages, with single spaces. */
    static String ofPdf(Path pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }

    /** All sheets: a line a row, a bar between cells. */
    static String ofWorkbook(Path xlsx) throws IOException {
        StringBuilder all = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (InputStream bytes = Files.newInputStream(xlsx);
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            for (Sheet sheet : workbook) {
                all.append("== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        all.append(formatter.formatCellValue(cell)).append('|');
                    }
                    all.append('\n');
                }
            }
        }
        return all.toString();
    }
}
