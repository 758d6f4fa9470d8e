package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardpack.pack.workbook.SpoiltWorkbook.assertRefused;
import static org.boardpack.pack.workbook.SpoiltWorkbook.changed;
import static org.boardpack.pack.workbook.SpoiltWorkbook.with;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must never leave with a workbook, written into the parts of a finished one, as other programs may. */
class ReleaseGatePartsTest {

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
        assertThat(workbook).isNotEqualTo(SpoiltWorkbook.FINISHED);
        assertRefused(workbook, "the sheet \"Notes\" has a hidden row (row 1)");
    }

    @Test
    void aHiddenNameIsRefused() {
        byte[] workbook =
                changed("xl/workbook.xml", xml -> xml.replaceFirst("<definedName ", "<definedName hidden=\"1\" "));
        assertRefused(workbook, "the defined name \"_xlnm.Print_Titles\" is hidden");
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
        assertRefused(with(SpoiltWorkbook.FINISHED, part, "<x/>"), reason);
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
    void aNumberFormatThatShowsNothingIsRefused() {
        assertRefused(
                changed("xl/styles.xml", xml -> xml.replaceFirst("formatCode=\"[^\"]*\"", "formatCode=\";;;\"")),
                "a number format that shows nothing");
    }

    @Test
    void aMacroContentTypeIsRefusedWhateverThePartIsCalled() {
        byte[] workbook = changed(
                "[Content_Types].xml",
                xml -> xml.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"));
        assertRefused(workbook, "macros");
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
        byte[] workbook = with(with(SpoiltWorkbook.FINISHED, "xl/vbaProject.bin", "x"), "xl/connections.xml", "<x/>");
        assertThatThrownBy(() -> SpoiltWorkbook.GATE.check(workbook))
                .isInstanceOfSatisfying(
                        ReleaseRefusedException.class,
                        refused -> assertThat(refused.reasons()).containsExactly("macros", "a data connection"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertRefused("no workbook".getBytes(StandardCharsets.UTF_8), "could not be read to the end");
        assertRefused(changed("xl/worksheets/sheet3.xml", xml -> xml.replace("</worksheet>", "")), "could not be read");
    }
}
