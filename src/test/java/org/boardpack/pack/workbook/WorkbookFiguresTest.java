package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final ReadWorkbook ENGLISH = new ReadWorkbook(PACK, Language.ENGLISH);
    private static final ReadWorkbook WELSH = new ReadWorkbook(PACK, Language.WELSH);
    private static final PackData NATION = SamplePack.nation();
    private static final ReadWorkbook NATIONAL = new ReadWorkbook(NATION, Language.ENGLISH);

    @Test
    void theDataSheetHasTheColumnsOfMetricsCsvInBothLanguages() {
        for (ReadWorkbook workbook : List.of(ENGLISH, WELSH)) {
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
                    "[z]",
                    "[z]",
                    figure.metric().id(),
                    figure.window().id(),
                    number(figure, figure.numerator()),
                    number(figure, figure.denominator()),
                    number(figure, figure.value()),
                    figure.metric().unit().id(),
                    figure.status().id(),
                    figure.marker().isEmpty() ? "none" : figure.marker(),
                    figure.reference()));
        }

        assertThat(expected).hasSize(14 * 3 * 59);
        assertThat(ENGLISH.body("tbl_data")).isEqualTo(expected);
        assertThat(WELSH.body("tbl_data")).isEqualTo(expected);
    }

    @Test
    void everyMetricHasItsTableWithItsFiguresGroupByGroupOldestFirst() {
        for (Metric metric : Metric.ofTheWhole()) {
            List<Figure> figures = PACK.figures().all().stream()
                    .filter(figure -> figure.metric() == metric)
                    .sorted(Comparator.comparing(Figure::window)
                            .thenComparing(figure -> SamplePack.GROUPS.indexOf(figure.staffGroup()))
                            .thenComparing(Figure::period))
                    .toList();
            List<List<Object>> body = ENGLISH.body(MetricSheet.tableName(metric));

            assertThat(figures).hasSize(14 * 3 * metric.windows().size());
            assertThat(body).hasSameSizeAs(figures);
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                String group = figure.staffGroup().equals(StaffGroup.ALL)
                        ? "All staff"
                        : figure.staffGroup().name();
                assertThat(body.get(i).get(0))
                        .isEqualTo(DateUtil.getExcelDate(figure.period().firstDay()));
                assertThat(body.get(i).get(2)).isEqualTo(group);
                assertThat(body.get(i).subList(3, 6))
                        .containsExactly(
                                number(figure, figure.numerator()),
                                number(figure, figure.denominator()),
                                number(figure, figure.value()));
                assertThat(body.get(i).subList(8, 10))
                        .containsExactly(figure.marker().isEmpty() ? "none" : figure.marker(), figure.reference());
            }
        }
    }

    @Test
    void theWelshWorkbookHasTheSameFiguresUnderTheSameTableNames() {
        for (Metric metric : Metric.ofTheWhole()) {
            String table = MetricSheet.tableName(metric);
            assertThat(numbers(WELSH.body(table))).isNotEmpty().isEqualTo(numbers(ENGLISH.body(table)));
        }
        assertThat(numbers(WELSH.body("tbl_summary"))).isNotEmpty().isEqualTo(numbers(ENGLISH.body("tbl_summary")));
    }

    @Test
    void theSummaryShowsAllStaffNowAMonthAgoAYearAgoAndTheChange() {
        List<List<Object>> body = ENGLISH.body("tbl_summary");
        int row = 0;
        int changes = 0;
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                Optional<Figure> now = find(metric, window, 0);
                Optional<Figure> yearAgo = find(metric, window, 12);
                assertThat(body.get(row).get(2)).isEqualTo(shown(now));
                assertThat(body.get(row).get(4)).isEqualTo(shown(find(metric, window, 1)));
                assertThat(body.get(row).get(5)).isEqualTo(shown(yearAgo));
                if (now.orElseThrow().isOk() && yearAgo.orElseThrow().isOk()) {
                    BigDecimal change = now.orElseThrow()
                            .value()
                            .subtract(yearAgo.orElseThrow().value());
                    assertThat(body.get(row).get(6)).isEqualTo(change.doubleValue());
                    changes++;
                } else {
                    assertThat(body.get(row).get(6)).isEqualTo("[z]");
                }
                row++;
            }
        }
        assertThat(body).hasSize(row);
        assertThat(changes).isPositive();
    }

    @Test
    void aRollUpComparesItsOrganisationsAndListsThoseWithoutAFigureToo() {
        List<List<Object>> body = NATIONAL.body("tbl_parts");
        Scope[] inOrder = {SamplePack.OTHER_BOARD, SamplePack.HEALTH_BOARD};
        int row = 0;
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                for (Scope scope : inOrder) {
                    Optional<Figure> figure =
                            NATION.parts().get(scope).find(metric, window, StaffGroup.ALL, SamplePack.MONTH);
                    assertThat(body.get(row).get(2)).isEqualTo(scope.code());
                    assertThat(body.get(row).get(6)).isEqualTo(shown(figure));
                    row++;
                }
            }
        }
        assertThat(body).hasSize(row);
        assertThat(ENGLISH.workbook.getTable("tbl_parts"))
                .as("an organisation has no parts")
                .isNull();
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
        assertThat(workbook.body("tbl_leavers_hc").get(0).get(5)).isEqualTo("[c]");
        assertThat(workbook.body("tbl_summary"))
                .allSatisfy(row -> assertThat(row).doesNotContain(3.0));
        assertThat(workbook.body("tbl_sickness_rate"))
                .as("a metric without figures keeps its table and says so")
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.subList(3, 6)).containsExactly("[x]", "[x]", "[x]"));
    }

    @Test
    void provenanceGivesEveryInputFileWithItsFingerprintAndTimeInUtc() {
        assertThat(ENGLISH.body("tbl_provenance").get(1).subList(0, 4))
                .containsExactly("=HYPERLINK(\"x\").csv", "sickness", 77.0, "ACCEPTED");
        assertThat(ENGLISH.body("tbl_provenance").get(1).get(5)).isEqualTo("12e5".repeat(16));
        assertThat(ENGLISH.bodyCell("tbl_provenance", 1, 4).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2025, 4, 3).atTime(23, 30));
    }

    private static Optional<Figure> find(Metric metric, Window window, int monthsAgo) {
        return PACK.figures().find(metric, window, StaffGroup.ALL, SamplePack.MONTH.minus(monthsAgo));
    }

    private static Object shown(Optional<Figure> figure) {
        return figure.map(found -> number(found, found.value())).orElse("[x]");
    }

    private static Object number(Figure figure, BigDecimal number) {
        if (number != null) {
            return number.doubleValue();
        }
        return switch (figure.status()) {
            case SUPPRESSED -> "[c]";
            case MISSING -> "[x]";
            case NOT_APPLICABLE, OK -> "[z]";
        };
    }

    private static List<Object> numbers(List<List<Object>> body) {
        return body.stream()
                .flatMap(List::stream)
                .filter(Double.class::isInstance)
                .toList();
    }
}
