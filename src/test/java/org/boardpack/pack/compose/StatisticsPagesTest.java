package org.boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.ForecastChart;
import org.boardpack.pack.FunnelChart;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.Rebase;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.SampleStatistics;
import org.boardpack.pack.Table;
import org.boardpack.pack.spc.ChartNotes;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages say that statistics makes of figures. */
class StatisticsPagesTest {

    private static List<Block> blocks(PackData data, Language language) {
        Pack pack = new PackComposer(BoardPackTemplate.shipped()).compose(data, language);
        return pack.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block instanceof Columns columns
                        ? Stream.concat(columns.left().stream(), columns.right().stream())
                        : Stream.of(block))
                .toList();
    }

    private static List<Block> blocks() {
        return blocks(SampleStatistics.healthBoard(List.of(SampleStatistics.decision())), Language.ENGLISH);
    }

    private static ChartFigure chart(List<Block> blocks, Class<?> kind, String title) {
        return blocks.stream()
                .filter(ChartFigure.class::isInstance)
                .map(ChartFigure.class::cast)
                .filter(figure -> kind.isInstance(figure.chart())
                        && figure.chart().title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(List<Block> blocks, String caption) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Table.Row row(Table table, String heading) {
        return table.rows().stream()
                .filter(row -> row.heading().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_decided_rebase_starts_the_limits_anew_and_says_why_and_who_decided() {
        ChartFigure figure = chart(blocks(), ProcessChart.class, "Turnover, each month");
        ProcessChart chart = (ProcessChart) figure.chart();

        assertThat(chart.chart().points())
                .last()
                .satisfies(point -> assertThat(point.rebaseGroup()).isEqualTo(1));
        assertThat(chart.marks()).contains(new ProcessChart.Mark(21, "R"));
        assertThat(figure.caption())
                .contains(
                        "R: limits start anew in January 2024. Reason: Flexible rotas on all wards (decided by Workforce committee).");
        assertThat(figure.alternative()).contains("Flexible rotas on all wards");
    }

    @Test
    void without_a_decision_limits_stay_and_the_shift_is_only_pointed_out() {
        ChartFigure figure = chart(
                blocks(SampleStatistics.healthBoard(List.of()), Language.ENGLISH),
                ProcessChart.class,
                "Turnover, each");

        assertThat(((ProcessChart) figure.chart()).chart().points())
                .allSatisfy(point -> assertThat(point.rebaseGroup()).isZero());
        assertThat(figure.caption()).contains("Since Jan 2024 all 15 points have been below the mean.");
    }

    @Test
    void a_rebase_of_another_code_or_metric_changes_nothing() {
        Rebase decision = SampleStatistics.decision();
        Rebase elsewhere = new Rebase(
                "7A1",
                decision.metric(),
                decision.staffGroup(),
                decision.month(),
                decision.reason(),
                decision.decidedBy());

        assertThat(SampleStatistics.healthBoard(List.of(decision, elsewhere))
                        .control()
                        .forScope("7A4", List.of())
                        .rebases())
                .containsExactly(decision);
    }

    @Test
    void actions_on_the_measure_are_numbered_in_the_order_in_which_they_began() {
        ChartFigure figure = chart(blocks(), ProcessChart.class, "Turnover, each month");

        assertThat(((ProcessChart) figure.chart()).marks())
                .containsExactly(
                        new ProcessChart.Mark(15, "1"), new ProcessChart.Mark(21, "R"), new ProcessChart.Mark(29, "2"));
        assertThat(figure.caption())
                .contains(
                        "1: Stay interviews on every ward, from 1 July 2023.",
                        "2: Pension advice for staff of 55 and over, from 1 September 2024.")
                .doesNotContain("Flu clinics");
    }

    @Test
    void a_seasonal_measure_is_compared_with_the_same_month_a_year_before() {
        ChartFigure figure = chart(blocks(), ProcessChart.class, "Sickness absence, each month");
        ProcessChart chart = (ProcessChart) figure.chart();

        assertThat(chart.yearBefore()).hasSize(36);
        assertThat(chart.yearBefore().get(35).orElseThrow())
                .isEqualTo(chart.chart().points().get(23).observation().value());
        assertThat(figure.caption())
                .containsPattern(
                        "\\d+\\.\\d\\d percentage points (higher|lower) than in March 2024 \\(\\d\\.\\d\\d%\\)");
        assertThat(((ProcessChart) chart(blocks(), ProcessChart.class, "Turnover, each month")
                                .chart())
                        .yearBefore())
                .isEmpty();
    }

    @Test
    void fewer_than_thirteen_months_give_trial_limits_without_icon_and_without_flags() {
        ChartFigure figure = chart(blocks(), ProcessChart.class, "Vacancy rate, each month's end");
        ProcessChart chart = (ProcessChart) figure.chart();

        assertThat(chart.chart().latestLimits()).isNotNull();
        assertThat(chart.chart().variation()).isEmpty();
        assertThat(chart.chart().points())
                .allSatisfy(point -> assertThat(point.cause()).isNull());
        assertThat(figure.caption()).contains("Limits from fewer than 13 points are trial limits");
    }

    @Test
    void the_icon_table_has_plan_year_before_peers_march_and_kite_mark_and_what_to_look_at_first_stands_first() {
        Table icons = table(blocks(), "Monthly measures of all staff");

        assertThat(icons.columns())
                .extracting(Table.Column::heading)
                .containsExactly(
                        "March 2025",
                        "12 months ago",
                        "Plan",
                        "Target",
                        "Variation",
                        "Assurance",
                        "Peers",
                        "Foreseen for Mar 2026",
                        "Kite mark");
        assertThat(icons.notes()).contains("Owner of all: Lead director.");
        assertThat(row(icons, "Turnover").cells()).contains("0.95%", "No significant change", "Hit and miss");
        assertThat(row(icons, "Vacancy").cells())
                .contains("no icon: too few months with a figure, or none of late", "no target");
        assertThat(icons.rows().get(icons.rows().size() - 1).cells())
                .contains("no icon: too few months with a figure, or none of late");
    }

    @Test
    void actions_stand_beside_what_their_charts_have_shown_since_and_no_cause_is_claimed() {
        assertThat(blocks().stream()
                        .filter(Bullets.class::isInstance)
                        .flatMap(block -> ((Bullets) block).items().stream())
                        .toList())
                .contains(
                        "Stay interviews on every ward. Turnover, each month: 1.10% in July 2023, 0.86% now. Common cause: no"
                                + " significant change.",
                        "Flu clinics at night. Sickness absence, each month: 4.51% in September 2024, 5.52% now. Common cause:"
                                + " no significant change.");
    }

    @Test
    void the_funnel_marks_the_own_organisation_and_names_only_those_outside() {
        FunnelChart funnel = (FunnelChart)
                chart(blocks(), FunnelChart.class, "Turnover, 12 months").chart();

        assertThat(funnel.names()).hasSize(12);
        assertThat(funnel.marked()).containsExactly(funnel.names().indexOf("Cardiff and Vale University Health Board"));
        assertThat(funnel.named())
                .contains(funnel.names().indexOf("Health Board 2"))
                .doesNotContain(funnel.names().indexOf("Health Board 3"));
    }

    @Test
    void rates_stand_beside_the_quartiles_of_peers_and_fewer_than_five_are_said_to_be_too_few() {
        Table peers = table(blocks(), "Rates beside peers");

        assertThat(row(peers, "Turnover").cells())
                .containsExactly(
                        "10.50%", "10.65%", "10.80%", "11.10%", "lowest", "within the limits", "Health boards (12)");
        assertThat(row(peers, "Stability").cells())
                .containsExactly("88.00%", "[z]", "[z]", "[z]", "fewer than 5 peers", "no funnel", "Health boards (4)");
    }

    @Test
    void hot_spots_say_why_they_are_listed() {
        assertThat(row(table(blocks(), "Where more people leave"), "Nursing").cells())
                .startsWith("newly qualified / first year", "310.5", "58", "37.6", "20.4")
                .last()
                .asString()
                .contains("Chance alone does not explain it");
    }

    @Test
    void the_forecast_stands_beside_plan_target_and_last_years_forecast() {
        ChartFigure figure = chart(blocks(), ForecastChart.class, "Turnover, 12 months");
        ForecastChart chart = (ForecastChart) figure.chart();

        assertThat(chart.ahead()).hasSize(12);
        assertThat(chart.plan()).hasSize(12);
        assertThat(chart.lastYear()).hasSize(12);
        assertThat(chart.target()).isNotNull();
        assertThat(figure.caption())
                .contains("On current trend", "four times in five", "The target of 9.00% lies", "A year ago");
        assertThat(figure.alternative())
                .startsWith("Forecast chart: Turnover, 12 months")
                .contains("On current trend");
    }

    @Test
    void leavers_to_keep_and_the_back_test_are_put_in_words() {
        assertThat(row(table(blocks(), "Leavers to keep a month"), "All staff").cells())
                .startsWith("9.00%", "March 2026")
                .last()
                .isEqualTo("reached with so many fewer");
        assertThat(table(blocks(), "What was foreseen a year ago").notes())
                .anySatisfy(note -> assertThat(note).contains("Tried on the past from", "on average"));
    }

    @Test
    void forecasts_of_percentages_were_off_by_percentage_points_of_single_months() {
        assertThat(table(blocks(), "What was foreseen a year ago").notes())
                .anySatisfy(note -> assertThat(note)
                        .containsPattern("forecasts of single months, one to twelve ahead, were off by \\d\\.\\d\\d"
                                + " percentage points on average"));
        assertThat(row(table(blocks(), "What was foreseen a year ago"), "Turnover")
                        .cells()
                        .get(3))
                .matches("[+−]?\\d+\\.\\d\\d points");
    }

    @Test
    void a_control_chart_of_money_has_pounds_on_its_axis_its_labels_and_in_words() {
        ChartFigure figure = chart(
                blocks(SamplePackData.healthBoard(), Language.ENGLISH), ProcessChart.class, "Agency spend, each month");
        ProcessChart chart = (ProcessChart) figure.chart();

        assertThat(chart.valueAxis()).isEqualTo("Agency spend (£)");
        assertThat(chart.labels().mean()).contains("£2,800,652");
        assertThat(figure.alternative()).contains("The latest value is £3,141,538.");
    }

    @Test
    void figures_of_twelve_months_have_no_limits_and_say_why() {
        PackData data = SampleStatistics.healthBoard(List.of(SampleStatistics.decision()));
        ControlChart chart = data.control()
                .chart(
                        data.figures(),
                        Metric.TURNOVER_HC,
                        Window.ROLLING_12,
                        StaffGroup.ALL,
                        data.edition().month(),
                        36)
                .orElseThrow();

        assertThat(chart.points())
                .hasSize(36)
                .allSatisfy(point -> assertThat(point.limits()).isNull());
        assertThat(chart.variation()).isEmpty();
        assertThat(new ProcessChartFigure(Language.ENGLISH)
                        .rounded("Turnover", "%", chart, 2, "", ChartNotes.NONE)
                        .caption())
                .contains("Neighbouring values share data, so there are no limits.");
    }

    @Test
    void both_languages_say_the_same_numbers_and_leave_no_placeholder() {
        PackData data = SampleStatistics.healthBoard(List.of(SampleStatistics.decision()));
        List<Table> english = tables(data, Language.ENGLISH);
        List<Table> welsh = tables(data, Language.WELSH);

        assertThat(welsh).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(numbers(welsh.get(i))).as(english.get(i).caption()).isEqualTo(numbers(english.get(i)));
        }
        assertThat(blocks(data, Language.WELSH).toString()).doesNotContain("{{").doesNotContain("}}");
    }

    private static List<Table> tables(PackData data, Language language) {
        return blocks(data, language).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<String> numbers(Table table) {
        return Pattern.compile("\\d[\\d.,]*%?")
                .matcher(table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .collect(Collectors.joining(" ")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pack_without_any_of_it_says_so(Language language) {
        List<Block> blocks = blocks(SamplePackData.nearlyEmpty(), language);

        assertThat(blocks).filteredOn(Paragraph.class::isInstance).isNotEmpty();
        assertThat(blocks)
                .filteredOn(ChartFigure.class::isInstance)
                .extracting(block -> ((ChartFigure) block).chart())
                .noneMatch(chart -> chart instanceof FunnelChart || chart instanceof ForecastChart);
    }
}
