package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        EditedTemplate.edit(folder, workbook -> {
            workbook.setSheetOrder("Sickness", 4);
            workbook.removeSheetAt(workbook.getSheetIndex("Peers"));
        });
        List<String> names = names(render(Language.WELSH));
        assertThat(names.subList(0, 3)).containsExactly("Clawr", "Cynnwys", "Salwch");
        assertThat(names).doesNotContain("Cymheiriaid").hasSize(SheetKinds.ALL.size() - 1);
    }

    @Test
    void columnsAreMovedTakenOutAndHeadedAsTheTemplateSays() throws IOException {
        EditedTemplate.edit(folder, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Provenance");
            EditedTemplate.put(sheet, 2, 0, "Which file");
            EditedTemplate.put(sheet, 3, 0, "{{file}}");
            EditedTemplate.put(sheet, 2, 1, "Its fingerprint");
            EditedTemplate.put(sheet, 3, 1, "{{sha256}}");
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
        EditedTemplate.edit(folder, workbook -> {
            EditedTemplate.put(workbook.getSheet("Summary"), 0, 0, "All of {{name}} at a glance");
            EditedTemplate.put(workbook.getSheet("Summary"), 1, 0, "Look at {{month}}. {{summary.line}}");
        });
        try (XSSFWorkbook workbook = open(render(Language.ENGLISH))) {
            XSSFSheet sheet = workbook.getSheet("Summary");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("All of Wales at a glance");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Look at March 2025. All staff.");
        }
    }

    @Test
    void aSampleThatIsFormattedOtherwiseChangesEveryCellOfItsKind() throws IOException {
        EditedTemplate.edit(folder, workbook -> {
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
        EditedTemplate.edit(folder, workbook -> EditedTemplate.logo(workbook, "The dragon of Wales"));
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
        EditedTemplate.edit(
                folder, "pack.cy.xlsx", workbook -> EditedTemplate.put(workbook.getSheet("Summary"), 0, 0, "Cipolwg"));
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
        EditedTemplate.edit(folder, workbook -> {
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
