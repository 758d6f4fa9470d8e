package org.boardpack.metrics;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.math.BigDecimal;
import java.util.Map;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METRICS.md, "Break-downs": who is counted under which value. */
class BreakDownsSpec {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private Map<String, BigDecimal> headcount(Dimension dimension, String group) {
        return workforce.byValue(Metric.HEADCOUNT, Window.AS_AT, "A", group, dimension, "2025-03");
    }

    @Test
    void each_staff_group_and_everybody_are_broken_down() {
        workforce.staff(
                "A",
                "2025-03",
                person("ann").with("Age Band", "25-34"),
                person("bob").with("Age Band", "60+"),
                person("sue").with("Age Band", "60+").group("Support"));

        assertThat(headcount(Dimension.AGE_BAND, "All")).isEqualTo(Map.of("25-34", ONE, "60+", TWO));
        assertThat(headcount(Dimension.AGE_BAND, "Nurses")).isEqualTo(Map.of("25-34", ONE, "60+", ONE));
        assertThat(headcount(Dimension.AGE_BAND, "Support")).isEqualTo(Map.of("60+", ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "Gender, GENDER, Female, Female",
        "Gender, GENDER, Qwerty, Not known",
        "Gender, GENDER, , Not known",
        "Ethnic Origin, ETHNIC_GROUP, A, White",
        "Ethnic Origin, ETHNIC_GROUP, M, Black or Black British",
        "Disability, DISABILITY, Yes, Yes",
        "Assignment Category, CONTRACT, Fixed Term Temp, Fixed Term Temp",
        "Pay Band, PAY_BAND, Band 6, Band 6",
        "Pay Band, PAY_BAND, Band 77, Not known",
        "Welsh Language, WELSH_LANGUAGE, 5 - Proficient, 5 - Proficient",
        "Job Role, NURSING_BRANCH, Midwife, Midwifery",
        "Job Role, NURSING_BRANCH, Staff Nurse, Adult"
    })
    void a_text_stands_for_the_value_that_the_list_has_for_it(
            String heading, Dimension dimension, String text, String value) {
        Row row = person("ann");
        workforce.staff("A", "2025-03", text == null ? row : row.with(heading, text));

        assertThat(headcount(dimension, "All")).isEqualTo(Map.of(value, ONE));
    }

    @Test
    void who_is_neither_nurse_nor_midwife_is_in_no_branch() {
        workforce.staff("A", "2025-03", person("sue").group("Support"), person("ann"));

        assertThat(headcount(Dimension.NURSING_BRANCH, "All")).isEqualTo(Map.of("Adult", ONE));
        assertThat(headcount(Dimension.NURSING_BRANCH, "Support")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, Full time", "1.2, Full time", "0.99999, Part time", "0.5, Part time"})
    void full_time_is_a_whole_fte_or_more(String fte, String value) {
        workforce.staff("A", "2025-03", person("ann").fte(fte));

        assertThat(headcount(Dimension.FULL_PART_TIME, "All")).isEqualTo(Map.of(value, ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, <1",
        "2024-04-01, <1",
        "2024-03-31, 1-2",
        "2022-04-01, 1-2",
        "2022-03-31, 3-5",
        "2019-04-01, 3-5",
        "2019-03-31, 6-10",
        "2014-04-01, 6-10",
        "2014-03-31, 11-20",
        "2004-04-01, 11-20",
        "2004-03-31, 20+",
        "2025-04-01, Not known",
        ", Not known"
    })
    void service_is_completed_years_since_the_latest_start_at_the_months_end(String start, String band) {
        workforce.staff(
                "A", "2025-03", start == null ? person("ann") : person("ann").start(start));

        assertThat(headcount(Dimension.LENGTH_OF_SERVICE, "All")).isEqualTo(Map.of(band, ONE));
    }

    @Test
    void a_start_on_29_February_completes_its_year_on_1_March() {
        workforce.staff("A", "2021-02", person("ann").start("2020-02-29"));
        assertThat(workforce.byValue(
                        Metric.HEADCOUNT, Window.AS_AT, "A", "All", Dimension.LENGTH_OF_SERVICE, "2021-02"))
                .isEqualTo(Map.of("<1", ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "25-34, 2024-09-01, 2024-09-01, newly qualified / first year",
        "25-34, 2024-09-01, 2020-09-01, early 1-5",
        "25-34, 2019-04-01, , early 1-5",
        "25-34, 2019-03-31, , established",
        "25-34, 2024-09-01, 2001-09-01, established",
        "55-59, 2024-09-01, 2024-09-01, late career 55+",
        "60+, , , late career 55+",
        "25-34, , , Not known"
    })
    void a_career_stage_is_the_years_in_the_nhs_and_from_55_on_the_age(
            String age, String start, String nhsStart, String stage) {
        Row row = person("ann").with("Age Band", age);
        if (start != null) {
            row.start(start);
        }
        if (nhsStart != null) {
            row.with("NHS Start Date", java.time.LocalDate.parse(nhsStart));
        }
        workforce.staff("A", "2025-03", row);

        assertThat(headcount(Dimension.CAREER_STAGE, "All")).isEqualTo(Map.of(stage, ONE));
    }

    @Test
    void with_two_assignments_the_primary_one_says_what_somebody_is() {
        workforce.staff(
                "A",
                "2025-03",
                person("ann").with("Pay Band", "Band 5").fte("0.6").with("Primary Assignment", 0),
                person("ann")
                        .assignment("2")
                        .with("Pay Band", "Band 6")
                        .fte("0.4")
                        .with("Primary Assignment", 1));

        assertThat(headcount(Dimension.PAY_BAND, "All")).isEqualTo(Map.of("Band 6", ONE));
        assertThat(workforce.byValue(Metric.FTE, Window.AS_AT, "A", "All", Dimension.PAY_BAND, "2025-03"))
                .as("all of somebody's FTE goes with them")
                .isEqualTo(Map.of("Band 6", ONE));
    }

    @Test
    void without_a_primary_one_it_is_the_one_of_more_fte() {
        workforce.staff(
                "A",
                "2025-03",
                person("ann").with("Pay Band", "Band 5").fte("0.6"),
                person("ann").assignment("2").with("Pay Band", "Band 6").fte("0.4"));

        assertThat(headcount(Dimension.PAY_BAND, "All")).isEqualTo(Map.of("Band 5", ONE));
    }

    @Test
    void in_each_staff_group_the_main_assignment_there_decides() {
        workforce.staff(
                "A",
                "2025-03",
                person("ann").with("Pay Band", "Band 5").fte("0.6"),
                person("ann")
                        .assignment("2")
                        .group("Support")
                        .with("Pay Band", "Band 6")
                        .fte("0.4"));

        assertThat(headcount(Dimension.PAY_BAND, "All")).isEqualTo(Map.of("Band 5", ONE));
        assertThat(headcount(Dimension.PAY_BAND, "Support")).isEqualTo(Map.of("Band 6", ONE));
    }

    @Test
    void somebody_in_two_organisations_is_one_person_with_one_value_in_their_system() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce
                .staff("A", "2025-03", person("ann").with("Pay Band", "Band 5").fte("0.6"))
                .staff(
                        "B",
                        "2025-03",
                        person("ann").assignment("b").with("Pay Band", "Band 6").fte("0.4"));

        assertThat(workforce
                        .figure(
                                Metric.HEADCOUNT,
                                Window.AS_AT,
                                Scope.system("S"),
                                new Part(StaffGroup.ALL, Dimension.PAY_BAND, "Band 5"),
                                "2025-03")
                        .value())
                .isEqualByComparingTo("1");
        assertThat(workforce.figures(DrawnWorkforce.month("2025-03")).stream()
                        .filter(figure -> figure.scope().equals(Scope.system("S")))
                        .map(Figure::dimensionValue))
                .doesNotContain("Band 6");
    }

    @Test
    void a_leaver_is_broken_down_as_the_leavers_row_says() {
        workforce.unchanged("A", "2024-02", "2025-02", person("ann"), person("bob"));
        workforce.staff("A", "2025-03", person("bob"));
        workforce.leavers(
                "A",
                "2025-03",
                leaver("ann", "2025-03-14")
                        .with("Gender", "Female")
                        .with("Ethnic Origin", "M")
                        .reason("Retirement Age")
                        .destination("No Employment"));

        assertThat(leavers(Dimension.GENDER)).isEqualTo(Map.of("Female", ONE));
        assertThat(leavers(Dimension.ETHNIC_GROUP)).isEqualTo(Map.of("Black or Black British", ONE));
        assertThat(leavers(Dimension.LEAVING_REASON)).isEqualTo(Map.of("Retirement Age", ONE));
        assertThat(leavers(Dimension.REASON_GROUP)).isEqualTo(Map.of("Retirement", ONE));
        assertThat(leavers(Dimension.DESTINATION)).isEqualTo(Map.of("No Employment", ONE));
    }

    @Test
    void what_the_leavers_row_does_not_tell_is_taken_from_the_assignments_last_snapshot() {
        Row ann = person("ann").with("Welsh Language", "5 - Proficient").with("Gender", "Female");
        workforce.unchanged("A", "2024-02", "2025-02", ann, person("bob"));
        workforce.staff("A", "2025-03", person("bob"));
        workforce.leavers("A", "2025-03", leaver("ann", "2025-03-14"));

        assertThat(leavers(Dimension.WELSH_LANGUAGE)).isEqualTo(Map.of("5 - Proficient", ONE));
        assertThat(leavers(Dimension.GENDER)).isEqualTo(Map.of("Female", ONE));
        assertThat(leavers(Dimension.DESTINATION))
                .as("a destination that nobody gave has the list's own word")
                .isEqualTo(Map.of("Unknown", ONE));
    }

    @Test
    void turnover_of_a_value_is_its_leavers_over_its_mean_staff() {
        Row ann = person("ann").with("Gender", "Female");
        Row eve = person("eve").with("Gender", "Female");
        Row bob = person("bob").with("Gender", "Male");
        workforce.unchanged("A", "2024-03", "2025-02", ann, eve, bob);
        workforce.staff("A", "2025-03", eve, bob);
        workforce.leavers("A", "2025-03", leaver("ann", "2025-03-14").with("Gender", "Female"));

        Figure women = workforce.figure(
                Metric.TURNOVER_HC,
                Window.ROLLING_12,
                Scope.organisation("A"),
                new Part(StaffGroup.ALL, Dimension.GENDER, "Female"),
                "2025-03");
        assertThat(women.numerator()).isEqualByComparingTo("1");
        assertThat(women.denominator()).isEqualByComparingTo("1.5");
        Figure men = workforce.figure(
                Metric.TURNOVER_HC,
                Window.ROLLING_12,
                Scope.organisation("A"),
                new Part(StaffGroup.ALL, Dimension.GENDER, "Male"),
                "2025-03");
        assertThat(men.value()).isEqualByComparingTo("0");
    }

    private Map<String, BigDecimal> leavers(Dimension dimension) {
        return workforce.byValue(Metric.LEAVERS_HC, Window.ROLLING_12, "A", "All", dimension, "2025-03");
    }
}
