package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** Every figure of a pack stands in its workbook, unrounded, and nothing else does. */
class WorkbookFiguresTest {

    private static final PackData PACK = SamplePack.organisation();

    private final ReadWorkbook english = SampleWorkbook.ORGANISATION.in(Language.ENGLISH);

    private final ReadWorkbook welsh = SampleWorkbook.ORGANISATION.in(Language.WELSH);

    private static final PackData NATION = SamplePack.nation();

    private final ReadWorkbook national = SampleWorkbook.NATION.in(Language.ENGLISH);

    @Test
    void theDataSheetHasTheColumnsOfMetricsCsvInBothLanguages() {
        for (ReadWorkbook workbook : List.of(english, welsh)) {
            assertThat(workbook.headings("tbl_data"))
                    .containsExactly(
                            "edition",
                            "period",
                            "scope_type",
                            "scope_code",
                            "staff_group",
                            "dimension",
                            "dimension_value",
                            "metric",
                            "window",
                            "numerator",
                            "denominator",
                            "value",
                            "unit",
                            "status",
                            "marker",
                            "reference");
        }
    }

    @Test
    void theDataSheetHoldsEveryFigureCellByCellInTheOrderOfThePack() {
        List<List<Object>> expected = new ArrayList<>();
        for (Figure figure : PACK.figures().all()) {
            expected.add(List.of(
                    "2025-03@2",
                    DateUtil.getExcelDate(figure.period().firstDay()),
                    "organisation",
                    "7A4",
                    figure.staffGroup().name(),
                    figure.dimension().isEmpty() ? "[z]" : figure.dimension(),
                    figure.dimensionValue().isEmpty() ? "[z]" : figure.dimensionValue(),
                    figure.metric().id(),
                    figure.window().id(),
                    ExpectedCell.number(figure, figure.numerator()),
                    ExpectedCell.number(figure, figure.denominator()),
                    ExpectedCell.number(figure, figure.value()),
                    figure.metric().unit().id(),
                    figure.status().id(),
                    figure.marker().isEmpty() ? "none" : figure.marker(),
                    figure.reference()));
        }

        assertThat(expected).hasSizeGreaterThan(14 * 3 * 59);
        assertThat(english.body("tbl_data")).isEqualTo(expected);
        assertThat(welsh.body("tbl_data")).isEqualTo(expected);
    }

    @Test
    void theWelshWorkbookHasTheSameFiguresUnderTheSameTableNames() {
        for (SheetKind<?> kind : SheetKinds.ALL) {
            if (kind.hasTable()) {
                assertThat(numbers(welsh.body(kind.table())))
                        .as(kind.table())
                        .isEqualTo(numbers(english.body(kind.table())));
            }
        }
        assertThat(numbers(welsh.body("tbl_summary"))).isNotEmpty();
    }

    @Test
    void theSummaryShowsAllStaffNowAMonthAgoAYearAgoAndTheChange() {
        List<List<Object>> body = english.body("tbl_summary");
        int changes = 0;
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                Optional<Figure> now = find(metric, window, 0);
                Optional<Figure> yearAgo = find(metric, window, 12);
                String name = WorkbookWording.builtIn()
                        .metric(metric, Language.ENGLISH)
                        .name();
                String months = WorkbookWording.builtIn().word(Language.ENGLISH, "windows", window.id());
                List<List<Object>> found = body.stream()
                        .filter(row -> row.get(0).equals(name) && row.get(1).equals(months))
                        .toList();
                assertThat(found).hasSize(1);
                assertThat(found.get(0).get(2)).isEqualTo(ExpectedCell.shown(now));
                assertThat(found.get(0).get(4)).isEqualTo(ExpectedCell.shown(find(metric, window, 1)));
                assertThat(found.get(0).get(5)).isEqualTo(ExpectedCell.shown(yearAgo));
                if (now.orElseThrow().isOk() && yearAgo.orElseThrow().isOk()) {
                    BigDecimal change = now.orElseThrow()
                            .value()
                            .subtract(yearAgo.orElseThrow().value());
                    assertThat(found.get(0).get(6)).isEqualTo(change.doubleValue());
                    changes++;
                } else {
                    assertThat(found.get(0).get(6))
                            .as("why there is no change: the marker of the side without a number")
                            .isEqualTo(ExpectedCell.shown(now.orElseThrow().isOk() ? yearAgo : now));
                }
            }
        }
        assertThat(body).hasSize(59);
        assertThat(body.subList(0, 5).stream().map(row -> row.get(0)))
                .as("what a Board asks for first")
                .containsExactly(
                        "NHS leaver rate", "Turnover", "Sickness absence", "Vacancy rate", "Agency share of pay");
        assertThat(changes).isPositive();
    }

    @Test
    void aRollUpComparesItsOrganisationsAndListsThoseWithoutAFigureToo() {
        List<List<Object>> body = national.body("tbl_organisations");
        Scope[] inOrder = {SamplePack.OTHER_BOARD, SamplePack.HEALTH_BOARD};
        int row = 0;
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                for (Scope scope : inOrder) {
                    Optional<Figure> figure =
                            NATION.parts().get(scope).find(metric, window, StaffGroup.ALL, SamplePack.MONTH);
                    assertThat(body.get(row).get(2)).isEqualTo(scope.code());
                    assertThat(body.get(row).get(6)).isEqualTo(ExpectedCell.shown(figure));
                    row++;
                }
            }
        }
        assertThat(body).hasSize(row);
        assertThat(english.body("tbl_organisations"))
                .as("an organisation has no parts")
                .hasSize(1)
                .allSatisfy(cells -> assertThat(cells).containsOnly("[x]"));
    }

    @Test
    void aSuppressedNumberIsNeverWrittenEvenIfItWasHandedOver() {
        Figure leak = new Figure(
                SamplePack.MONTH,
                SamplePack.HEALTH_BOARD,
                StaffGroup.ALL,
                "",
                "",
                Metric.LEAVERS_HC,
                Window.MONTH,
                null,
                null,
                BigDecimal.valueOf(3),
                org.boardpack.metrics.Status.SUPPRESSED,
                "[c]",
                "LH-7A4-2503");
        ReadWorkbook workbook = new ReadWorkbook(
                SamplePack.pack(SamplePack.HEALTH_BOARD, List.of(leak), java.util.Map.of()), Language.ENGLISH);

        assertThat(workbook.body("tbl_data").get(0).get(11)).isEqualTo("[c]");
        assertThat(workbook.body("tbl_leavers").get(0).get(8)).isEqualTo("[c]");
        assertThat(workbook.body("tbl_summary"))
                .allSatisfy(row -> assertThat(row).doesNotContain(3.0));
        assertThat(workbook.body("tbl_sickness"))
                .as("a sheet without figures keeps its table and says what would fill it")
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).containsOnly("[x]"));
        assertThat(workbook.table("tbl_sickness")
                        .getXSSFSheet()
                        .getRow(3)
                        .getCell(0)
                        .getStringCellValue())
                .contains("no figures of sickness", "sickness-summary");
    }

    @Test
    void provenanceGivesEveryInputFileWithItsFingerprintAndTimeInUtc() {
        assertThat(english.body("tbl_provenance").get(1).subList(0, 4))
                .containsExactly("=HYPERLINK(\"x\").csv", "Sickness", 77.0, "Accepted");
        assertThat(english.body("tbl_provenance").get(1).get(5)).isEqualTo("12e5".repeat(16));
        assertThat(english.bodyCell("tbl_provenance", 1, 4).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2025, 4, 3).atTime(23, 30));
    }

    private static Optional<Figure> find(Metric metric, Window window, int monthsAgo) {
        return PACK.figures().find(metric, window, StaffGroup.ALL, SamplePack.MONTH.minus(monthsAgo));
    }

    private static List<Object> numbers(List<List<Object>> body) {
        return body.stream()
                .flatMap(List::stream)
                .filter(Double.class::isInstance)
                .toList();
    }
}
