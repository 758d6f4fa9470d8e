package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.metrics.ScopeRules;
import org.boardpack.pack.Language;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;

/** What an edition keeps of the rules that it was made by. */
class EditionBasisSpec {

    private static EditionBasis basis(String average, String... categories) {
        return new EditionBasis(
                new TreeMap<>(Map.of(
                        "definitions", "m1",
                        "average", average,
                        "inactive-staff", "in-post",
                        "nhs-leaver-evidence", "snapshots",
                        "disclosure.enabled", "true",
                        "disclosure.threshold", "5")),
                new ScopeRules(
                        Set.of("Active"),
                        Set.of(),
                        Set.of(categories),
                        Set.of("Sickness"),
                        Set.of(),
                        Set.of("Transfer"),
                        Set.of()),
                new TreeMap<>(Map.of("7A2", new TreeSet<>(Set.of(Scope.organisation("7A2"), Scope.nation("WAL"))))),
                Map.of(
                        Language.ENGLISH, new TreeMap<>(Map.of(Scope.nation("WAL"), "Wales")),
                        Language.WELSH, new TreeMap<>(Map.of(Scope.nation("WAL"), "Cymru"))));
    }

    @Test
    void what_is_kept_reads_back_the_same() {
        EditionBasis basis = basis("two-point", "Permanent", "Bank");

        assertThat(EditionBasis.ofTable(basis.toTable())).isEqualTo(basis);
    }

    @Test
    void the_method_has_a_name_that_changes_with_settings_and_lists() {
        assertThat(basis("two-point", "Permanent").methodId()).startsWith("m1-two-point-in-post-snapshots-");
        assertThat(basis("two-point", "Permanent").methodId())
                .isEqualTo(basis("two-point", "Permanent").methodId())
                .isNotEqualTo(basis("13-point", "Permanent").methodId())
                .isNotEqualTo(basis("two-point", "Permanent", "Bank").methodId());
    }

    @Test
    void changes_are_told_in_words() {
        assertThat(basis("13-point", "Permanent", "Bank").changesSince(basis("two-point", "Permanent", "Locum")))
                .containsExactly(
                        "average: 13-point instead of two-point",
                        "categories that count: \"Bank\" is new",
                        "categories that count: \"Locum\" is gone");
    }
}
