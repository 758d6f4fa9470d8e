package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.junit.jupiter.api.Test;

/** The public-sector checklist for spreadsheets, and the promises that an analyst builds on: stable names, typed cells, the same bytes. */
class WorkbookFormTest {

    /** The place of the value in a table of figures. */
    private static final int VALUE = 8;

    private static final PackData NATION = SamplePack.nation();
    private static final ReadWorkbook ENGLISH = new ReadWorkbook(NATION, Language.ENGLISH);
    private static final ReadWorkbook WELSH = new ReadWorkbook(NATION, Language.WELSH);

    @Test
    void everySheetButTheCoverHoldsOneTableWithAStableNameNearItsTop() {
        List<String> expected = List.of(
                "tbl_contents",
                "tbl_notes",
                "tbl_summary",
                "tbl_sector_matrix",
                "tbl_leavers",
                "tbl_turnover_reasons",
                "tbl_demographics",
                "tbl_career_stage",
                "tbl_nursing",
                "tbl_sickness",
                "tbl_agency",
                "tbl_staff_vacancies",
                "tbl_flows",
                "tbl_hot_spots",
                "tbl_peers",
                "tbl_organisations",
                "tbl_trajectory",
                "tbl_spc",
                "tbl_actions",
                "tbl_self_assessment",
                "tbl_process_survey",
                "tbl_commentary",
                "tbl_data_quality",
                "tbl_changes",
                "tbl_restatements",
                "tbl_definitions",
                "tbl_provenance",
                "tbl_data");
        ReadWorkbook empty =
                new ReadWorkbook(SamplePack.pack(SamplePack.HEALTH_BOARD, List.of(), Map.of()), Language.ENGLISH);

        for (ReadWorkbook workbook : List.of(ENGLISH, WELSH, empty)) {
            List<String> names = new ArrayList<>();
            for (XSSFSheet sheet : workbook.sheets()) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
                for (XSSFTable table : sheet.getTables()) {
                    names.add(table.getName());
                    assertThat(table.getDisplayName()).isEqualTo(table.getName());
                    assertThat(table.getStartColIndex()).isZero();
                    assertThat(table.getStartRowIndex()).isBetween(2, 5);
                    assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                }
            }
            assertThat(names).containsExactlyElementsOf(expected);
            assertThat(workbook.sheets()).hasSize(expected.size() + 1);
        }
    }

    @Test
    void headingsOfATableAreUniqueAndWhatTheTableSaysTheyAre() {
        for (ReadWorkbook workbook : List.of(ENGLISH, WELSH)) {
            for (XSSFSheet sheet : workbook.sheets()) {
                for (XSSFTable table : sheet.getTables()) {
                    List<String> headings = workbook.headings(table.getName());
                    assertThat(headings).doesNotHaveDuplicates().doesNotContain("");
                    assertThat(table.getCTTable().getTableColumns().getTableColumnList())
                            .extracting(column -> column.getName())
                            .isEqualTo(headings);
                }
            }
        }
    }

    @Test
    void noTableHasABlankCellAndNoCellIsAFormula() {
        int cells = 0;
        for (XSSFSheet sheet : ENGLISH.sheets()) {
            for (XSSFTable table : sheet.getTables()) {
                for (List<Object> row : ENGLISH.body(table.getName())) {
                    assertThat(row).doesNotContain("", (Object) null);
                    cells += row.size();
                }
            }
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                }
            }
        }
        assertThat(cells).isGreaterThan(1000);
    }

    @Test
    void nothingIsMergedFrozenFilteredOrHidden() {
        for (XSSFSheet sheet : ENGLISH.sheets()) {
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            for (XSSFTable table : sheet.getTables()) {
                assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
            }
            for (int column = 0; column < 16; column++) {
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
        }
    }

    @Test
    void itOpensOnTheCoverWithA1SelectedOnEverySheet() {
        assertThat(ENGLISH.workbook.getActiveSheetIndex()).isZero();
        assertThat(ENGLISH.sheets().get(0).getSheetName()).isEqualTo("Cover");
        assertThat(ENGLISH.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.getActiveCell()).hasToString("A1");
            assertThat(sheet.isSelected()).isEqualTo(sheet.getSheetName().equals("Cover"));
        });
    }

    @Test
    void theContentsLeadToEverySheetThatFollows() {
        List<XSSFHyperlink> links = ENGLISH.workbook.getSheet("Contents").getHyperlinkList();
        assertThat(links)
                .extracting(XSSFHyperlink::getLocation)
                .containsExactlyElementsOf(ENGLISH.sheets().stream()
                        .skip(2)
                        .map(sheet -> sheet.getSheetName() + "!A1")
                        .toList());
    }

    @Test
    void everySheetPrintsOnA4LandscapeAsWideAsOnePageWithItsHeadingsRepeated() {
        for (XSSFSheet sheet : ENGLISH.sheets()) {
            PrintSetup print = sheet.getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(print.getFitHeight()).isZero();
            sheet.getTables()
                    .forEach(table ->
                            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(table.getStartRowIndex()));
        }
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
        XSSFCell value = ENGLISH.bodyCell("tbl_sickness", rate, VALUE);
        XSSFCell month = ENGLISH.bodyCell("tbl_sickness", rate, 5);

        assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(month.getCellStyle().getDataFormatString()).isEqualTo("[$-809]mmm yyyy");
        assertThat(WELSH.bodyCell("tbl_sickness", rate, 5).getCellStyle().getDataFormatString())
                .isEqualTo("[$-452]mmm yyyy");
        assertThat(ENGLISH.bodyCell("tbl_data", 0, 1).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm");
        assertThat(ENGLISH.bodyCell("tbl_data", 0, 3).getCellType()).isEqualTo(CellType.STRING);
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
        XSSFCell fileName = ENGLISH.bodyCell("tbl_provenance", 1, 0);
        assertThat(fileName.getCellType()).isEqualTo(CellType.STRING);
        assertThat(fileName.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(ENGLISH.bodyCell("tbl_provenance", 0, 0).getCellStyle().getQuotePrefixed())
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
                        nasty, "0", "x", java.util.OptionalLong.of(1), "ACCEPTED", Instant.EPOCH)),
                5,
                PackHistory.NONE);
        XSSFCell cell = new ReadWorkbook(pack, Language.ENGLISH).bodyCell("tbl_provenance", 0, 0);

        assertThat(cell.getStringCellValue()).isEqualTo(nasty);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void itSaysItsTitleLanguageAndEditionTimeAndNoPerson() throws Exception {
        var core = WELSH.workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Pecyn gweithlu'r Bwrdd: Cymru");
        assertThat(core.getCreator()).isEqualTo("Boardpack");
        assertThat(core.getLastModifiedByUser()).isNull();
        assertThat(core.getCreated()).isEqualTo(Date.from(SamplePack.EDITION.madeAt()));
        assertThat(core.getModified()).isEqualTo(Date.from(SamplePack.EDITION.madeAt()));
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("cy-GB");
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
        assertThat(ENGLISH.body("tbl_notes").toString())
                .contains("people below 5")
                .doesNotContain("Internal edition");
    }

    @Test
    void theSamePackGivesTheSameBytesInAnotherTimeZoneAndLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.mismatch(ReadWorkbook.render(SamplePack.nation(), Language.ENGLISH), ENGLISH.bytes))
                    .isEqualTo(-1);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(Arrays.mismatch(ReadWorkbook.render(SamplePack.nation(), Language.WELSH), WELSH.bytes))
                    .isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void severalThreadsMayShareARenderer() {
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(i -> ReadWorkbook.render(SamplePack.nation(), Language.WELSH))
                        .map(bytes -> Arrays.mismatch(bytes, WELSH.bytes))
                        .toList())
                .containsOnly(-1)
                .hasSize(4);
    }

    @Test
    void everyEntryOfTheZipHasTheSameFixedTime() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ENGLISH.bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
                entries++;
            }
            assertThat(entries).isGreaterThan(60);
        }
    }

    private static int firstNumber(String table, int column) {
        List<List<Object>> body = ENGLISH.body(table);
        for (int row = 0; row < body.size(); row++) {
            if (body.get(row).get(column) instanceof Double) {
                return row;
            }
        }
        throw new AssertionError("no number in " + table);
    }
}
