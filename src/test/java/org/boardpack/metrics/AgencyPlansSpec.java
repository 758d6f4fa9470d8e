package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** Agency cost against plan, where somebody left a plan blank. */
class AgencyPlansSpec {

    private static final Scope A = Scope.organisation("A");
    private static final Scope B = Scope.organisation("B");
    private static final Scope SYSTEM = Scope.system("S");

    private final DrawnWorkforce workforce =
            new DrawnWorkforce().organisation("A", "S").organisation("B", "S");

    private static Row cost(String group, String plan) {
        Row row = new Row()
                .group(group)
                .with("Agency Cost", Quantity.of("110"))
                .with("Total Pay Bill", Quantity.of("900"));
        return plan.isEmpty() ? row : row.with("Planned Agency Cost", Quantity.of(plan));
    }

    private String against(Scope scope, String group) {
        Figure figure = workforce.figure(Metric.AGENCY_VS_PLAN, Window.MONTH, scope, new StaffGroup(group), "2025-03");
        return figure.isOk() ? figure.value().stripTrailingZeros().toPlainString() : figure.marker();
    }

    @Test
    void a_blank_plan_is_missing_for_its_staff_group_and_for_sums_with_it_in() {
        workforce.add(ExtractKind.AGENCY_SPEND, "A", "2025-03", cost("Nurses", "100"), cost("Support", ""));
        workforce.add(ExtractKind.AGENCY_SPEND, "B", "2025-03", cost("Nurses", "100"), cost("Support", "100"));

        assertThat(against(A, "Nurses")).isEqualTo("10");
        assertThat(against(A, "Support")).isEqualTo("[x]");
        assertThat(against(A, "All")).isEqualTo("[x]");
        assertThat(against(B, "All")).isEqualTo("10");
        assertThat(against(SYSTEM, "Nurses")).isEqualTo("10");
        assertThat(against(SYSTEM, "Support")).isEqualTo("[x]");
        assertThat(against(SYSTEM, "All")).isEqualTo("[x]");
    }

    @Test
    void a_row_of_all_staff_has_a_plan_of_its_own() {
        workforce.add(ExtractKind.AGENCY_SPEND, "A", "2025-03", cost("All", "100"), cost("Support", ""));

        assertThat(against(A, "All")).isEqualTo("10");
        assertThat(against(A, "Support")).isEqualTo("[x]");
    }
}
