package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template workbook, and what an analyst may do with it in Excel. */
class TemplateWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void theShippedTemplateIsWhatItsProgramMakes() throws IOException {
        assertThat(Arrays.mismatch(Files.readAllBytes(ShippedTemplate.PLACE), ShippedTemplate.bytes()))
                .as("run ShippedTemplate.main in the project's folder and commit " + ShippedTemplate.PLACE)
                .isEqualTo(-1);
    }

    @Test
    void theShippedTemplateShowsEverySheetAndEveryFieldThereIs() {
        List<TemplateSheet> sheets =
                WorkbookDesign.builtIn().template(Language.ENGLISH).sheets();
        assertThat(sheets)
                .extracting(TemplateSheet::id)
                .containsExactlyInAnyOrderElementsOf(
                        SheetKinds.ALL.stream().map(SheetKind::id).toList());
        for (TemplateSheet sheet : sheets) {
            assertThat(sheet.columns())
                    .extracting(TemplateSheet.Column::field)
                    .as(sheet.id())
                    .containsExactlyElementsOf(SheetKinds.of(sheet.id()).fieldNames());
        }
    }

    @Test
    void theReadmeListsEveryTableWithItsColumns() throws IOException {
        String readme = Files.readString(ShippedTemplate.PLACE.resolveSibling("README.md"));
        for (SheetKind<?> kind : SheetKinds.ALL) {
            if (kind.hasTable()) {
                assertThat(readme)
                        .contains("| `" + kind.id() + "` | `" + kind.table() + "` | "
                                + String.join(", ", kind.fieldNames()) + " |");
            }
        }
    }

    @Test
    void sheetsComeInTheOrderOfTheTemplateAndThoseTakenOutAreLeftOut() throws IOException {
        edit(workbook -> {
            workbook.setSheetOrder("Sickness", 4);
            workbook.removeSheetAt(workbook.getSheetIndex("Peers"));
        });
        List<String> names = names(render(Language.WELSH));
        assertThat(names.subList(0, 3)).containsExactly("Clawr", "Cynnwys", "Salwch");
        assertThat(names).doesNotContain("Cymheiriaid").hasSize(SheetKinds.ALL.size() - 1);
    }

    @Test
    void columnsAreMovedTakenOutAndHeadedAsTheTemplateSays() throws IOException {
        edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Provenance");
            put(sheet, 2, 0, "Which file");
            put(sheet, 3, 0, "{{file}}");
            put(sheet, 2, 1, "Its fingerprint");
            put(sheet, 3, 1, "{{sha256}}");
            sheet.getTables()
                    .get(0)
                    .setArea(new org.apache.poi.ss.util.AreaReference(
                            "A3:B4", org.apache.poi.ss.SpreadsheetVersion.EXCEL2007));
        });
        try (XSSFWorkbook workbook = open(render(Language.ENGLISH))) {
            var table = workbook.getTable("tbl_provenance");
            XSSFSheet sheet = workbook.getSheet("Provenance");
            assertThat(table.getEndColIndex()).isEqualTo(1);
            assertThat(sheet.getRow(table.getStartRowIndex()).getCell(1).getStringCellValue())
                    .isEqualTo("Its fingerprint");
            assertThat(sheet.getRow(table.getStartRowIndex() + 1).getCell(0).getStringCellValue())
                    .isEqualTo("7A4 leavers.csv");
            assertThat(sheet.getRow(table.getStartRowIndex() + 1).getCell(1).getStringCellValue())
                    .hasSize(64);
        }
    }

    @Test
    void aTextWrittenIntoTheTemplateIsShownWithItsValues() throws IOException {
        edit(workbook -> {
            put(workbook.getSheet("Summary"), 0, 0, "All of {{name}} at a glance");
            put(workbook.getSheet("Summary"), 1, 0, "Look at {{month}}. {{summary.line}}");
        });
        try (XSSFWorkbook workbook = open(render(Language.ENGLISH))) {
            XSSFSheet sheet = workbook.getSheet("Summary");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("All of Wales at a glance");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Look at March 2025. All staff.");
        }
    }

    @Test
    void aSampleThatIsFormattedOtherwiseChangesEveryCellOfItsKind() throws IOException {
        edit(workbook -> {
            XSSFSheet styles = workbook.getSheet("Styles");
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(
                    styles.getRow(1 + Look.WHOLE.ordinal()).getCell(1).getCellStyle());
            XSSFFont font = workbook.createFont();
            font.setFontName("Verdana");
            style.setFont(font);
            style.setDataFormat(workbook.createDataFormat().getFormat("0"));
            styles.getRow(1 + Look.WHOLE.ordinal()).getCell(1).setCellStyle(style);
        });
        try (XSSFWorkbook workbook = open(render(Language.ENGLISH))) {
            XSSFSheet sheet = workbook.getSheet("Provenance");
            var cell = sheet.getRow(workbook.getTable("tbl_provenance").getStartRowIndex() + 1)
                    .getCell(2);
            assertThat(cell.getCellStyle().getFont().getFontName()).isEqualTo("Verdana");
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0");
        }
    }

    @Test
    void aLogoComesWithItsAlternativeTextAndPassesTheGate() throws IOException {
        edit(workbook -> logo(workbook, "The dragon of Wales"));
        try (XSSFWorkbook workbook = open(render(Language.WELSH))) {
            XSSFPicture picture = (XSSFPicture)
                    workbook.getSheetAt(0).getDrawingPatriarch().getShapes().get(0);
            assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .isEqualTo("The dragon of Wales");
            assertThat(picture.getClientAnchor().getCol1()).isEqualTo((short) 2);
        }
    }

    @Test
    void aTemplateOfOneLanguageIsOnlyForThatLanguage() throws IOException {
        edit("pack.cy.xlsx", workbook -> put(workbook.getSheet("Summary"), 0, 0, "Cipolwg"));
        assertThat(open(render(Language.WELSH))
                        .getSheet("Crynodeb")
                        .getRow(0)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("Cipolwg");
        assertThat(open(render(Language.ENGLISH))
                        .getSheet("Summary")
                        .getRow(0)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("Summary: Wales, March 2025");
    }

    @Test
    void whatElseExcelKeepsInASavedFileStaysBehind() throws IOException {
        edit(workbook -> {
            workbook.getProperties().getCoreProperties().setCreator("Jane Smith");
            workbook.getProperties().getCoreProperties().setLastModifiedByUser("Jane Smith");
            workbook.createName().setNameName("secret");
            workbook.getName("secret").setRefersToFormula("Summary!$A$1");
            var drawing = workbook.getSheet("Notes").createDrawingPatriarch();
            var comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
            comment.setString("Ask Jane");
            workbook.getSheet("Notes").getRow(0).getCell(0).setCellComment(comment);
        });
        assertThat(new String(render(Language.ENGLISH), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("comments");
        try (XSSFWorkbook workbook = open(render(Language.ENGLISH))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Boardpack");
            assertThat(workbook.getName("secret")).isNull();
        }
    }

    @Test
    void aMistypedFieldIsToldWithItsSheetAndCellAndTheNearestOne() throws IOException {
        assertBroken(
                workbook -> put(workbook.getSheet("Provenance"), 3, 1, "{{extrakt}}"),
                "sheet \"Provenance\", cell B4: tbl_provenance has no field \"extrakt\"; did you mean \"extract\"?");
    }

    @Test
    void aFieldShownTwiceOrAColumnThatShowsNothingIsToldWithItsCell() throws IOException {
        assertBroken(
                workbook -> put(workbook.getSheet("Provenance"), 3, 1, "{{file}}"),
                "sheet \"Provenance\", cell B4: the field \"file\" is shown twice");
        assertBroken(
                workbook -> put(workbook.getSheet("Provenance"), 3, 1, "leavers"),
                "sheet \"Provenance\", cell B4: it must say what the column shows, such as {{file}}");
    }

    @Test
    void aMistypedTextIsToldWithItsSheetAndCell() throws IOException {
        assertBroken(
                workbook -> put(workbook.getSheet("Sickness"), 0, 0, "{{sickness.titel}}"),
                "sheet \"Sickness\", cell A1: there is no text or value \"sickness.titel\"; did you mean \"sickness.title\"?");
        assertBroken(
                workbook -> put(workbook.getSheet("Sickness"), 0, 3, "beside"),
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
                workbook -> put(workbook.getSheet("Provenance"), 2, 1, "{{headings.file}}"),
                "sheet \"Provenance\": the columns {{file}} and {{extract}} have the same heading, \"File\"");
    }

    @Test
    void aPictureWithoutAlternativeTextIsRefused() throws IOException {
        assertBroken(workbook -> logo(workbook, ""), "sheet \"Cover\", cell C2: the picture has no alternative text");
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
                workbook -> put(workbook.getSheet("Styles"), 1 + Look.RATE.ordinal(), 0, "rates"),
                "sheet \"Styles\", cell A10: there is no kind of cell called \"rates\"; did you mean \"rate\"?");
    }

    @Test
    void everyMistakeIsToldAtOnce() throws IOException {
        edit(workbook -> {
            put(workbook.getSheet("Sickness"), 0, 0, "{{nothing.known}}");
            put(workbook.getSheet("Provenance"), 3, 1, "{{extrakt}}");
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
        edit(spoil);
        assertThatThrownBy(() -> WorkbookDesign.loadedFrom(folder))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("pack.xlsx] " + message);
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        edit("pack.xlsx", change);
    }

    private void edit(String name, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = open(Files.readAllBytes(ShippedTemplate.PLACE))) {
            change.accept(workbook);
            try (var out = Files.newOutputStream(folder.resolve(name))) {
                workbook.write(out);
            }
        }
    }

    private static void put(XSSFSheet sheet, int row, int column, String text) {
        var cell = sheet.getRow(row).getCell(column);
        (cell == null ? sheet.getRow(row).createCell(column) : cell).setCellValue(text);
    }

    private static void logo(XSSFWorkbook workbook, String alternative) {
        XSSFPicture picture = workbook.getSheet("Cover")
                .createDrawingPatriarch()
                .createPicture(
                        new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 4, 5),
                        workbook.addPicture(dot(), Workbook.PICTURE_TYPE_PNG));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
    }

    private static byte[] dot() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return png.toByteArray();
    }

    private byte[] render(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(WorkbookDesign.loadedFrom(folder), 2).render(SamplePack.nation(), language, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<String> names(byte[] workbook) throws IOException {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook opened = open(workbook)) {
            opened.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }
}
