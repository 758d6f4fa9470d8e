package org.boardpack.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.workforce.ReportingMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeSettingsTest {

    @Test
    void so_many_months_end_in_march_2025() {
        PracticeSettings settings = PracticeSettings.of(100, 2, 13, 1);

        assertThat(settings.first()).isEqualTo(ReportingMonth.of(2024, 3));
        assertThat(settings.last()).isEqualTo(ReportingMonth.of(2025, 3));
    }

    @Test
    void numbers_out_of_range_are_refused_in_words() {
        assertThatThrownBy(() -> PracticeSettings.of(100, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organisations must be 1 to");
        assertThatThrownBy(() -> PracticeSettings.of(3, 4, 1, 1)).hasMessageContaining("at least one an organisation");
        assertThatThrownBy(() -> PracticeSettings.of(3, 1, 0, 1)).hasMessageContaining("months must be at least 1");
    }

    @Test
    void an_unknown_scenario_is_named(@TempDir Path out) {
        assertThatThrownBy(() -> Practice.generateScenario("atlantis", out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis");
    }

    @Test
    void progress_is_told_after_each_month(@TempDir Path out) throws IOException {
        List<PracticeReport> told = new ArrayList<>();

        PracticeReport last = Practice.generate(PracticeSettings.of(60, 3, 4, 1), out, told::add);

        assertThat(told).extracting(PracticeReport::monthsDone).containsExactly(1, 2, 3, 4);
        assertThat(last).isEqualTo(told.get(3));
        assertThat(last.staffInPostRows()).isGreaterThan(200);
    }

    @Test
    void truth_can_be_left_out_or_limited_to_organisations(@TempDir Path out) throws IOException {
        PracticeSettings settings = PracticeSettings.of(300, 3, 3, 1);
        Practice.generate(settings.withTruth(TruthLevel.NONE), out.resolve("none"));
        Practice.generate(settings.withTruth(TruthLevel.ORGANISATIONS), out.resolve("some"));

        assertThat(out.resolve("none/truth.csv")).doesNotExist();
        assertThat(RawExtracts.read(out.resolve("some/truth.csv")))
                .isNotEmpty()
                .allMatch(row -> row.get("scope_type").equals("organisation"));
        assertThat(Files.readString(out.resolve("none/reference/organisations.csv")))
                .contains("S01", "N1", "SYN");
    }
}
