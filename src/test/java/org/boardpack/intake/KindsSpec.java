package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fourteen kinds of extract, told apart by their headings; and those that belong to no month. */
class KindsSpec {

    private static final String COMMENTARY = "Organisation Code,Month,Metric,Language,Text";

    private static final String ACTIONS = "Organisation Code,Action,Title,Domain,Owner,Start,Due,Status";
    private static final String SECTORS = "System Code,Sector,Metric,Status,Value,Unit,Source";

    static List<ExtractDeclaration> kinds() {
        return ExtractDeclarations.shipped().all();
    }

    @Test
    void all_kinds_of_the_contract_are_declared() {
        assertThat(ExtractDeclarations.shipped().kinds())
                .extracting(ExtractKind::id)
                .containsExactlyInAnyOrder(
                        "staff-in-post",
                        "leavers",
                        "sickness",
                        "agency-spend",
                        "sickness-summary",
                        "movement-summary",
                        "establishment",
                        "survey",
                        "process-measures",
                        "plan",
                        "actions",
                        "self-assessment",
                        "sector-metrics",
                        "commentary");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void headings_say_the_kind_whether_only_the_required_ones_are_there_or_all(ExtractDeclaration kind) {
        assertThat(recognised(kind, ColumnDeclaration::required)).isEqualTo(kind.kind());
        assertThat(recognised(kind, column -> true)).isEqualTo(kind.kind());
    }

    private static ExtractKind recognised(ExtractDeclaration kind, Predicate<ColumnDeclaration> wanted) {
        String headings = kind.columns().stream()
                .filter(wanted)
                .map(ColumnDeclaration::heading)
                .collect(Collectors.joining(","));
        return Extracts.check(Extracts.lines(headings)).kind();
    }

    @Test
    void headings_that_fit_two_kinds_are_answered_with_both_names_and_how_to_choose() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                "Organisation Code,Month,Metric,Language,Text,Staff Group,Question,Responses,Score,Survey Year",
                "7A2,2025-03,turnover-hc,en,Fewer left,All,Q1,10,5.0,2024"));

        assertThat(checked.verdict()).isEqualTo(Verdict.COULD_NOT_READ);
        assertThat(checked.findings().get(0).what())
                .isEqualTo(
                        "The headings fit more than one extract: Staff survey (if so, take out \"Month\", \"Metric\","
                                + " \"Language\", \"Text\") or Commentary (if so, take out \"Survey Year\", \"Staff Group\","
                                + " \"Question\", \"Responses\", \"Score\")");
        assertThat(checked.findings().get(0).doThis())
                .isEqualTo("Decide which one it is, take out the columns of the other and drop the file again.");
    }

    @Test
    void actions_belong_to_an_organisation_and_to_no_month() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                ACTIONS, "7A2,A1,Stay interviews on every ward,Wellbeing,Workforce,01/04/2025,30/09/2025,In progress"));

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.looksLike()).isEqualTo("Actions, Hywel Dda University Health Board (7A2)");
        Submission list = checked.submissions().get(0);
        assertThat(list.month()).isEqualTo(ReportingMonth.ALWAYS);
        assertThat(list.rows().text("Status").at(0)).isEqualTo("On track");
    }

    @Test
    void an_action_is_not_due_before_it_starts() {
        CheckedFile checked =
                Extracts.check(Extracts.lines(ACTIONS, "7A2,A1,Title,Wellbeing,W,01/04/2025,30/09/2024,On track"));

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.findings().get(0).what()).isEqualTo("\"Due\" is before \"Start\"");
    }

    @Test
    void sector_metrics_belong_to_a_system_whose_code_is_looked_for_among_systems() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                SECTORS,
                "WAL,General practice,vacancy-rate,Value,4.2,percent,Survey",
                "WAL,Care homes,vacancy-rate,Not available,,,",
                "WAL,Dentistry,vacancy-rate,Being looked for,,,"));

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(checked.findings()).extracting(finding -> finding.code()).containsExactly("SEC-038");
        assertThat(checked.submissions().get(0).month()).isEqualTo(ReportingMonth.ALWAYS);
    }

    @Test
    void a_standing_list_without_rows_means_none_when_the_name_says_whose() {
        CheckedFile checked = Extracts.check(Extracts.lines(ACTIONS).getBytes(), "actions_7A2.csv");

        assertThat(checked.submissions())
                .extracting(Submission::organisation, Submission::month)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("7A2", ReportingMonth.ALWAYS));
    }

    @Test
    void process_measures_are_known_by_their_aliases_and_others_are_kept_with_a_warning() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                "Organisation Code,Month,Measure,Count",
                "7A2,2025-03,Stay Interviews,4",
                "7A2,2025-03,Flexible working requests approved,3",
                "7A2,2025-03,Wellbeing checks,9"));

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        Submission month = checked.submissions().get(0);
        assertThat(month.rows().text("Measure").at(0)).isEqualTo("Stay interviews held");
        assertThat(month.rows().text("Measure").at(1)).isEqualTo("Flexible working approvals");
        assertThat(month.rows().rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "CY, cy", "English, en", "Welsh, cy", "Cymraeg, cy", "Saesneg, en"})
    void commentary_says_its_language_by_code_or_name(String written, String kept) {
        assertThat(Extracts.table(Extracts.lines(COMMENTARY, "7A2,2025-03,Turnover HC," + written + ",Fewer left"))
                        .text("Language")
                        .at(0))
                .isEqualTo(kept);
    }

    @Test
    void commentary_in_a_language_of_no_pack_is_refused_for_it_would_be_shown_nowhere() {
        CheckedFile checked =
                Extracts.check(Extracts.lines(COMMENTARY, "7A2,2025-03,turnover-hc,French,Moins de personnes"));

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.findings().get(0).doThis())
                .endsWith("; packs are written in English (en) and Welsh (cy) only.");
    }

    @Test
    void commentary_and_plans_about_no_metric_of_the_catalogue_are_loaded_with_a_warning() {
        CheckedFile commentary = Extracts.check(Extracts.lines(COMMENTARY, "7A2,2025-03,turnovr-hc,en,Fewer left"));
        assertThat(commentary.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(commentary.findings().get(0).what())
                .isEqualTo("\"Metric\" holds \"turnovr-hc\", which is not in the list; loaded as it is");
        assertThat(commentary.findings().get(0).doThis())
                .isEqualTo("Correct it to \"turnover-hc\", or say what it means: boardpack codes map metrics"
                        + " \"turnovr-hc\" \"turnover-hc\"; text about any other metric is shown nowhere;"
                        + " boardpack metrics list names them all.");

        CheckedFile plan =
                Extracts.check(Extracts.lines("Organisation Code,Metric,Month,Plan", "7A2,turnoverr,2025-03,11"));
        assertThat(plan.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(plan.findings().get(0).doThis())
                .endsWith(
                        "; nothing is compared with a plan for any other metric; boardpack metrics list names them all.");
    }

    @Test
    void a_self_assessment_has_the_domains_of_the_actions() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                "Organisation Code,Date,Domain,Score",
                "7A2,2025-03-31,Health and wellbeing,3",
                "7A2,2025-03-31,Carer development,2"));

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(checked.findings().get(0).doThis()).startsWith("Correct it to \"Career pathways\"");
        assertThat(checked.submissions().get(0).rows().text("Domain").at(0)).isEqualTo("Wellbeing");
    }
}
