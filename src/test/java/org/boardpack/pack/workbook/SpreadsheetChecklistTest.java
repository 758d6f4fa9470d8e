package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.boardpack.pack.Language;
import org.boardpack.pack.chart.LiberationSans;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;

/** The public-sector checklist for accessible spreadsheets (Government Analysis Function, "Releasing statistics in spreadsheets"). */
class SpreadsheetChecklistTest {

    private static final ReadWorkbook ENGLISH = new ReadWorkbook(SamplePack.nation(), Language.ENGLISH);
    private static final ReadWorkbook WELSH = new ReadWorkbook(SamplePack.nation(), Language.WELSH);

    /** Every scope, in both languages; and a pack without a figure. */
    private static final List<ReadWorkbook> ALL = List.of(
            ENGLISH,
            WELSH,
            new ReadWorkbook(SamplePack.everything(), Language.ENGLISH),
            new ReadWorkbook(SamplePack.everything(), Language.WELSH),
            new ReadWorkbook(SamplePack.organisation(), Language.WELSH),
            new ReadWorkbook(SamplePack.pack(Scope.region("Y56"), List.of(), Map.of()), Language.ENGLISH));

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
                "tbl_kite_marks",
                "tbl_data_quality",
                "tbl_changes",
                "tbl_restatements",
                "tbl_definitions",
                "tbl_provenance",
                "tbl_data");
        for (ReadWorkbook workbook : ALL) {
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
        for (ReadWorkbook workbook : ALL) {
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
        for (ReadWorkbook workbook : ALL) {
            for (XSSFSheet sheet : workbook.sheets()) {
                for (XSSFTable table : sheet.getTables()) {
                    for (List<Object> row : workbook.body(table.getName())) {
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
        }
        assertThat(cells).isGreaterThan(1000);
    }

    @Test
    void nothingIsMergedFrozenFilteredOrHiddenAndNoRowAboveOrInATableIsMissing() {
        for (ReadWorkbook workbook : ALL) {
            for (XSSFSheet sheet : workbook.sheets()) {
                assertThat(sheet.getMergedRegions()).isEmpty();
                assertThat(sheet.getPaneInformation()).isNull();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
                assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(sheet.getLastRowNum() + 1);
                for (XSSFTable table : sheet.getTables()) {
                    assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
                    for (int column = 0; column <= table.getEndColIndex(); column++) {
                        assertThat(sheet.isColumnHidden(column)).isFalse();
                    }
                }
                assertThat(workbook.workbook.getSheetVisibility(workbook.workbook.getSheetIndex(sheet)))
                        .isEqualTo(SheetVisibility.VISIBLE);
            }
        }
    }

    @Test
    void nothingIsSaidByColourAlone() {
        for (ReadWorkbook workbook : ALL) {
            assertThat(workbook.sheets())
                    .allSatisfy(sheet -> assertThat(
                                    sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                            .isZero());
        }
    }

    @Test
    void lettersAreSansSerifOfTwelvePointsOrMoreAndStandOutFromTheirGround() {
        for (ReadWorkbook workbook : ALL) {
            everyCell(workbook, cell -> {
                XSSFFont font = cell.getCellStyle().getFont();
                assertThat(font.getFontName()).isEqualTo("Arial");
                assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
                assertThat(font.getColor()).isIn(IndexedColors.BLACK.getIndex(), IndexedColors.DARK_BLUE.getIndex());
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            });
        }
    }

    @Test
    void theTitleOfEverySheetIsTaggedAsItsHeading() throws IOException {
        for (ReadWorkbook workbook : ALL) {
            ByteArrayOutputStream styles = new ByteArrayOutputStream();
            workbook.workbook.getStylesSource().writeTo(styles);
            assertThat(workbook.sheets()).allSatisfy(sheet -> {
                long named = sheet.getRow(0).getCell(0).getCellStyle().getCoreXf().getXfId();
                assertThat(styles.toString(StandardCharsets.UTF_8))
                        .contains("<cellStyle name=\"Heading 1\" xfId=\"" + named + "\" builtinId=\"16\"/>");
            });
        }
    }

    @Test
    void numbersStandToTheRightTextAndDatesToTheLeft() {
        for (ReadWorkbook workbook : ALL) {
            everyCell(workbook, cell -> {
                boolean isNumber = cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
                HorizontalAlignment alignment = cell.getCellStyle().getAlignment();
                if (isNumber) {
                    assertThat(alignment).isEqualTo(HorizontalAlignment.RIGHT);
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    assertThat(alignment).isEqualTo(HorizontalAlignment.LEFT);
                }
            });
        }
    }

    @Test
    void everyTextOfATableIsVisibleInItsColumnOrWrapped() {
        Set<String> cut = new TreeSet<>();
        for (ReadWorkbook workbook : ALL) {
            everyCell(workbook, cell -> {
                boolean isOfTable = cell.getRowIndex()
                        >= cell.getSheet().getTables().stream()
                                .mapToInt(XSSFTable::getStartRowIndex)
                                .findFirst()
                                .orElse(Integer.MAX_VALUE);
                int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
                String said = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                if (isOfTable && !cell.getCellStyle().getWrapText() && said.length() > width) {
                    cut.add(cell.getSheet().getSheetName() + ", column " + cell.getColumnIndex() + " of " + width + ": "
                            + said);
                }
            });
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void noWordOfAHeadingIsBrokenAndEveryWrappedTextHasRoomForItsLines() {
        FontRenderContext screen = new FontRenderContext(null, true, true);
        Font regular = LiberationSans.regular(16);
        Font bold = LiberationSans.bold(16);
        double digit = regular.getStringBounds("0", screen).getWidth();
        Set<String> cut = new TreeSet<>();
        for (ReadWorkbook workbook : ALL) {
            everyCell(workbook, cell -> {
                if (cell.getCellType() != CellType.STRING || !cell.getCellStyle().getWrapText()) {
                    return;
                }
                Font font = cell.getCellStyle().getFont().getBold() ? bold : regular;
                String text = cell.getStringCellValue();
                double across = digit * cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
                for (String word : text.split("[ -]")) {
                    if (font == bold && font.getStringBounds(word, screen).getWidth() > across) {
                        cut.add(cell.getSheet().getSheetName() + " " + cell.getReference() + " breaks " + word);
                    }
                }
                int lines = (int) Math.round(cell.getRow().getHeightInPoints() / 17);
                if (font.getStringBounds(text, screen).getWidth() > lines * across) {
                    cut.add(cell.getSheet().getSheetName() + " " + cell.getReference() + " " + lines + " lines: " + text);
                }
            });
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void shorthandThatStandsInATableIsExplainedOnTheNotes() {
        for (ReadWorkbook workbook : ALL) {
            List<Object> explained =
                    workbook.body("tbl_notes").stream().map(row -> row.get(0)).toList();
            int symbols = 0;
            for (XSSFSheet sheet : workbook.sheets()) {
                for (XSSFTable table : sheet.getTables()) {
                    for (List<Object> row : workbook.body(table.getName())) {
                        for (Object cell : row) {
                            if (cell.toString().matches("\\[[a-z]]")) {
                                assertThat(explained).contains(cell);
                                symbols++;
                            }
                        }
                    }
                }
            }
            assertThat(symbols).isPositive();
        }
    }

    @Test
    void everyChartHasAlternativeText() {
        int charts = 0;
        for (ReadWorkbook workbook : ALL) {
            for (XSSFSheet sheet : workbook.sheets()) {
                if (sheet.getDrawingPatriarch() != null) {
                    for (var anchor : sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()) {
                        assertThat(anchor.getGraphicFrame()
                                        .getNvGraphicFramePr()
                                        .getCNvPr()
                                        .getDescr())
                                .hasSizeGreaterThan(40);
                        charts++;
                    }
                }
            }
        }
        assertThat(charts).isGreaterThan(10);
    }

    @Test
    void itOpensOnTheCoverWithA1SelectedOnEverySheet() {
        for (ReadWorkbook workbook : ALL) {
            String cover = workbook.sheets().get(0).getSheetName();
            assertThat(cover).isIn("Cover", "Clawr");
            assertThat(workbook.workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.sheets()).allSatisfy(sheet -> {
                assertThat(sheet.getActiveCell()).hasToString("A1");
                assertThat(sheet.isSelected()).isEqualTo(sheet.getSheetName().equals(cover));
            });
        }
    }

    @Test
    void theContentsLeadToEverySheetThatFollowsByItsName() {
        for (ReadWorkbook workbook : ALL) {
            List<String> names =
                    workbook.sheets().stream().map(XSSFSheet::getSheetName).toList();
            XSSFSheet contents = workbook.sheets().get(1);
            assertThat(contents.getHyperlinkList())
                    .extracting(XSSFHyperlink::getLocation)
                    .containsExactlyElementsOf(
                            names.stream().skip(2).map(name -> name + "!A1").toList());
            assertThat(workbook.body("tbl_contents").stream().map(row -> row.get(0)))
                    .containsExactlyElementsOf(names.stream().skip(2).toList());
        }
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

    private static void everyCell(ReadWorkbook workbook, Consumer<XSSFCell> check) {
        for (XSSFSheet sheet : workbook.sheets()) {
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                cells(sheet, row).forEach(check);
            }
        }
    }

    private static List<XSSFCell> cells(XSSFSheet sheet, int row) {
        List<XSSFCell> cells = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> cells.add((XSSFCell) cell));
        return cells;
    }
}
