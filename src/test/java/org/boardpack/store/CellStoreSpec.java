package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.store.StoreInMemory.MARCH;
import static org.boardpack.store.StoreInMemory.hash;

import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;

/** Measures are kept under what they were counted from. */
class CellStoreSpec {

    private static final Scope TRUST = Scope.organisation("7A4");
    private static final Scope OTHER = Scope.organisation("7A5");

    private final CellStore cells = new CellStore(StoreInMemory.open());

    @Test
    void cells_are_found_by_their_month_and_fingerprint_and_by_no_other() {
        cells.keep(MARCH, hash('a'), TRUST, Tables.of("Nurses", 1, -2));

        assertThat(cells.has(MARCH, hash('a'))).isTrue();
        assertThat(cells.find(MARCH, hash('a'), TRUST))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 1, -2)));
        assertThat(cells.has(MARCH, hash('b'))).isFalse();
        assertThat(cells.find(MARCH, hash('b'), TRUST)).isEmpty();
        assertThat(cells.has(MARCH.plus(1), hash('a'))).isFalse();
        assertThat(cells.find(MARCH.plus(1), hash('a'), TRUST)).isEmpty();
    }

    @Test
    void a_restatement_keeps_new_cells_beside_the_old_ones() {
        cells.keep(MARCH, hash('a'), TRUST, Tables.of("Nurses", 1));
        cells.keep(MARCH, hash('b'), TRUST, Tables.of("Nurses", 2));

        assertThat(cells.find(MARCH, hash('a'), TRUST))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 1)));
        assertThat(cells.find(MARCH, hash('b'), TRUST))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 2)));
    }

    @Test
    void each_scope_of_a_month_has_its_own() {
        cells.keep(MARCH, hash('a'), TRUST, Tables.of("Nurses", 1));
        cells.keep(MARCH, hash('a'), OTHER, Tables.of("Nurses", 2));

        assertThat(cells.scopes(MARCH, hash('a'))).containsExactlyInAnyOrder(TRUST, OTHER);
        assertThat(cells.scopes(MARCH, hash('b'))).isEmpty();
        assertThat(cells.find(MARCH, hash('a'), OTHER))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 2)));
    }

    @Test
    void a_month_is_forgotten_with_all_its_scopes_and_no_other_month_is() {
        cells.keep(MARCH, hash('a'), TRUST, Tables.of("Nurses", 1));
        cells.keep(MARCH, hash('a'), OTHER, Tables.of("Nurses", 2));
        cells.keep(MARCH, hash('b'), TRUST, Tables.of("Nurses", 3));

        cells.forget(cells.all().get(0));

        assertThat(cells.has(MARCH, hash('a'))).isFalse();
        assertThat(cells.has(MARCH, hash('b'))).isTrue();
    }
}
