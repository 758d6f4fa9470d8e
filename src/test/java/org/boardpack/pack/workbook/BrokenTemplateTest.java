package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template with a mistake: every one is told with its sheet and cell. */
class BrokenTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void aMistypedFieldIsToldWithItsSheetAndCellAndTheNearestOne() throws IOException {
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Provenance"), 3, 1, "{{extrakt}}"),
                "sheet \"Provenance\", cell B4: tbl_provenance has no field \"extrakt\"; did you mean \"extract\"?");
    }

    @Test
    void aFieldShownTwiceOrAColumnThatShowsNothingIsToldWithItsCell() throws IOException {
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Provenance"), 3, 1, "{{file}}"),
                "sheet \"Provenance\", cell B4: the field \"file\" is shown twice");
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Provenance"), 3, 1, "leavers"),
                "sheet \"Provenance\", cell B4: it must say what the column shows, such as {{file}}");
    }

    @Test
    void aMistypedTextIsToldWithItsSheetAndCell() throws IOException {
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Sickness"), 0, 0, "{{sickness.titel}}"),
                "sheet \"Sickness\", cell A1: there is no text or value \"sickness.titel\"; did you mean \"sickness.title\"?");
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Sickness"), 0, 3, "beside"),
                "sheet \"Sickness\", cell D1: text above a table belongs in column A");
    }

    @Test
    void aFormulaIsToldWithItsSheetAndCell() throws IOException {
        assertBroken(
                workbook -> workbook.getSheet("Sickness").getRow(1).getCell(0).setCellFormula("1+1"),
                "sheet \"Sickness\", cell A2: a formula; packs have none, so write the text");
    }

    @Test
    void aRenamedTableOrAnUnknownSheetIsRefused() throws IOException {
        assertBroken(
                workbook -> workbook.getSheet("Sickness").getTables().get(0).setName("mine"),
                "sheet \"Sickness\": it needs one table, called tbl_sickness");
        assertBroken(
                workbook -> workbook.setSheetName(workbook.getSheetIndex("Sickness"), "Sicknes"),
                "sheet \"Sicknes\": there is no sheet called so; did you mean \"Sickness\"?");
    }

    @Test
    void twoColumnsOfOneHeadingAreRefused() throws IOException {
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Provenance"), 2, 1, "{{headings.file}}"),
                "sheet \"Provenance\": the columns {{file}} and {{extract}} have the same heading, \"File\"");
    }

    @Test
    void aPictureWithoutAlternativeTextIsRefused() throws IOException {
        assertBroken(
                workbook -> EditedTemplate.logo(workbook, ""),
                "sheet \"Cover\", cell C2: the picture has no alternative text");
    }

    @Test
    void aLinkThatLeadsOutsideOrNowhereIsRefused() throws IOException {
        assertBroken(
                workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Contents")),
                "sheet \"Cover\", cell A8: a link must lead to a sheet of the workbook; there is no \"Contents\"");
    }

    @Test
    void aStyleTakenOutIsRefused() throws IOException {
        assertBroken(
                workbook -> EditedTemplate.put(workbook.getSheet("Styles"), 1 + Look.RATE.ordinal(), 0, "rates"),
                "sheet \"Styles\", cell A10: there is no kind of cell called \"rates\"; did you mean \"rate\"?");
    }

    @Test
    void everyMistakeIsToldAtOnce() throws IOException {
        EditedTemplate.edit(folder, workbook -> {
            EditedTemplate.put(workbook.getSheet("Sickness"), 0, 0, "{{nothing.known}}");
            EditedTemplate.put(workbook.getSheet("Provenance"), 3, 1, "{{extrakt}}");
        });
        assertThatThrownBy(() -> WorkbookDesign.loadedFrom(folder))
                .hasMessageContaining("cell A1")
                .hasMessageContaining("cell B4");
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() throws IOException {
        Files.writeString(folder.resolve("pack.xlsx"), "no workbook");
        assertThatThrownBy(() -> WorkbookDesign.loadedFrom(folder))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("pack.xlsx] is no Excel workbook");
    }

    private void assertBroken(Consumer<XSSFWorkbook> spoil, String message) throws IOException {
        EditedTemplate.edit(folder, spoil);
        assertThatThrownBy(() -> WorkbookDesign.loadedFrom(folder))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("pack.xlsx] " + message);
    }
}
