package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statuses of the sector grid as people write them. */
class SectorMetricsSpec {

    private static final String HEADINGS = "System Code,Sector,Metric,Status,Value";

    @ParameterizedTest
    @CsvSource({
        "Research via Breakthrough, Research via Breakthrough",
        "New NHSE survey launched Oct23, New NHSE survey launched Oct23",
        "'No target; improving trajectory', 'No target; improving trajectory'",
        "No target - improving, No target",
        "TO BE INVESTIGATED, To be investigated",
        "N/A, Not applicable",
        "partial, Partial"
    })
    void open_statuses_keep_their_words_and_the_others_have_the_lists_spelling(String given, String kept) {
        CheckedFile checked = Extracts.check(Extracts.lines(HEADINGS, "WAL,General practice,Sickness," + given + ","));

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.submissions().get(0).rows().text("Status").at(0)).isEqualTo(kept);
    }

    @Test
    void a_status_left_blank_is_still_missing() {
        assertThat(Extracts.check(Extracts.lines(HEADINGS, "WAL,General practice,Sickness,,"))
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
    }

    @Test
    void sectors_and_metrics_are_known_by_other_names_too() {
        ExtractTable rows = Extracts.table(Extracts.lines(HEADINGS, "WAL,Comm Svs,turnover-hc,Partial,15.1"));

        assertThat(rows.text("Sector").at(0)).isEqualTo("NHS community services");
        assertThat(rows.text("Metric").at(0)).isEqualTo("Turnover rate");
    }
}
