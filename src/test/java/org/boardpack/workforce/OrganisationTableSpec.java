package org.boardpack.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.workforce.OrganisationTable.Nation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who, month by month. */
class OrganisationTableSpec {

    private final List<Organisation> rows = new ArrayList<>();

    private OrganisationTable table() {
        return new OrganisationTable(rows, new Nation("ENG", "England"));
    }

    private static ReportingMonth month(String text) {
        return ReportingMonth.parse(text);
    }

    private static ReportingMonth monthOrNull(String text) {
        return text == null ? null : month(text);
    }

    private void named(String code, String name, String from, String to) {
        row(code, name, null, null, from, to, null);
    }

    private void merged(String code, String lastMonth, String successor) {
        row(code, code + " Trust", null, null, null, lastMonth, successor);
    }

    private void row(String code, String name, String welsh, String system, String from, String to, String successor) {
        rows.add(new Organisation(
                code,
                name,
                welsh,
                null,
                system,
                system == null ? null : "System " + system,
                system == null ? null : "R" + system,
                system == null ? null : "Region " + system,
                null,
                null,
                null,
                null,
                null,
                monthOrNull(from),
                monthOrNull(to),
                successor));
    }

    private String nameIn(String code, String month) {
        return table().nameOf(Scope.organisation(code), month(month), false);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01, Old Name",
        "2021-03, Old Name",
        "2021-04, Middle Name",
        "2022-03, Middle Name",
        "2022-04, New Name",
        "2030-01, New Name"
    })
    void a_name_holds_from_its_first_month_to_its_last(String month, String name) {
        named("RWA", "Old Name", null, "2021-03");
        named("RWA", "Middle Name", "2021-04", "2022-03");
        named("RWA", "New Name", "2022-04", null);

        assertThat(nameIn("RWA", month)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2018-01, Early", "2021-01, Early", "2021-10, Late", "2024-01, Late"})
    void where_no_row_holds_the_nearest_one_in_time_describes_the_organisation(String month, String name) {
        named("RWA", "Late", "2022-01", "2022-12");
        named("RWA", "Early", "2020-01", "2020-12");

        assertThat(nameIn("RWA", month)).isEqualTo(name);
    }

    @Test
    void of_rows_that_hold_in_the_same_month_the_one_given_first_wins() {
        named("RWA", "What the analyst wrote", null, null);
        named("RWA", "What the extract said", "2025-03", "2025-03");

        assertThat(nameIn("RWA", "2025-03")).isEqualTo("What the analyst wrote");
    }

    @Test
    void an_organisation_that_nobody_described_has_no_row_and_goes_by_its_code() {
        assertThat(table().at("RWA", month("2025-03"))).isEmpty();
        assertThat(nameIn("RWA", "2025-03")).isEqualTo("RWA");
    }

    @Test
    void an_organisation_exists_while_a_row_holds_or_when_nobody_said_otherwise() {
        merged("RWA", "2022-03", "RWB");

        assertThat(table().exists("RWA", month("2022-03"))).isTrue();
        assertThat(table().exists("RWA", month("2022-04"))).isFalse();
        assertThat(table().exists("XYZ", month("2022-04"))).isTrue();
    }

    @Test
    void a_successor_carries_the_history_on_only_as_seen_from_a_month_after_the_merger() {
        merged("RWA", "2022-03", "RWB");
        named("RWB", "RWB Trust", null, null);

        assertThat(table().codeAsOf("RWA", month("2022-03"))).isEqualTo("RWA");
        assertThat(table().codeAsOf("RWA", month("2022-04"))).isEqualTo("RWB");
        assertThat(table().codeAsOf("RWB", month("2022-04"))).isEqualTo("RWB");
        assertThat(table().codeAsOf("XYZ", month("2022-04"))).isEqualTo("XYZ");
    }

    @Test
    void a_chain_of_mergers_is_followed_as_far_as_it_has_happened() {
        merged("A", "2020-03", "B");
        merged("B", "2022-03", "C");

        assertThat(table().codeAsOf("A", month("2021-01"))).isEqualTo("B");
        assertThat(table().codeAsOf("A", month("2023-01"))).isEqualTo("C");
        assertThat(table().mergersInto("C", month("2023-01"))).containsExactly(month("2020-04"), month("2022-04"));
        assertThat(table().mergersInto("B", month("2021-01"))).containsExactly(month("2020-04"));
    }

    @Test
    void organisations_that_are_said_to_follow_each_other_do_not_go_round_for_ever() {
        merged("A", "2020-03", "B");
        merged("B", "2020-03", "C");
        merged("C", "2020-03", "A");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(table().codeAsOf("A", month("2021-01"))).isIn("A", "B", "C");
            assertThat(table().scopesOf("A", month("2021-01"), month("2021-01")))
                    .isNotEmpty();
            assertThat(table().mergersInto("A", month("2021-01"))).allMatch(month("2020-04")::equals);
        });
    }

    @Test
    void mergers_into_an_organisation_begin_the_month_after_the_last_of_those_that_went() {
        merged("A", "2021-09", "C");
        merged("B", "2024-12", "C");
        merged("D", "2021-09", "E");
        named("C", "C Trust", null, null);

        assertThat(table().mergersInto("C", month("2025-03"))).containsExactly(month("2021-10"), month("2025-01"));
        assertThat(table().mergersInto("C", month("2024-12"))).containsExactly(month("2021-10"));
        assertThat(table().mergersInto("A", month("2025-03"))).isEmpty();
    }

    @Test
    void people_count_in_their_organisation_its_system_its_region_and_its_nation_narrowest_first() {
        row("RWA", "Hull", null, "QOQ", null, null, null);

        assertThat(table().scopesOf("RWA", month("2025-03"), month("2025-03")))
                .containsExactly(
                        Scope.organisation("RWA"), Scope.system("QOQ"), Scope.region("RQOQ"), Scope.nation("ENG"));
    }

    @Test
    void an_organisation_that_nobody_placed_counts_in_the_nation_of_the_settings_alone() {
        assertThat(table().scopesOf("XYZ", month("2025-03"), month("2025-03")))
                .containsExactly(Scope.organisation("XYZ"), Scope.nation("ENG"));
    }

    @Test
    void a_nation_that_a_row_names_comes_before_the_one_of_the_settings() {
        rows.add(new Organisation(
                "7A4", "Cardiff", null, null, null, null, null, null, null, "WLS", "Wales", "Cymru", null, null, null,
                null));

        assertThat(table().scopesOf("7A4", month("2025-03"), month("2025-03")))
                .containsExactly(Scope.organisation("7A4"), Scope.nation("WLS"));
        assertThat(table().nameOf(Scope.nation("WLS"), month("2025-03"), false)).isEqualTo("Wales");
        assertThat(table().nameOf(Scope.nation("WLS"), month("2025-03"), true)).isEqualTo("Cymru");
    }

    @Test
    void history_moves_to_the_successor_but_counts_in_the_system_of_its_own_month() {
        row("A", "A Trust", null, "S1", null, "2022-03", "B");
        row("B", "B Trust", null, "S2", null, null, null);

        assertThat(table().scopesOf("A", month("2022-01"), month("2025-03")))
                .containsExactly(Scope.organisation("B"), Scope.system("S1"), Scope.region("RS1"), Scope.nation("ENG"));
        assertThat(table().scopesOf("A", month("2022-01"), month("2022-03"))).startsWith(Scope.organisation("A"));
    }

    @Test
    void a_name_is_welsh_where_there_is_a_welsh_one_and_it_is_asked_for() {
        row("7A4", "Cardiff and Vale UHB", "BIP Caerdydd a’r Fro", null, null, null, null);
        row("RWA", "Hull University Teaching", null, null, null, null, null);

        Scope cardiff = Scope.organisation("7A4");
        assertThat(table().nameOf(cardiff, month("2025-03"), true)).isEqualTo("BIP Caerdydd a’r Fro");
        assertThat(table().nameOf(cardiff, month("2025-03"), false)).isEqualTo("Cardiff and Vale UHB");
        assertThat(table().nameOf(Scope.organisation("RWA"), month("2025-03"), true))
                .isEqualTo("Hull University Teaching");
    }

    @Test
    void wider_scopes_go_by_the_names_of_the_month_and_by_their_code_when_nobody_named_them() {
        row("RWA", "Hull", null, "QOQ", null, null, null);

        assertThat(table().nameOf(Scope.system("QOQ"), month("2025-03"), false)).isEqualTo("System QOQ");
        assertThat(table().nameOf(Scope.region("RQOQ"), month("2025-03"), false))
                .isEqualTo("Region QOQ");
        assertThat(table().nameOf(Scope.nation("ENG"), month("2025-03"), false)).isEqualTo("England");
        assertThat(table().nameOf(Scope.nation("SCO"), month("2025-03"), false)).isEqualTo("SCO");
        assertThat(table().nameOf(Scope.system("QZZ"), month("2025-03"), false)).isEqualTo("QZZ");
    }

    @Test
    void rows_are_told_by_code_in_the_order_of_precedence() {
        named("B", "second", null, null);
        named("A", "first", null, null);
        named("B", "third", null, null);

        assertThat(table().rows()).extracting(Organisation::name).containsExactly("first", "second", "third");
    }
}
