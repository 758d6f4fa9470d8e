package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardpack.pack.workbook.SpoiltWorkbook.assertRefused;
import static org.boardpack.pack.workbook.SpoiltWorkbook.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;

/** What must never leave with a workbook, each thing put into an otherwise harmless one. */
class ReleaseGateTest {

    @Test
    void aWorkbookThatHidesNothingPasses() {
        assertThatCode(() -> SpoiltWorkbook.GATE.check(workbook(sheet -> {}))).doesNotThrowAnyException();
        assertThatCode(() -> SpoiltWorkbook.GATE.check(SpoiltWorkbook.FINISHED)).doesNotThrowAnyException();
    }

    @Test
    void aPivotTableWithItsCacheIsRefused() {
        byte[] workbook = workbook(sheet -> {
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Staff group");
                sheet.getRow(row).createCell(1).setCellValue("Leavers");
            }
            sheet.createPivotTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007), new CellReference("D5"));
        });
        assertRefused(workbook, "pivot table or its cache");
    }

    @Test
    void aHiddenSheetIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    sheet.getWorkbook().createSheet("Staff list");
                    sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.HIDDEN);
                }),
                "the sheet \"Staff list\" is hidden");
    }

    @Test
    void aVeryHiddenSheetIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    sheet.getWorkbook().createSheet("Staff list");
                    sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                }),
                "the sheet \"Staff list\" is hidden");
    }

    @Test
    void aHiddenRowIsRefused() {
        assertRefused(
                workbook(sheet -> sheet.createRow(4).setZeroHeight(true)),
                "the sheet \"Figures\" has a hidden row (row 5)");
    }

    @Test
    void aRowWithoutHeightIsRefused() {
        assertRefused(
                workbook(sheet -> sheet.createRow(4).setHeight((short) 0)),
                "the sheet \"Figures\" has a hidden row (row 5)");
    }

    @Test
    void rowsHiddenByDefaultAreRefused() {
        assertRefused(
                workbook(sheet -> sheet.getCTWorksheet().getSheetFormatPr().setZeroHeight(true)),
                "the sheet \"Figures\" hides rows by default");
    }

    @Test
    void aHiddenColumnIsRefused() {
        assertRefused(
                workbook(sheet -> sheet.setColumnHidden(2, true)),
                "the sheet \"Figures\" has a hidden column (column 3)");
    }

    @Test
    void aColumnWithoutWidthIsRefused() {
        assertRefused(
                workbook(sheet -> sheet.setColumnWidth(2, 0)), "the sheet \"Figures\" has a hidden column (column 3)");
    }

    @Test
    void aCommentIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    ClientAnchor anchor =
                            sheet.getWorkbook().getCreationHelper().createClientAnchor();
                    XSSFCell cell = sheet.createRow(0).createCell(0);
                    cell.setCellComment(sheet.createDrawingPatriarch().createCellComment(anchor));
                }),
                "comments");
    }

    @Test
    void aLinkToTheOutsideIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
                    link.setAddress("file:///S:/Workforce/staff.xlsx");
                    sheet.createRow(0).createCell(0).setHyperlink(link);
                }),
                "a link to something outside the workbook");
    }

    @Test
    void aDefinedNameOtherThanThoseOfPrintingIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    sheet.getWorkbook().createName().setNameName("staff_list");
                    sheet.getWorkbook().getName("staff_list").setRefersToFormula("Figures!$A$1");
                }),
                "the defined name \"staff_list\"");
    }

    @Test
    void aColumnOfTheSheetHiddenByAnOutlineIsRefused() {
        assertRefused(
                workbook(sheet -> {
                    sheet.groupColumn(1, 3);
                    sheet.setColumnGroupCollapsed(1, true);
                }),
                "hidden column");
    }

    @Test
    void everyWorkbookWithAllThatThereIsPasses() {
        for (Language language : Language.values()) {
            assertThatCode(() -> SpoiltWorkbook.GATE.check(ReadWorkbook.render(SamplePack.everything(), language)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theNameOfWhoLastSavedItIsRefused() {
        assertRefused(
                workbook(sheet ->
                        sheet.getWorkbook().getProperties().getCoreProperties().setLastModifiedByUser("Jane Smith")),
                "the personal document property lastModifiedBy");
    }

    @Test
    void anAuthorOtherThanTheProgramIsRefusedAndNotRepeated() {
        byte[] workbook = workbook(
                sheet -> sheet.getWorkbook().getProperties().getCoreProperties().setCreator("Jane Smith"));
        assertRefused(workbook, "its author is not Boardpack");
        assertThatThrownBy(() -> SpoiltWorkbook.GATE.check(workbook)).message().doesNotContain("Jane");
    }
}
