package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.ProcessControl;
import org.boardpack.pack.Rebase;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What analysts write of control charts in {@code process-control.csv} and {@code rebases.csv}. */
class ReferenceControlSpec {

    private static final SpcRules INSTALLED = SpcRules.of(Dialect.NHSR);
    private static final String MEASURES = "Metric,Dialect,Run Length,Screening,Fix After,Seasonal";
    private static final String REBASES = "Code,Metric,Staff Group,Month,Reason,Decided By";

    @TempDir
    Path reference;

    private ProcessControl read(String list, String... lines) throws IOException {
        Files.writeString(reference.resolve(list), String.join("\n", lines) + "\n");
        return ReferenceControl.read(ReferenceLists.load(reference), INSTALLED);
    }

    @Test
    void as_shipped_sickness_is_seasonal_every_metric_has_the_installations_rules_and_nothing_is_rebased() {
        ProcessControl control = ReferenceControl.read(ReferenceLists.load(null), INSTALLED);

        assertThat(control.isSeasonal(Metric.SICKNESS_RATE)).isTrue();
        assertThat(control.isSeasonal(Metric.TURNOVER_HC)).isFalse();
        assertThat(control.own().values())
                .allSatisfy(own -> assertThat(own.rules()).isEqualTo(INSTALLED));
        assertThat(control.rebases()).isEmpty();
    }

    @Test
    void a_metric_may_have_rules_of_its_own() throws IOException {
        ProcessControl control = read("process-control.csv", MEASURES, "turnover-hc,mdc,6,yes,13,");

        assertThat(control.own().get(Metric.TURNOVER_HC)).satisfies(own -> {
            assertThat(own.rules())
                    .isEqualTo(SpcRules.of(Dialect.MDC).withRunLength(6).withScreening(true));
            assertThat(own.fixAfter()).isEqualTo(OptionalInt.of(13));
            assertThat(own.isSeasonal()).isFalse();
        });
    }

    @Test
    void a_rebase_has_a_month_a_reason_and_a_name() throws IOException {
        ProcessControl control =
                read("rebases.csv", REBASES, "7A4,turnover-hc,,2024-04,\"Rotas, all wards\",Workforce committee");

        assertThat(control.rebases())
                .containsExactly(new Rebase(
                        "7A4",
                        Metric.TURNOVER_HC,
                        StaffGroup.ALL,
                        ReportingMonth.of(2024, 4),
                        "Rotas, all wards",
                        "Workforce committee"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7A4,turnover,,2024-04,Rotas,Board| there is no metric \"turnover\"",
                "7A4,turnover-hc,,April,Rotas,Board| \"April\" under \"Month\" is not a month; write it as 2025-03",
                "7A4,turnover-hc,,2024-04,,Board| \"Reason\" is empty; a rebase needs it",
                "7A4,turnover-hc,,2024-04,Rotas,| \"Decided By\" is empty; a rebase needs it",
                ",turnover-hc,,2024-04,Rotas,Board| \"Code\" is empty; a rebase needs it"
            })
    void a_broken_rebase_is_refused_with_file_and_line(String line, String complaint) {
        assertThatExceptionOfType(BrokenReferenceException.class)
                .isThrownBy(() -> read("rebases.csv", REBASES, line))
                .withMessageContaining("reference/rebases.csv, line 2: " + complaint);
    }

    @Test
    void the_same_rebase_twice_is_refused() {
        String line = "7A4,turnover-hc,All,2024-04,Rotas,Board";

        assertThatExceptionOfType(BrokenReferenceException.class)
                .isThrownBy(() -> read("rebases.csv", REBASES, line, line))
                .withMessageContaining("line 3: the same rebase is there twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turnovr,,,,,| there is no metric \"turnovr\"",
                "turnover-hc,excel,,,,| \"excel\" under \"Dialect\" cannot be; it can be mdc, nhsr",
                "turnover-hc,nhsr,6,,,| a run of 6 needs the dialect mdc under \"Dialect\"",
                "turnover-hc,,,,11,| \"11\" under \"Fix After\" cannot be"
            })
    void a_broken_rule_is_refused_with_file_and_line(String line, String complaint) {
        assertThatExceptionOfType(BrokenReferenceException.class)
                .isThrownBy(() -> read("process-control.csv", MEASURES, line))
                .withMessageContaining("reference/process-control.csv, line 2: " + complaint);
    }
}
