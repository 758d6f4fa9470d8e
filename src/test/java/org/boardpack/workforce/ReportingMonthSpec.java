package org.boardpack.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingMonthSpec {

    @ParameterizedTest
    @CsvSource({"2025-03, 31", "2025-04, 30", "2025-02, 28", "2024-02, 29"})
    void a_month_has_its_calendar_days_and_prints_as_it_is_read(String text, int days) {
        ReportingMonth month = ReportingMonth.parse(text);

        assertThat(month).hasToString(text);
        assertThat(month.days()).isEqualTo(days);
        assertThat(month.firstDay()).isEqualTo(LocalDate.parse(text + "-01"));
        assertThat(month.lastDay()).isEqualTo(LocalDate.parse(text + "-" + days));
        assertThat(ReportingMonth.of(month.lastDay())).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"2025-03, 2024-04", "2025-04, 2025-04", "2025-12, 2025-04", "2026-01, 2025-04"})
    void the_financial_year_opens_in_april(String month, String opens) {
        assertThat(ReportingMonth.parse(month).financialYearStart()).hasToString(opens);
    }

    @Test
    void months_are_counted_across_the_turn_of_the_year() {
        ReportingMonth january = ReportingMonth.of(2025, 1);

        assertThat(january.minus(1)).hasToString("2024-12");
        assertThat(january.minus(12)).hasToString("2024-01");
        assertThat(january.plus(14)).hasToString("2026-03");
        assertThat(january.minus(1).isBefore(january)).isTrue();
        assertThat(january.isAfter(january)).isFalse();
        assertThat(january.isBefore(january)).isFalse();
        assertThat(january.plus(1).isAfter(january)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-13", "2025-3", "March 2025", "2025-03-31"})
    void what_is_no_month_is_refused_in_words(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingMonth.parse(text))
                .withMessage("\"" + text + "\" is not a month; write it as year-month, such as 2025-03");
    }
}
