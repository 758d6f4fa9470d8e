package org.boardpack.pack.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes what stands around the rows of a sheet with POI: table, links, chart, widths, print set-up. The rows come when it is saved. */
final class SheetFrame {

    private static final int CHARACTER = 256;

    /** Characters across an A4 page in letters of 6.5 points; more would be too small to read. */
    private static final int MOST_ACROSS = 215;

    private static final int MOST_UPRIGHT = 145;

    /** In inches. */
    private static final double SIDE_MARGIN = 0.4;

    private final XSSFWorkbook workbook;
    private final PageFooter footer;

    SheetFrame(XSSFWorkbook workbook, PageFooter footer) {
        this.workbook = workbook;
        this.footer = footer;
    }

    /** Adds the sheet after those there are, and gives the name of its part, such as {@code xl/worksheets/sheet1.xml}. */
    String add(SheetPlan plan) {
        XSSFSheet sheet = workbook.createSheet(plan.name());
        sheet.setActiveCell(CellAddress.A1);
        sheet.setSelected(workbook.getNumberOfSheets() == 1);
        sheet.setDefaultRowHeightInPoints(RowHeights.DEFAULT);
        for (int i = 0; i < plan.lines().size(); i++) {
            if (!plan.lines().get(i).leadsTo().isEmpty()) {
                link(sheet, i, plan.lines().get(i).leadsTo());
            }
        }
        TablePlan table = plan.table();
        if (table == null) {
            sheet.setColumnWidth(0, RowHeights.TEXT_WIDTH * CHARACTER);
            sheet.setDimensionOverride(new CellRangeAddress(0, plan.lines().size() - 1, 0, 0));
        } else {
            place(sheet, plan, table);
            SheetChart.of(plan, table).ifPresent(chart -> {
                CellRangeAddress at = chart.drawOn(sheet);
                printApart(sheet, plan, table, at);
            });
        }
        setUpPrinting(sheet, plan);
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private void place(XSSFSheet sheet, SheetPlan plan, TablePlan table) {
        int headingRow = plan.headingRow();
        int lastColumn = table.columns().size() - 1;
        int lastRow = headingRow + table.rowCount();
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, lastColumn));
        XSSFTable excelTable = sheet.createTable(new AreaReference(
                new CellReference(headingRow, 0),
                new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007));
        excelTable.setName(table.name());
        excelTable.setDisplayName(table.name());
        if (!plan.tableStyle().isEmpty()) {
            excelTable.setStyleName(plan.tableStyle());
        }
        for (int i = 0; i <= lastColumn; i++) {
            TablePlan.Column column = table.columns().get(i);
            excelTable.getCTTable().getTableColumns().getTableColumnArray(i).setName(column.heading());
            sheet.setColumnWidth(i, column.width() * CHARACTER);
        }
        if (table.hasLinks()) {
            for (int i = 0; i < table.rowCount(); i++) {
                if (table.row().apply(i).get(0) instanceof CellValue.Link link) {
                    link(sheet, headingRow + 1 + i, link.sheet());
                }
            }
        }
    }

    private void link(XSSFSheet sheet, int row, String to) {
        XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(new CellReference(to, 0, 0, false, false).formatAsString());
        hyperlink.setCellReference(new CellReference(row, 0).formatAsString());
        sheet.addHyperlink(hyperlink);
    }

    /** The chart on a page of its own: beside the table it would make the type of both too small to read. */
    private void printApart(XSSFSheet sheet, SheetPlan plan, TablePlan table, CellRangeAddress chart) {
        CellRangeAddress text = new CellRangeAddress(
                0, plan.headingRow() + table.rowCount(), 0, table.columns().size() - 1);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), absolute(text) + "," + absolute(chart));
    }

    private static String absolute(CellRangeAddress area) {
        return new CellReference(area.getFirstRow(), area.getFirstColumn(), true, true).formatAsString() + ":"
                + new CellReference(area.getLastRow(), area.getLastColumn(), true, true).formatAsString();
    }

    /** A4, the headings on every page; as wide as one page, or as several that begin with the first column. */
    private void setUpPrinting(XSSFSheet sheet, SheetPlan plan) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(plan.isLandscape());
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        footer.writeTo(sheet);
        TablePlan table = plan.table();
        int pages = table == null ? 1 : pagesWide(table, plan.isLandscape());
        print.setFitWidth((short) pages);
        if (table != null) {
            sheet.setRepeatingRows(new CellRangeAddress(plan.headingRow(), plan.headingRow(), -1, -1));
            if (pages > 1) {
                sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
            }
        }
    }

    private static int pagesWide(TablePlan table, boolean landscape) {
        int width = table.columns().stream().mapToInt(TablePlan.Column::width).sum();
        int most = landscape ? MOST_ACROSS : MOST_UPRIGHT;
        return (width + most - 1) / most;
    }
}
