package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public-sector checklist for accessible spreadsheets (Government Analysis Function, "Releasing statistics in spreadsheets"). */
@Tag("slow")
class SpreadsheetChecklistTest {

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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
    void theTitleOfEverySheetIsTaggedAsItsHeading() throws IOException {
        for (ReadWorkbook workbook : EveryScope.all()) {
            ByteArrayOutputStream styles = new ByteArrayOutputStream();
            workbook.workbook.getStylesSource().writeTo(styles);
            assertThat(workbook.sheets()).allSatisfy(sheet -> {
                long named =
                        sheet.getRow(0).getCell(0).getCellStyle().getCoreXf().getXfId();
                assertThat(styles.toString(StandardCharsets.UTF_8))
                        .contains("<cellStyle name=\"Heading 1\" xfId=\"" + named + "\" builtinId=\"16\"/>");
            });
        }
    }

    @Test
    void shorthandThatStandsInATableIsExplainedOnTheNotes() {
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        for (ReadWorkbook workbook : EveryScope.all()) {
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
        ReadWorkbook welsh = SampleWorkbook.NATION.in(Language.WELSH);
        var core = welsh.workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Pecyn gweithlu'r Bwrdd: Cymru");
        assertThat(core.getCreator()).isEqualTo("Boardpack");
        assertThat(core.getLastModifiedByUser()).isNull();
        assertThat(core.getCreated()).isEqualTo(Date.from(SamplePack.EDITION.madeAt()));
        assertThat(core.getModified()).isEqualTo(Date.from(SamplePack.EDITION.madeAt()));
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("cy-GB");
    }
}
