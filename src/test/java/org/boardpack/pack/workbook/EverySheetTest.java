package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackBackground;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.ProcessControl;
import org.boardpack.pack.spc.SpcRow;
import org.boardpack.pack.spc.SpcRows;
import org.junit.jupiter.api.Test;

/** What stands on the sheets that are more than figures, read back against what they were made from; and the charts. */
class EverySheetTest {

    private static final PackData PACK = SamplePack.everything();
    private final ReadWorkbook english = SampleWorkbook.EVERYTHING.in(Language.ENGLISH);
    private final ReadWorkbook welsh = SampleWorkbook.EVERYTHING.in(Language.WELSH);

    @Test
    void theSectorMatrixHasElevenSectorsBySixMetricsEachAValueOrWhyNot() {
        List<List<Object>> body = english.body("tbl_sector_matrix");
        assertThat(body).hasSize(66);
        assertThat(body.get(0))
                .containsExactly(
                        "Sector 0",
                        "Metric 0",
                        "Value",
                        "none",
                        4.5,
                        "%",
                        "2025-03",
                        "plan",
                        4.0,
                        0.5,
                        "=Winter, says [e-mail address left out]",
                        "none",
                        "Survey",
                        "what the system said",
                        "none",
                        "none");
        assertThat(body.get(1).subList(2, 5)).containsExactly("Not available", "Research via Breakthrough", "[x]");
        assertThat(welsh.body("tbl_sector_matrix").get(0).get(0)).isEqualTo("Sector Cymraeg 0");
    }

    @Test
    void aHotSpotSaysWhyItIsListed() {
        List<Object> row = english.body("tbl_hot_spots").get(0);
        assertThat(row.subList(0, 12))
                .containsExactly(
                        1.0,
                        "7A4",
                        "Cardiff & Vale University Health Board",
                        "Nursing and Midwifery Registered",
                        "established",
                        40.0,
                        200.5,
                        15.04,
                        24.96,
                        2.66,
                        1.8,
                        3.9);
        assertThat(row.get(12).toString()).contains("40").hasSizeGreaterThan(40);
        assertThat(welsh.body("tbl_hot_spots").get(0).get(12)).isNotEqualTo(row.get(12));
    }

    @Test
    void peersHaveQuartilesAndFunnelLimitsInTheUnitOfTheFigure() {
        List<List<Object>> body = english.body("tbl_peers");
        assertThat(body).hasSize(PACK.work().peers().size()).hasSize(6);
        for (int i = 0; i < body.size(); i++) {
            var row = PACK.work().peers().get(i);
            assertThat(body.get(i).get(5)).isEqualTo(row.figure().value().doubleValue());
            assertThat((double) body.get(i).get(11)).isEqualTo(row.quartiles().median(), within());
            assertThat((double) body.get(i).get(15))
                    .isEqualTo(100 * row.funnel().target(), within());
            assertThat((double) body.get(i).get(16))
                    .isEqualTo(100 * row.place().limits().lower95(), within());
            assertThat((double) body.get(i).get(19))
                    .isEqualTo(100 * row.place().limits().upper998(), within());
        }
        assertThat(body.get(0).get(20)).isEqualTo("within the limits");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-6);
    }

    @Test
    void theTrajectoryJoinsActualTrendPlanAndTarget() {
        List<List<Object>> turnover = english.body("tbl_trajectory").stream()
                .filter(row -> row.get(0).equals("Turnover") && row.get(1).equals("12 months to the month"))
                .toList();
        double month = DateUtil.getExcelDate(SamplePack.MONTH.firstDay());
        List<Object> now = turnover.stream()
                .filter(row -> row.get(3).equals(month))
                .findFirst()
                .orElseThrow();
        assertThat(now.get(4))
                .isEqualTo(PACK.figures()
                        .find(
                                org.boardpack.metrics.Metric.TURNOVER_HC,
                                org.boardpack.metrics.Window.ROLLING_12,
                                org.boardpack.workforce.StaffGroup.ALL,
                                SamplePack.MONTH)
                        .filter(org.boardpack.metrics.Figure::isOk)
                        .<Object>map(figure -> figure.value().doubleValue())
                        .orElse(now.get(4)));
        assertThat(now.get(5)).isEqualTo("[z]");
        assertThat(now.get(6)).isEqualTo(11.0);
        List<Object> target = turnover.stream()
                .filter(row -> row.get(3)
                        .equals(DateUtil.getExcelDate(SamplePack.MONTH.plus(9).firstDay())))
                .findFirst()
                .orElseThrow();
        assertThat(target.subList(6, 8)).containsExactly(10.5, 10.0);
        assertThat(english.body("tbl_trajectory"))
                .as("some measure is foreseen")
                .anySatisfy(row -> {
                    assertThat(row.get(5)).isInstanceOf(Double.class);
                    assertThat((double) row.get(8)).isLessThanOrEqualTo((double) row.get(5));
                    assertThat((double) row.get(9)).isGreaterThanOrEqualTo((double) row.get(5));
                    assertThat(row.get(15)).isEqualTo("forecast");
                });
    }

    @Test
    void theControlChartsAreThoseOfTheRowsMonthByMonth() {
        List<SpcRow> rows = new SpcRows(PACK).in(Language.ENGLISH);
        List<List<Object>> body = english.body("tbl_spc");
        assertThat(body).hasSameSizeAs(rows).hasSizeGreaterThan(500);
        for (int i = 0; i < rows.size(); i++) {
            SpcRow row = rows.get(i);
            assertThat(body.get(i).get(3))
                    .isEqualTo(DateUtil.getExcelDate(row.month().firstDay()));
            if (row.value() != null) {
                assertThat(body.get(i).get(4)).isEqualTo(row.value().doubleValue());
            }
            if (row.mean() != null) {
                assertThat(body.get(i).get(5)).isEqualTo(row.mean().doubleValue());
            }
            assertThat(body.get(i).subList(11, 14))
                    .containsExactly(
                            row.rule(),
                            row.variation().replace("–", "none"),
                            row.assurance().replace("–", "none"));
        }
    }

    @Test
    void actionsAndAssessmentsComeWithoutAddressesAndWhatLooksLikeAFormulaStaysText() {
        List<Object> action = english.body("tbl_actions").get(0);
        assertThat(action.subList(2, 6))
                .containsExactly("A1", "-Flexible rotas", "Flexible working", "[e-mail address left out]");
        assertThat(action.get(6)).isEqualTo(DateUtil.getExcelDate(LocalDate.of(2025, 1, 6)));
        assertThat(action.subList(8, 16))
                .containsExactly("In progress", "yes", "yes", 30.0, "Month 2", "none", "Turnover", "All staff");
        assertThat(english.bodyCell("tbl_actions", 0, 3).getCellStyle().getQuotePrefixed())
                .isTrue();
        assertThat(welsh.body("tbl_actions").get(0).get(12)).isEqualTo("Mis 2");
        assertThat(english.body("tbl_self_assessment").get(0).subList(4, 8))
                .containsExactly(3.0, DateUtil.getExcelDate(LocalDate.of(2024, 9, 1)), 2.0, 1.0);
        assertThat(english.body("tbl_commentary").get(0).get(1)).isEqualTo("=Winter, says [e-mail address left out]");
    }

    @Test
    void changesSayWhatWasAndWhatIs() {
        for (String table : List.of("tbl_changes", "tbl_restatements")) {
            assertThat(english.body(table)).hasSize(1);
            assertThat(english.body(table).get(0).get(6)).isIn(7.0, "[c]");
            assertThat(english.body(table).get(0).get(8)).isEqualTo("Late data");
        }
    }

    @Test
    void kiteMarksSayWhatCameHowFarItCanBeTrustedAndWhatWouldMendIt() {
        List<List<Object>> body = english.body("tbl_kite_marks");
        assertThat(body).hasSize(3);
        assertThat(body.get(0).subList(2, 11))
                .containsExactly(
                        DateUtil.getExcelDate(LocalDate.of(2025, 4, 3)),
                        "Accepted",
                        2.0,
                        2.0,
                        "yes",
                        "yes",
                        "yes",
                        "not tested",
                        "Nothing to mend.");
        assertThat(body.get(1).subList(3, 11))
                .as("half an hour after midnight, as clocks in the United Kingdom have it")
                .containsExactly(
                        "Accepted with warnings",
                        1.0,
                        2.0,
                        "no",
                        "no",
                        "no",
                        "not tested",
                        "Have every organisation send it. Send it by its day. Correct what its receipt warns of.");
        assertThat(body.get(2).subList(0, 10))
                .containsExactly(
                        "Survey", "none", "none", "none", 0.0, 2.0, "no", "not tested", "not tested", "not tested");
        assertThat(welsh.body("tbl_kite_marks").get(0).get(3)).isEqualTo("Derbyniwyd");
        assertThat(welsh.body("tbl_kite_marks").get(2).get(0)).isEqualTo("Arolwg");
    }

    @Test
    void theSummaryHasPlanLimitsPeersAndWhatIsForeseenBesideEachMeasure() {
        List<Object> turnover = english.body("tbl_summary").stream()
                .filter(row -> row.get(0).equals("Turnover") && row.get(1).equals("12 months to the month"))
                .findFirst()
                .orElseThrow();
        assertThat(turnover.get(11)).as("plan").isEqualTo(11.0);
        assertThat(turnover.subList(12, 15))
                .as("figures of 12 months share data, so they have no limits")
                .containsOnly("[z]");
        assertThat(turnover.get(15)).as("a roll-up has no peers").isEqualTo("none");
        int foreseen = 0;
        int limited = 0;
        for (List<Object> row : english.body("tbl_summary")) {
            foreseen += row.get(16) instanceof Double ? 1 : 0;
            if (row.get(12) instanceof Double mean) {
                assertThat((double) row.get(13)).isLessThanOrEqualTo(mean);
                assertThat((double) row.get(14)).isGreaterThanOrEqualTo(mean);
                limited++;
            }
        }
        assertThat(foreseen).isPositive();
        assertThat(limited).isPositive();
    }

    @Test
    void anOrganisationsSummarySaysInWhichQuarterOfItsPeersItLies() {
        PackData organisation = new PackData(
                SamplePack.HEALTH_BOARD,
                SamplePack.EDITION,
                Map.of(),
                PACK.figures(),
                Map.of(),
                List.of(),
                5,
                PackHistory.NONE,
                ProcessControl.USUAL,
                PACK.work(),
                PackBackground.NONE);
        assertThat(new ReadWorkbook(organisation, Language.ENGLISH)
                        .body("tbl_summary").stream()
                                .filter(row -> row.get(0).equals("Turnover")
                                        && row.get(1).equals("12 months to the month"))
                                .map(row -> row.get(15)))
                .as("the fifth of six, sorted by turnover")
                .containsExactly("highest");
    }

    @Test
    void provenanceSaysHowTheFiguresWereCounted() {
        assertThat(english.lines("tbl_provenance")).contains("Figures were counted by the method two-point.");
    }

    @Test
    void dataQualityCountsEveryFigureOfTheMonthOnce() {
        long ofMonth = PACK.figures().all().stream()
                .filter(figure -> figure.period().equals(SamplePack.MONTH))
                .count();
        double counted = english.body("tbl_data_quality").stream()
                .flatMap(row -> row.subList(2, 6).stream())
                .mapToDouble(number -> (double) number)
                .sum();
        assertThat(counted).isEqualTo(ofMonth);
    }

    @Test
    void fourSheetsHaveANativeChartWithAlternativeTextBesideItsTable() {
        List<String> charted = new ArrayList<>();
        for (XSSFSheet sheet : english.sheets()) {
            if (sheet.getDrawingPatriarch() != null) {
                for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                    charted.add(sheet.getSheetName());
                    var anchor = sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0);
                    var said = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
                    assertThat(said.getDescr())
                            .startsWith(chart.getTitleText().getString())
                            .endsWith("The numbers are in the table to the left.");
                    assertThat(anchor.getFrom().getCol())
                            .isGreaterThan(sheet.getTables().get(0).getEndColIndex());
                }
            }
        }
        assertThat(charted).containsExactly("Summary", "Leavers", "Sickness", "Trajectory");
    }

    @Test
    void aChartRefersToNoCellThatHoldsNoNumber() {
        int references = 0;
        for (XSSFSheet sheet : english.sheets()) {
            if (sheet.getDrawingPatriarch() == null) {
                continue;
            }
            for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                var found = java.util.regex.Pattern.compile("<c:(?:yVal|val)>.*?<c:f>(.*?)</c:f>")
                        .matcher(chart.getCTChart().xmlText());
                while (found.find()) {
                    for (String area : found.group(1).replaceAll("[()]", "").split(",")) {
                        var cells = org.apache.poi.ss.util.CellRangeAddress.valueOf(area.replaceAll(".*!", ""));
                        for (var at : cells) {
                            assertThat(ReadWorkbook.value(
                                            sheet.getRow(at.getRow()).getCell(at.getColumn())))
                                    .isInstanceOf(Double.class);
                            references++;
                        }
                    }
                }
            }
        }
        assertThat(references).isGreaterThan(20);
    }
}
