package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.store.StoreInMemory.MARCH;
import static org.boardpack.store.StoreInMemory.hash;

import org.junit.jupiter.api.Test;

/** Measures are kept under what they were counted from. */
class CellStoreSpec {

    private final CellStore cells = new CellStore(StoreInMemory.open());

    @Test
    void cells_are_found_by_their_month_and_fingerprint_and_by_no_other() {
        cells.keep(MARCH, hash('a'), Tables.of("Nurses", 1, -2));

        assertThat(cells.has(MARCH, hash('a'))).isTrue();
        assertThat(cells.find(MARCH, hash('a')))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 1, -2)));
        assertThat(cells.has(MARCH, hash('b'))).isFalse();
        assertThat(cells.find(MARCH, hash('b'))).isEmpty();
        assertThat(cells.has(MARCH.plus(1), hash('a'))).isFalse();
        assertThat(cells.find(MARCH.plus(1), hash('a'))).isEmpty();
    }

    @Test
    void a_restatement_keeps_new_cells_beside_the_old_ones() {
        cells.keep(MARCH, hash('a'), Tables.of("Nurses", 1));
        cells.keep(MARCH, hash('b'), Tables.of("Nurses", 2));

        assertThat(cells.find(MARCH, hash('a')))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 1)));
        assertThat(cells.find(MARCH, hash('b')))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 2)));
    }

    @Test
    void keeping_the_same_cells_again_changes_nothing() {
        cells.keep(MARCH, hash('a'), Tables.of("Nurses", 1));
        cells.keep(MARCH, hash('a'), Tables.of("Nurses", 1));

        assertThat(cells.find(MARCH, hash('a')))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 1)));
    }
}
