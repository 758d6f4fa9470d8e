package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.boardpack.store.LoadKey;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which month an edition is of when none is asked for. */
class LatestMonthSpec {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "staff-in-post 2025-02; staff-in-post 2025-03, 2025-03",
                "staff-in-post 2025-02; leavers 2025-03, 2025-02",
                "staff-in-post 2025-02; agency-spend 2025-04, 2025-02",
                "staff-in-post 2025-02; survey 2025-12, 2025-02",
                "staff-in-post 2025-02; self-assessment 2025-09, 2025-02",
                "staff-in-post 2025-02; plan 2026-03, 2025-02",
                "staff-in-post 2025-02; actions 2025-06, 2025-02",
                "sickness-summary 2025-01; movement-summary 2025-02, 2025-02",
                "agency-spend 2025-01; survey 2025-12; plan 2026-03, 2025-01",
                "survey 2024-12; self-assessment 2025-01, none"
            })
    void it_is_that_of_the_latest_staff_in_post_else_of_another_monthly_extract(String loaded, String month) {
        assertThat(EditionInputsReader.latestMonth(Arrays.stream(loaded.split("; "))
                                .map(LatestMonthSpec::load)
                                .collect(Collectors.toSet()))
                        .map(ReportingMonth::toString)
                        .orElse(null))
                .isEqualTo(month);
    }

    private static LoadKey load(String text) {
        String[] kindAndMonth = text.split(" ");
        return new LoadKey(new ExtractKind(kindAndMonth[0]), "RWA", ReportingMonth.parse(kindAndMonth[1]));
    }
}
