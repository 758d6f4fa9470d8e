package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.spreadsheet.WorkbookParts;

/**
 * Saves a workbook so that the same content has the same bytes whenever and wherever it is saved: POI's parts in POI's order, each
 * sheet filled with its rows on the way, every entry with the same time.
 */
final class WorkbookZip {

    private static final String STRINGS_PART = "xl/sharedStrings.xml";
    private static final String EMPTY_ROWS = "<sheetData/>";

    private final CellStyles styles;
    private final Map<String, SheetPlan> plansByPart;
    private final SharedStrings strings = new SharedStrings();

    /** @param plansByPart what to fill each sheet with, by part name such as {@code xl/worksheets/sheet1.xml} */
    WorkbookZip(CellStyles styles, Map<String, SheetPlan> plansByPart) {
        this.styles = styles;
        this.plansByPart = plansByPart;
    }

    /** @param skeleton everything but the rows and their texts */
    void save(XSSFWorkbook skeleton, OutputStream out) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        skeleton.write(saved);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()));
                ZipOutputStream zip = WorkbookParts.zip(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                SheetPlan plan = plansByPart.get(part.getName());
                if (part.getName().equals(STRINGS_PART)) {
                    continue; // all texts are known only when all rows are written
                }
                WorkbookParts.begin(zip, part.getName());
                if (plan == null) {
                    parts.transferTo(zip);
                } else {
                    fill(new String(parts.readAllBytes(), StandardCharsets.UTF_8), plan, zip);
                }
            }
            WorkbookParts.begin(zip, STRINGS_PART);
            strings.writeTo(zip);
        }
    }

    private void fill(String emptySheet, SheetPlan plan, OutputStream out) throws IOException {
        int rows = emptySheet.indexOf(EMPTY_ROWS);
        if (rows < 0) {
            throw new IllegalStateException("the sheet " + plan.name() + " already has rows");
        }
        out.write(utf8(emptySheet.substring(0, rows) + "<sheetData>"));
        writeRows(plan, new RowWriter(styles, strings, out));
        out.write(utf8("</sheetData>" + emptySheet.substring(rows + EMPTY_ROWS.length())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void writeRows(SheetPlan plan, RowWriter rows) throws IOException {
        RowHeights heights = new RowHeights(plan);
        for (int i = 0; i < plan.lines().size(); i++) {
            LinePlan line = plan.lines().get(i);
            rows.writeStyled(heights.ofLine(i), List.of(line.text()), List.of(styles.of(line)));
        }
        TablePlan table = plan.table();
        if (table != null) {
            rows.writeStyled(
                    heights.ofHeadings(table),
                    table.columns().stream().map(TablePlan.Column::heading).toList(),
                    table.columns().stream().map(TablePlan.Column::style).toList());
            for (int i = 0; i < table.rowCount(); i++) {
                List<CellValue> cells = table.row().apply(i);
                rows.write(heights.of(cells), cells);
            }
        }
    }
}
