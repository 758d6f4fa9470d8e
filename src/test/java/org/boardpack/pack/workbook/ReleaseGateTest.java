package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must never leave with a workbook, each thing put into an otherwise harmless one. */
class ReleaseGateTest {

    private static final ReleaseGate GATE = new ReleaseGate();
    private static final byte[] FINISHED = ReadWorkbook.render(SamplePack.nation(), Language.ENGLISH);

    @Test
    void aWorkbookThatHidesNothingPasses() {
        assertThatCode(() -> GATE.check(workbook(sheet -> {}))).doesNotThrowAnyException();
        assertThatCode(() -> GATE.check(FINISHED)).doesNotThrowAnyException();
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<row r=\"1\", <row hidden=\"1\" r=\"1\"",
                "<row r=\"1\", <row hidden = 'true' r=\"1\"",
                "<row r=\"1\" ht=\"24\", <row r=\"1\" ht=\"0\"",
                "<row r=\"1\" ht=\"24\", <row r=\"1\" ht=\"&#48;\"",
                "<row r=\"1\" ht=\"24\", <row r=\"1\" ht = '0.0'",
            })
    void aRowHiddenInOneOfOurOwnSheetsIsRefusedHoweverItIsWritten(String from, String to) {
        byte[] workbook = changed("xl/worksheets/sheet3.xml", xml -> xml.replaceFirst(from, to));
        assertThat(workbook).isNotEqualTo(FINISHED);
        assertRefused(workbook, "the sheet \"Notes\" has a hidden row (row 1)");
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
    void aHiddenNameIsRefused() {
        byte[] workbook =
                changed("xl/workbook.xml", xml -> xml.replaceFirst("<definedName ", "<definedName hidden=\"1\" "));
        assertRefused(workbook, "the defined name \"_xlnm.Print_Titles\" is hidden");
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

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, macros",
        "xl/externalLinks/externalLink1.xml, a link to another workbook",
        "xl/pivotCache/pivotCacheRecords1.xml, a pivot table or its cache",
        "xl/threadedComments/threadedComment1.xml, comments",
        "xl/persons/person.xml, the names of people who commented",
        "xl/connections.xml, a data connection",
        "xl/embeddings/oleObject1.bin, an embedded file",
        "xl/printerSettings/printerSettings1.bin, the settings of somebody's printer",
        "xl/pivotTables/pivotTable1.xml, a pivot table or its cache",
        "xl/slicerCaches/slicerCache1.xml, a part that nobody has found to be harmless",
        "xl/queryTables/queryTable1.xml, a data connection",
        "xl/ctrlProps/ctrlProp1.xml, form controls",
        "xl/activeX/activeX1.xml, form controls",
        "xl/drawings/vmlDrawing1.vml, comments or form controls",
        "xl/revisions/revisionHeaders.xml, the history of changes",
        "xl/webextensions/webextension1.xml, a part that nobody has found to be harmless",
        "customXml/item1.xml, data that no sheet shows",
        "docProps/custom.xml, document properties",
        "docProps/thumbnail.jpeg, a part that nobody has found to be harmless",
        "xl/whatever/new1.xml, a part that nobody has found to be harmless",
    })
    void aPartThatDoesNotBelongIsRefusedEvenIfNothingRefersToIt(String part, String reason) {
        assertRefused(with(FINISHED, part, "<x/>"), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/charts/chart1.xml | </c:chartSpace> | <c:externalData r:id=\"rId9\" xmlns:r=\"r\"/></c:chartSpace> | a chart with a workbook of its own behind it",
                "xl/worksheets/sheet3.xml | </sheetData> | </sheetData><dataConsolidate/> | a consolidation of other workbooks",
                "xl/worksheets/sheet3.xml | </sheetData> | </sheetData><dataValidations/> | a list of values behind its cells",
                "xl/worksheets/sheet3.xml | <c r=\"A1\" | <c r=\"Z9\"><f>1+1</f></c><c r=\"A1\" | a formula",
                "xl/workbook.xml | <sheets> | <workbookProtection workbookPassword=\"CC1A\"/><sheets> | a password",
                "xl/workbook.xml | </sheets> | </sheets><externalReferences/> | a link to another workbook",
                "xl/workbook.xml | <sheets> | <customWorkbookViews><customWorkbookView name=\"Jane\"/></customWorkbookViews><sheets> | a view that somebody saved",
            })
    void anElementThatKeepsWhatNoReaderSeesIsRefused(String part, String from, String to, String reason) {
        assertRefused(
                changed(
                        part,
                        xml -> xml.replaceFirst(
                                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to))),
                reason);
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
    void aNumberFormatThatShowsNothingIsRefused() {
        assertRefused(
                changed("xl/styles.xml", xml -> xml.replaceFirst("formatCode=\"[^\"]*\"", "formatCode=\";;;\"")),
                "a number format that shows nothing");
    }

    @Test
    void everyWorkbookWithAllThatThereIsPasses() {
        for (Language language : Language.values()) {
            assertThatCode(() -> GATE.check(ReadWorkbook.render(SamplePack.everything(), language)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aMacroContentTypeIsRefusedWhateverThePartIsCalled() {
        byte[] workbook = changed(
                "[Content_Types].xml",
                xml -> xml.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"));
        assertRefused(workbook, "macros");
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
        assertThatThrownBy(() -> GATE.check(workbook)).message().doesNotContain("Jane");
    }

    @Test
    void aManagerOrCompanyInThePropertiesIsRefused() {
        byte[] workbook = changed(
                "docProps/app.xml", xml -> xml.replace("</Properties>", "<Manager>Jane Smith</Manager></Properties>"));
        assertRefused(workbook, "the personal document property Manager");
    }

    @Test
    void theFolderInWhichSomebodySavedItIsRefused() {
        byte[] workbook = changed(
                "xl/workbook.xml",
                xml -> xml.replace(
                        "<sheets>",
                        "<x:absPath xmlns:x=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\""
                                + " url=\"C:\\Users\\jane.smith\\\"/><sheets>"));
        assertRefused(workbook, "the folder in which somebody saved it");
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        byte[] workbook = with(with(FINISHED, "xl/vbaProject.bin", "x"), "xl/connections.xml", "<x/>");
        assertThatThrownBy(() -> GATE.check(workbook))
                .isInstanceOfSatisfying(
                        ReleaseRefusedException.class,
                        refused -> assertThat(refused.reasons()).containsExactly("macros", "a data connection"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertRefused("no workbook".getBytes(StandardCharsets.UTF_8), "could not be read to the end");
        assertRefused(changed("xl/worksheets/sheet3.xml", xml -> xml.replace("</worksheet>", "")), "could not be read");
    }

    private static void assertRefused(byte[] workbook, String reason) {
        assertThatThrownBy(() -> GATE.check(workbook))
                .isInstanceOf(ReleaseRefusedException.class)
                .hasMessageStartingWith("This workbook must not be published: ")
                .hasMessageContaining(reason);
    }

    private static byte[] workbook(Consumer<XSSFSheet> spoil) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator(ReleaseGate.MAKER);
            spoil.accept(workbook.createSheet("Figures"));
            workbook.write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] changed(String part, java.util.function.UnaryOperator<String> change) {
        String before = new String(parts(FINISHED).get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as("the change took").isNotEqualTo(before);
        return with(FINISHED, part, after);
    }

    private static byte[] with(byte[] workbook, String part, String content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return parts;
    }
}
