package org.boardpack.pack.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Language;
import org.boardpack.pack.LimitsReport;
import org.boardpack.pack.SampleStatistics;
import org.boardpack.pack.SuggestedRebase;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Control charts as rows, of an invented health board. */
class SpcRowsSpec {

    private static List<SpcRow> rows(Metric metric, StaffGroup group, Language language) {
        return new SpcRows(SampleStatistics.healthBoard(List.of(SampleStatistics.decision())))
                .in(language).stream()
                        .filter(row ->
                                row.metric() == metric && row.staffGroup().equals(group))
                        .toList();
    }

    private static SpcRow latest(Metric metric) {
        List<SpcRow> rows = rows(metric, StaffGroup.ALL, Language.ENGLISH);
        return rows.get(rows.size() - 1);
    }

    @Test
    void there_is_a_row_a_month_for_three_years_oldest_first() {
        assertThat(rows(Metric.TURNOVER_HC, StaffGroup.ALL, Language.ENGLISH))
                .hasSize(36)
                .extracting(SpcRow::month)
                .isSorted()
                .startsWith(ReportingMonth.of(2022, 4));
        assertThat(rows(Metric.SICKNESS_RATE, SampleStatistics.NURSES, Language.ENGLISH))
                .hasSize(36);
    }

    @Test
    void a_segment_begins_where_somebody_decided_so() {
        List<SpcRow> rows = rows(Metric.TURNOVER_HC, StaffGroup.ALL, Language.ENGLISH);

        assertThat(rows.get(20).segment()).isEqualTo(1);
        assertThat(rows.get(21).segment()).isEqualTo(2);
        assertThat(rows.get(21).mean()).isNotEqualTo(rows.get(20).mean());
    }

    @Test
    void the_latest_month_says_what_the_icons_say() {
        assertThat(latest(Metric.TURNOVER_HC)).satisfies(row -> {
            assertThat(row.limits()).isEqualTo("Limits");
            assertThat(row.rule()).isEqualTo("None");
            assertThat(row.variation()).isEqualTo("Common cause: no significant change.");
            assertThat(row.assurance()).startsWith("Inconsistently hitting");
        });
    }

    @Test
    void fewer_than_thirteen_months_have_trial_limits_and_no_icon() {
        assertThat(latest(Metric.VACANCY_RATE)).satisfies(row -> {
            assertThat(row.limits()).isEqualTo("Trial limits");
            assertThat(row.upperLimit()).isNotNull();
            assertThat(row.variation()).isEqualTo("No icon: fewer than 13 months");
            assertThat(row.assurance()).isEqualTo("–");
        });
    }

    @Test
    void a_hidden_month_has_its_marker_and_no_value() {
        assertThat(rows(Metric.SICKNESS_RATE, StaffGroup.ALL, Language.ENGLISH))
                .filteredOn(row -> row.value() == null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.marker()).isEqualTo("[c]");
                    assertThat(row.variation()).isEqualTo("–");
                });
    }

    @Test
    void a_rule_that_fired_is_named_in_both_languages() {
        assertThat(rows(Metric.SICKNESS_RATE, StaffGroup.ALL, Language.ENGLISH))
                .extracting(SpcRow::rule)
                .contains("Above the upper limit", "Below the lower limit");
        assertThat(rows(Metric.SICKNESS_RATE, StaffGroup.ALL, Language.WELSH))
                .extracting(SpcRow::rule)
                .contains("Uwchlaw’r terfyn uchaf", "Islaw’r terfyn isaf");
    }

    @Test
    void suggestions_are_read_as_they_were_written(@TempDir Path folder) throws IOException {
        List<SuggestedRebase> suggestions = List.of(
                new SuggestedRebase("organisation", "7A4", "turnover-hc", "month", "All", "2024-01", 15, false),
                new SuggestedRebase("nation", "WAL", "sickness-rate", "month", "A, B", "2023-01", 13, true));

        RebaseSuggestionsCsv.write(suggestions, folder);
        assertThat(RebaseSuggestionsCsv.read(folder)).isEqualTo(suggestions);

        RebaseSuggestionsCsv.write(List.of(), folder);
        assertThat(folder).isEmptyDirectory();
        assertThat(RebaseSuggestionsCsv.read(folder)).isEmpty();
    }

    @Test
    void the_report_lists_all_staff_first() {
        LimitsReport report = new LimitsReport(
                List.of(SampleStatistics.decision()),
                List.of(
                        new SuggestedRebase("organisation", "7A1", "fte", "as-at", "Nurses", "2024-01", 15, false),
                        new SuggestedRebase("organisation", "7A2", "fte", "as-at", "All", "2024-01", 15, false)));

        assertThat(report.suggested()).extracting(SuggestedRebase::staffGroup).containsExactly("All", "Nurses");
    }
}
