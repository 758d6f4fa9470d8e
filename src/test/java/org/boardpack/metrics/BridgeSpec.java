package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.metrics.DrawnWorkforce.leaver;
import static org.boardpack.metrics.DrawnWorkforce.person;

import java.math.BigDecimal;
import java.util.Map;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;

/** The reconciled bridge: opening + new joiners + moves in + returns + changes of hours − leavers − moves out, and the remainder. */
class BridgeSpec {

    private final DrawnWorkforce workforce = new DrawnWorkforce();

    private Map<String, BigDecimal> heads(String group) {
        return workforce.byValue(Metric.MOVEMENT_HC, Window.MONTH, "A", group, Dimension.MOVEMENT, "2025-02");
    }

    private Map<String, BigDecimal> fte(String group) {
        return workforce.byValue(Metric.MOVEMENT_FTE, Window.MONTH, "A", group, Dimension.MOVEMENT, "2025-02");
    }

    private BigDecimal remainder(Metric metric, String group) {
        return workforce
                .figure(metric, Window.MONTH, Scope.organisation("A"), new StaffGroup(group), "2025-02")
                .value();
    }

    private static Map<String, BigDecimal> steps(Object... stepsAndAmounts) {
        Map<String, BigDecimal> steps = new java.util.TreeMap<>();
        for (int i = 0; i < stepsAndAmounts.length; i += 2) {
            steps.put((String) stepsAndAmounts[i], new BigDecimal((String) stepsAndAmounts[i + 1]));
        }
        return steps;
    }

    @Test
    void joiners_leavers_and_changed_hours_lead_from_opening_to_closing() {
        workforce.staff(
                "A", "2025-01", person("ann"), person("bob"), person("cay").fte("0.5"));
        workforce.staff(
                "A",
                "2025-02",
                person("ann").fte("0.8"),
                person("cay").fte("0.6"),
                person("new").fte("0.4"));
        workforce.leavers("A", "2025-02", leaver("bob", "2025-02-14"));

        assertThat(heads("All")).isEqualTo(steps("opening", "3", "new joiners", "1", "leavers", "1", "closing", "3"));
        assertThat(fte("All"))
                .isEqualTo(steps(
                        "opening",
                        "2.5",
                        "new joiners",
                        "0.4",
                        "changes of hours",
                        "-0.1",
                        "leavers",
                        "1",
                        "closing",
                        "1.8"));
        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT, "All")).isEqualByComparingTo("0");
        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT_FTE, "All")).isEqualByComparingTo("0");
    }

    @Test
    void a_change_of_staff_group_is_a_move_out_of_one_and_into_the_other_and_nothing_in_the_total() {
        workforce.staff(
                "A", "2025-01", person("ann").group("Support"), person("sue").group("Support"));
        workforce.staff("A", "2025-02", person("ann").fte("0.8"), person("sue").group("Support"));
        workforce.leavers("A", "2025-02");

        assertThat(heads("Nurses")).isEqualTo(steps("moves in", "1", "closing", "1"));
        assertThat(heads("Support")).isEqualTo(steps("opening", "2", "moves out", "1", "closing", "1"));
        assertThat(heads("All")).isEqualTo(steps("opening", "2", "closing", "2"));
        assertThat(fte("All")).isEqualTo(steps("opening", "2", "changes of hours", "-0.2", "closing", "1.8"));
        for (String group : new String[] {"All", "Nurses", "Support"}) {
            assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT, group)).isEqualByComparingTo("0");
            assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT_FTE, group)).isEqualByComparingTo("0");
        }
    }

    @Test
    void who_ends_the_last_post_in_a_group_by_a_leavers_row_is_its_leaver_and_no_move_out() {
        workforce.staff("A", "2025-01", person("ann").group("Support"));
        workforce.staff("A", "2025-02", person("ann").assignment("new"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14").group("Support"));

        assertThat(heads("Support")).isEqualTo(steps("opening", "1", "leavers", "1"));
        assertThat(heads("Nurses")).isEqualTo(steps("moves in", "1", "closing", "1"));
    }

    @Test
    void a_move_between_organisations_is_a_leaver_and_a_joiner_of_theirs_and_nothing_in_their_system() {
        workforce.organisation("A", "S").organisation("B", "S");
        workforce.staff("A", "2025-01", person("ann"), person("art")).staff("B", "2025-01", person("bob"));
        workforce
                .staff("A", "2025-02", person("art"))
                .staff("B", "2025-02", person("bob"), person("ann").assignment("new"));
        workforce.leavers("A", "2025-02", leaver("ann", "2025-02-14")).leavers("B", "2025-02");

        assertThat(heads("All")).isEqualTo(steps("opening", "2", "leavers", "1", "closing", "1"));
        assertThat(workforce
                        .figure(
                                Metric.MOVEMENT_HC,
                                Window.MONTH,
                                Scope.system("S"),
                                new Part(StaffGroup.ALL, Dimension.MOVEMENT, "leavers"),
                                "2025-02")
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    void somebody_gone_without_a_leavers_row_is_shown_as_unexplained() {
        workforce.staff("A", "2025-01", person("ann"), person("bob")).staff("A", "2025-02", person("ann"));
        workforce.leavers("A", "2025-02");

        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT, "All")).isEqualByComparingTo("-1");
        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT_FTE, "All")).isEqualByComparingTo("-1");
    }

    @Test
    void who_leaves_on_the_last_day_and_is_still_in_the_snapshot_is_one_too_many_then_and_one_too_few_after() {
        workforce.staff("A", "2025-01", person("ann"), person("bob"));
        workforce.staff("A", "2025-02", person("ann"), person("bob")).staff("A", "2025-03", person("ann"));
        workforce.leavers("A", "2025-02", leaver("bob", "2025-02-28")).leavers("A", "2025-03");

        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT, "All")).isEqualByComparingTo("1");
        assertThat(workforce.value(Metric.UNEXPLAINED_MOVEMENT, Window.MONTH, "A", "2025-03"))
                .isEqualByComparingTo("-1");
    }

    @Test
    void where_being_away_counts_as_having_left_coming_back_is_a_return() {
        workforce.method(
                new Method(Method.InactiveStaff.LEAVERS, Method.Average.TWO_POINT, Method.NhsLeaverEvidence.SNAPSHOTS));
        workforce.staff("A", "2025-01", person("ann"), person("bob").status("Maternity"));
        workforce.staff("A", "2025-02", person("ann").status("Maternity"), person("bob"));
        workforce.leavers("A", "2025-02");

        assertThat(heads("All")).isEqualTo(steps("opening", "1", "returns", "1", "leavers", "1", "closing", "1"));
        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT, "All")).isEqualByComparingTo("0");
    }

    @Test
    void who_is_transferred_is_no_leaver_but_counted_as_excluded() {
        workforce.staff("A", "2025-01", person("ann"), person("bob")).staff("A", "2025-02", person("ann"));
        workforce.leavers("A", "2025-02", leaver("bob", "2025-02-14").reason("Employee Transfer"));

        assertThat(workforce.value(Metric.LEAVERS_HC, Window.MONTH, "A", "2025-02"))
                .isEqualByComparingTo("0");
        assertThat(workforce.value(Metric.LEAVERS_EXCLUDED_HC, Window.MONTH, "A", "2025-02"))
                .isEqualByComparingTo("1");
        assertThat(remainder(Metric.UNEXPLAINED_MOVEMENT, "All")).isEqualByComparingTo("-1");
    }
}
