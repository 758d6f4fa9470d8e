package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.junit.jupiter.api.Test;

/** What an analyst builds on: typed cells, formats, print set-up, text that stays text. */
class WorkbookFormTest {

    /** The place of the value in a table of figures. */
    private static final int VALUE = 8;

    private static final PackData NATION = SamplePack.nation();

    private final ReadWorkbook english = SampleWorkbook.NATION.in(Language.ENGLISH);

    private final ReadWorkbook welsh = SampleWorkbook.NATION.in(Language.WELSH);

    @Test
    void everySheetPrintsOnA4LandscapeWithItsHeadingsRepeatedAsWideAsOnePageOrAsLettersThatCanBeReadNeed() {
        int wide = 0;
        for (XSSFSheet sheet : english.sheets()) {
            PrintSetup print = sheet.getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(print.getFitHeight()).isZero();
            for (XSSFTable table : sheet.getTables()) {
                int characters = 0;
                for (int column = 0; column <= table.getEndColIndex(); column++) {
                    characters += sheet.getColumnWidth(column) / 256;
                }
                assertThat((int) print.getFitWidth()).isEqualTo((characters + 214) / 215);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(table.getStartRowIndex());
                if (print.getFitWidth() > 1) {
                    assertThat(sheet.getRepeatingColumns().getLastColumn()).isZero();
                    wide++;
                }
            }
        }
        assertThat(wide).isPositive();
        assertThat((int) english.sheets().get(0).getPrintSetup().getFitWidth()).isOne();
    }

    @Test
    void theFooterDoublesAnAmpersandSoThatItIsNoCode() {
        PackData pack = SamplePack.pack(SamplePack.HEALTH_BOARD, List.of(), Map.of());
        ReadWorkbook workbook = new ReadWorkbook(pack, Language.ENGLISH);

        assertThat(workbook.sheets().get(0).getFooter().getLeft())
                .isEqualTo("Cardiff && Vale University Health Board · March 2025 · Edition 2 (provisional)");
        assertThat(workbook.sheets().get(0).getFooter().getRight()).isEqualTo("Page &P of &N");
        assertThat(workbook.body("tbl_data"))
                .as("an edition without figures still has its table")
                .hasSize(1);
    }

    @Test
    void numbersDatesAndTextsAreWhatTheyAre() {
        int rate = firstNumber("tbl_sickness", VALUE);
        XSSFCell value = english.bodyCell("tbl_sickness", rate, VALUE);
        XSSFCell month = english.bodyCell("tbl_sickness", rate, 5);

        assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(month.getCellStyle().getDataFormatString()).isEqualTo("[$-809]mmm yyyy");
        assertThat(welsh.bodyCell("tbl_sickness", rate, 5).getCellStyle().getDataFormatString())
                .isEqualTo("[$-452]mmm yyyy");
        assertThat(english.bodyCell("tbl_data", 0, 1).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm");
        assertThat(english.bodyCell("tbl_data", 0, 3).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void ratesAreShownWithAsManyDecimalsAsTheSettingSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(WorkbookDesign.builtIn(), 1).render(NATION, Language.WELSH, out);
        try (var workbook =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFTable table = workbook.getTable("tbl_sickness");
            int row = table.getStartRowIndex() + 1 + firstNumber("tbl_sickness", VALUE);
            XSSFCell cell = table.getXSSFSheet().getRow(row).getCell(VALUE);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.0");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextAndIsMarkedSo() {
        XSSFCell fileName = english.bodyCell("tbl_provenance", 1, 0);
        assertThat(fileName.getCellType()).isEqualTo(CellType.STRING);
        assertThat(fileName.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(english.bodyCell("tbl_provenance", 0, 0).getCellStyle().getQuotePrefixed())
                .isFalse();
    }

    @Test
    void markupControlCharactersAndEscapesInATextComeBackAsTheyWere() {
        String nasty = "+a <b> & \"c\"\tŵŷ _x0041_ 😀";
        PackData pack = new PackData(
                SamplePack.HEALTH_BOARD,
                SamplePack.EDITION,
                Map.of(),
                new FigureTable(List.of()),
                Map.of(),
                List.of(new org.boardpack.pack.InputFile(
                        nasty,
                        java.util.Optional.of("0"),
                        "x",
                        java.util.OptionalLong.of(1),
                        "ACCEPTED",
                        Instant.EPOCH)),
                5,
                PackHistory.NONE);
        XSSFCell cell = new ReadWorkbook(pack, Language.ENGLISH).bodyCell("tbl_provenance", 0, 0);

        assertThat(cell.getStringCellValue()).isEqualTo(nasty);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void anInternalEditionSaysSoOnEverySheetAndPage() {
        PackData pack = new PackData(
                SamplePack.HEALTH_BOARD,
                SamplePack.EDITION,
                Map.of(),
                new FigureTable(List.of()),
                Map.of(),
                List.of(),
                0,
                PackHistory.NONE);
        assertThat(new ReadWorkbook(pack, Language.ENGLISH).sheets()).allSatisfy(sheet -> {
            List<String> columnA = new ArrayList<>();
            sheet.forEach(row -> columnA.add(row.getCell(0).toString()));
            assertThat(columnA).anyMatch(text -> text.startsWith("Internal edition"));
            assertThat(sheet.getHeader().getCenter()).startsWith("Internal edition");
        });
        assertThat(english.body("tbl_notes").toString())
                .contains("people below 5")
                .doesNotContain("Internal edition");
    }

    private int firstNumber(String table, int column) {
        List<List<Object>> body = english.body(table);
        for (int row = 0; row < body.size(); row++) {
            if (body.get(row).get(column) instanceof Double) {
                return row;
            }
        }
        throw new AssertionError("no number in " + table);
    }
}
