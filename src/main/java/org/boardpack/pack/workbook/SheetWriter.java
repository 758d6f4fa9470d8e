package org.boardpack.pack.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Writes a planned sheet with POI. What stands around the rows is set at once; the rows themselves are written when the workbook is saved. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int TEXT_WIDTH = 110;

    private final ReproducibleWorkbook workbook;
    private final CellWriter cells;
    private final PageFooter footer;

    SheetWriter(ReproducibleWorkbook workbook, CellStyles styles, PageFooter footer) {
        this.workbook = workbook;
        this.cells = new CellWriter(styles);
        this.footer = footer;
    }

    void write(SheetPlan plan) {
        DeferredSXSSFSheet streamed = workbook.createSheet(plan.name());
        XSSFSheet sheet = workbook.getXSSFSheet(plan.name());
        sheet.setActiveCell(CellAddress.A1);
        sheet.setSelected(workbook.getSheetIndex(plan.name()) == 0);
        linkLines(sheet, plan);
        TablePlan table = plan.table();
        if (table == null) {
            sheet.setColumnWidth(0, TEXT_WIDTH * CHARACTER);
            sheet.setDimensionOverride(new CellRangeAddress(0, plan.lines().size(), 0, 0));
        } else {
            place(sheet, plan.headingRow(), table);
        }
        setUpPrinting(sheet, plan);
        streamed.setRowGenerator(target -> writeRows((DeferredSXSSFSheet) target, plan));
    }

    private void place(XSSFSheet sheet, int headingRow, TablePlan table) {
        int lastColumn = table.columns().size() - 1;
        int lastRow = headingRow + table.rowCount();
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, lastColumn));
        XSSFTable excelTable = sheet.createTable(new AreaReference(
                new CellReference(headingRow, 0),
                new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007));
        excelTable.setName(table.name());
        excelTable.setDisplayName(table.name());
        excelTable.setStyleName("TableStyleLight1");
        for (int i = 0; i <= lastColumn; i++) {
            ColumnPlan column = table.columns().get(i);
            excelTable.getCTTable().getTableColumns().getTableColumnArray(i).setName(column.heading());
            sheet.setColumnWidth(i, column.width() * CHARACTER);
        }
        if (table.hasLinks()) {
            for (int i = 0; i < table.rowCount(); i++) {
                link(sheet, headingRow + 1 + i, table.row().apply(i).get(0));
            }
        }
    }

    private void linkLines(XSSFSheet sheet, SheetPlan plan) {
        for (int i = 0; i < plan.lines().size(); i++) {
            link(sheet, 1 + i, plan.lines().get(i));
        }
    }

    private void link(XSSFSheet sheet, int row, CellValue value) {
        if (value instanceof CellValue.Link link) {
            XSSFHyperlink hyperlink =
                    workbook.getXSSFWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(new CellReference(link.sheet(), 0, 0, false, false).formatAsString());
            hyperlink.setCellReference(new CellReference(row, 0).formatAsString());
            sheet.addHyperlink(hyperlink);
        }
    }

    /** A4 landscape, as wide as one page, the headings on every page. */
    private void setUpPrinting(XSSFSheet sheet, SheetPlan plan) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        footer.writeTo(sheet);
        if (plan.table() != null) {
            sheet.setRepeatingRows(new CellRangeAddress(plan.headingRow(), plan.headingRow(), -1, -1));
        }
    }

    private void writeRows(DeferredSXSSFSheet sheet, SheetPlan plan) {
        cells.write(sheet.createRow(0).createCell(0), new CellValue.Text(plan.title(), Look.TITLE));
        for (int i = 0; i < plan.lines().size(); i++) {
            cells.write(sheet.createRow(1 + i).createCell(0), plan.lines().get(i));
        }
        TablePlan table = plan.table();
        if (table != null) {
            SXSSFRow headings = sheet.createRow(plan.headingRow());
            for (int i = 0; i < table.columns().size(); i++) {
                String heading = table.columns().get(i).heading();
                cells.write(headings.createCell(i), new CellValue.Text(heading, Look.HEADING));
            }
            for (int i = 0; i < table.rowCount(); i++) {
                writeRow(sheet.createRow(plan.headingRow() + 1 + i), table.row().apply(i));
            }
        }
    }

    private void writeRow(SXSSFRow row, List<CellValue> values) {
        for (int i = 0; i < values.size(); i++) {
            cells.write(row.createCell(i), values.get(i));
        }
    }
}
