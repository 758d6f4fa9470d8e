package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** The sheets of figures by subject, row by row against the figures. */
class SubjectSheetsTest {

    private static final PackData PACK = SamplePack.organisation();

    private final ReadWorkbook english = SampleWorkbook.ORGANISATION.in(Language.ENGLISH);

    @Test
    void everyMetricOfWholeGroupsStandsOnASheetOfItsSubjectGroupByGroupOldestFirst() {
        Map<Metric, String> tableOf = new EnumMap<>(Metric.class);
        tables(
                tableOf,
                "tbl_leavers",
                Metric.NHS_LEAVER_RATE,
                Metric.MOVEMENT_BENEFIT,
                Metric.LEAVERS_HC,
                Metric.LEAVERS_FTE,
                Metric.LEAVERS_EXCLUDED_HC);
        tables(tableOf, "tbl_leavers", Metric.STABILITY, Metric.NEW_STARTER_RETENTION);
        tables(
                tableOf,
                "tbl_turnover_reasons",
                Metric.TURNOVER_HC,
                Metric.TURNOVER_FTE,
                Metric.VOLUNTARY_TURNOVER_HC,
                Metric.UNKNOWN_REASON_SHARE);
        tables(tableOf, "tbl_career_stage", Metric.AGED_55_SHARE);
        tables(
                tableOf,
                "tbl_sickness",
                Metric.SICKNESS_RATE,
                Metric.SICKNESS_LONG_TERM_RATE,
                Metric.SICKNESS_SHORT_TERM_RATE);
        tables(
                tableOf,
                "tbl_agency",
                Metric.AGENCY_SPEND,
                Metric.BANK_SPEND,
                Metric.PAY_BILL,
                Metric.AGENCY_SHARE_OF_PAY,
                Metric.AGENCY_VS_PLAN);
        tables(tableOf, "tbl_agency", Metric.PRICE_CAP_OVERRIDE_RATE, Metric.OFF_FRAMEWORK_RATE);
        tables(
                tableOf,
                "tbl_staff_vacancies",
                Metric.HEADCOUNT,
                Metric.FTE,
                Metric.JOINERS_HC,
                Metric.JOINERS_FTE,
                Metric.VACANCY_FTE,
                Metric.VACANCY_RATE);
        tables(
                tableOf,
                "tbl_process_survey",
                Metric.STAY_INTERVIEWS,
                Metric.EXIT_INTERVIEW_COMPLETION,
                Metric.FLEXIBLE_WORKING_APPROVAL_RATE);
        List<Metric> onFlows = List.of(Metric.UNEXPLAINED_MOVEMENT, Metric.UNEXPLAINED_MOVEMENT_FTE);

        for (Metric metric : Metric.ofTheWhole()) {
            if (onFlows.contains(metric)) {
                continue;
            }
            List<Figure> figures = PACK.figures().all().stream()
                    .filter(figure ->
                            figure.metric() == metric && figure.dimension().isEmpty())
                    .sorted(Comparator.comparing(Figure::window)
                            .thenComparing(figure -> SamplePack.GROUPS.indexOf(figure.staffGroup()))
                            .thenComparing(Figure::period))
                    .toList();
            String name =
                    WorkbookWording.builtIn().metric(metric, Language.ENGLISH).name();
            List<List<Object>> body =
                    english.body(java.util.Objects.requireNonNull(tableOf.get(metric), metric.id())).stream()
                            .filter(row -> row.get(0).equals(name) && row.get(3).equals("none"))
                            .toList();

            assertThat(figures).hasSize(14 * 3 * metric.windows().size());
            assertThat(body).as(metric.id()).hasSameSizeAs(figures);
            for (int i = 0; i < figures.size(); i++) {
                assertRow(body.get(i), figures.get(i));
            }
        }
    }

    private static void tables(Map<Metric, String> tableOf, String table, Metric... metrics) {
        for (Metric metric : metrics) {
            tableOf.put(metric, table);
        }
    }

    /** Measure, months covered, staff group, break-down, part, month, numerator, denominator, value, unit, status, marker, reference. */
    private static void assertRow(List<Object> row, Figure figure) {
        assertThat(row.get(2))
                .isEqualTo(
                        figure.staffGroup().equals(StaffGroup.ALL)
                                ? "All staff"
                                : figure.staffGroup().name());
        assertThat(row.get(5)).isEqualTo(DateUtil.getExcelDate(figure.period().firstDay()));
        assertThat(row.subList(6, 9))
                .containsExactly(
                        ExpectedCell.number(figure, figure.numerator()),
                        ExpectedCell.number(figure, figure.denominator()),
                        ExpectedCell.number(figure, figure.value()));
        assertThat(row.subList(11, 13))
                .containsExactly(figure.marker().isEmpty() ? "none" : figure.marker(), figure.reference());
    }

    @Test
    void breakDownsOfTheMonthStandOnTheirSheetsAndOfNoOtherMonth() {
        Map<Dimension, String> tableOf = new EnumMap<>(Dimension.class);
        List.of(Dimension.LEAVING_REASON, Dimension.REASON_GROUP, Dimension.DESTINATION, Dimension.LEAVER_OR_MOVER)
                .forEach(each -> tableOf.put(each, "tbl_turnover_reasons"));
        List.of(
                        Dimension.AGE_BAND,
                        Dimension.GENDER,
                        Dimension.ETHNIC_GROUP,
                        Dimension.DISABILITY,
                        Dimension.CONTRACT,
                        Dimension.FULL_PART_TIME,
                        Dimension.PAY_BAND,
                        Dimension.WELSH_LANGUAGE)
                .forEach(each -> tableOf.put(each, "tbl_demographics"));
        List.of(
                        Dimension.CAREER_STAGE,
                        Dimension.LENGTH_OF_SERVICE,
                        Dimension.MONTHS_AFTER,
                        Dimension.MONTHS_AFTER_NEWLY_QUALIFIED)
                .forEach(each -> tableOf.put(each, "tbl_career_stage"));
        tableOf.put(Dimension.NURSING_BRANCH, "tbl_nursing");
        tableOf.put(Dimension.SICKNESS_REASON, "tbl_sickness");
        tableOf.put(Dimension.QUESTION, "tbl_process_survey");

        for (Dimension dimension : Dimension.values()) {
            if (dimension == Dimension.WHOLE || dimension == Dimension.MOVEMENT) {
                continue;
            }
            String table = java.util.Objects.requireNonNull(tableOf.get(dimension), dimension.id());
            List<Figure> figures = PACK.figures().all().stream()
                    .filter(figure -> figure.dimension().equals(dimension.id())
                            && figure.period().equals(SamplePack.MONTH))
                    .toList();
            String heading = WorkbookWording.builtIn().word(Language.ENGLISH, "dimension", dimension.id());
            List<List<Object>> body = english.body(table).stream()
                    .filter(row -> row.get(3).equals(heading))
                    .toList();
            assertThat(figures).isNotEmpty();
            assertThat(body).as(dimension.id()).hasSameSizeAs(figures);
            for (int i = 0; i < figures.size(); i++) {
                assertRow(body.get(i), figures.get(i));
            }
        }
    }

    @Test
    void theBridgeEndsWithWhatNothingExplains() {
        List<List<Object>> ofAll = english.body("tbl_flows").stream()
                .filter(row -> row.get(0).equals("people")
                        && row.get(1).equals("12 months to the month")
                        && row.get(2).equals("All staff"))
                .toList();
        assertThat(ofAll.stream().map(row -> row.get(3)))
                .containsExactly(
                        "Opening staff",
                        "New joiners",
                        "Moves in",
                        "Returns",
                        "Changes of hours",
                        "Leavers",
                        "Moves out",
                        "Closing staff",
                        "Not explained");
        assertThat(ofAll.stream().map(row -> row.get(4)))
                .containsExactly("start", "plus", "plus", "plus", "plus", "minus", "minus", "end", "plus");
    }
}
