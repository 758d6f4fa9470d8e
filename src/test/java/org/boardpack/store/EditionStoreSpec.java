package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.store.StoreInMemory.MARCH;
import static org.boardpack.store.StoreInMemory.NOON;
import static org.boardpack.store.StoreInMemory.file;
import static org.boardpack.store.StoreInMemory.hash;
import static org.boardpack.store.StoreInMemory.staff;
import static org.boardpack.store.StoreInMemory.staffKey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition pins what it was made from and keeps its figures. */
class EditionStoreSpec {

    private static final ReportingMonth APRIL = MARCH.plus(1);

    private final JdbcClient jdbc = StoreInMemory.open();
    private final EditionStore editions = new EditionStore(jdbc);
    private final LoadStore loads = new LoadStore(jdbc);

    private EditionRecord open(ReportingMonth month, char fingerprint) {
        return editions.open(month, EditionStatus.PROVISIONAL, hash(fingerprint), "0.1.0", NOON, false, List.of());
    }

    @Test
    void editions_number_themselves_month_by_month() {
        assertThat(open(MARCH, 'a').number()).isEqualTo(1);
        assertThat(open(MARCH, 'b').number()).isEqualTo(2);
        assertThat(open(APRIL, 'c').number()).isEqualTo(1);
        assertThat(open(MARCH, 'd').number()).isEqualTo(3);

        assertThat(editions.list(MARCH)).extracting(EditionRecord::number).containsExactly(1, 2, 3);
        assertThat(editions.list())
                .extracting(edition -> edition.month() + "/" + edition.number())
                .containsExactly("2025-04/1", "2025-03/3", "2025-03/2", "2025-03/1");
    }

    @Test
    void an_edition_is_found_as_it_was_opened_to_the_second_and_once_published_with_when() {
        EditionRecord opened = open(MARCH, 'a');

        assertThat(opened.startedAt()).isEqualTo(Instant.parse("2025-04-02T11:00:00Z"));
        assertThat(opened.publishedAt()).isNull();
        assertThat(editions.find(MARCH, 1)).hasValue(opened);
        assertThat(editions.find(MARCH, 2)).isEmpty();
        assertThat(editions.find(APRIL, 1)).isEmpty();

        editions.markPublished(opened.id(), NOON.plusSeconds(60));
        assertThat(editions.find(MARCH, 1))
                .hasValueSatisfying(
                        published -> assertThat(published.publishedAt()).isEqualTo(NOON.plusSeconds(60)));
    }

    @Test
    void publishing_one_edition_publishes_no_other() {
        EditionRecord first = open(MARCH, 'a');
        EditionRecord second = open(MARCH, 'b');
        editions.markPublished(first.id(), NOON);

        assertThat(editions.find(MARCH, second.number())).hasValue(second);
    }

    @Test
    void an_edition_keeps_the_loads_it_was_opened_with_whatever_is_loaded_later() {
        StoreInMemory.record(loads, file('a'), List.of(staff("RWA", MARCH, 1)));
        Map<LoadKey, Long> pinned = loads.current();
        EditionRecord edition =
                editions.open(MARCH, EditionStatus.PROVISIONAL, hash('a'), "0.1.0", NOON, false, pinned.values());
        StoreInMemory.record(loads, file('b'), List.of(staff("RWA", MARCH, 2)));

        assertThat(loads.current()).isNotEqualTo(pinned);
        assertThat(editions.loads(edition.id())).isEqualTo(pinned).containsOnlyKeys(staffKey("RWA", MARCH));
    }

    @Test
    void figures_that_are_kept_twice_are_there_once_and_the_last_ones_count() {
        EditionRecord edition = open(MARCH, 'a');
        Scope trust = Scope.organisation("RWA");
        editions.keepFigures(edition.id(), MARCH, trust, Tables.of("Nurses", 1));
        editions.keepFigures(edition.id(), MARCH, trust, Tables.of("Nurses", 2, 3));

        assertThat(editions.blocks(edition.id())).containsExactly(new PeriodScope(MARCH, trust));
        assertThat(editions.figures(edition.id(), trust)).hasSize(1);
        Tables.assertSame(editions.figures(edition.id(), trust).get(MARCH), Tables.of("Nurses", 2, 3));
        assertThat(editions.figures(edition.id(), trust, MARCH))
                .hasValueSatisfying(kept -> Tables.assertSame(kept, Tables.of("Nurses", 2, 3)));
    }

    @Test
    void figures_belong_to_one_edition_scope_and_period_even_where_scopes_share_a_code() {
        EditionRecord first = open(MARCH, 'a');
        EditionRecord second = open(MARCH, 'b');
        Scope board = Scope.organisation("QOQ");
        Scope system = Scope.system("QOQ");
        editions.keepFigures(first.id(), APRIL, board, Tables.of("April", 4));
        editions.keepFigures(first.id(), MARCH, board, Tables.of("March", 3));
        editions.keepFigures(first.id(), MARCH, system, Tables.of("System", 9));
        editions.keepFigures(second.id(), MARCH, board, Tables.of("Second", 2));

        assertThat(editions.figures(first.id(), board)).containsOnlyKeys(MARCH, APRIL);
        assertThat(editions.figures(first.id(), board).values())
                .extracting(table -> table.text("Staff Group").at(0))
                .containsExactly("March", "April");
        assertThat(editions.figures(first.id(), system).values())
                .extracting(table -> table.text("Staff Group").at(0))
                .containsExactly("System");
        assertThat(editions.blocks(first.id()))
                .containsExactly(
                        new PeriodScope(MARCH, board), new PeriodScope(MARCH, system), new PeriodScope(APRIL, board));
        assertThat(editions.figures(second.id(), board, APRIL)).isEmpty();
        assertThat(editions.figures(second.id(), board)).hasSize(1);
    }
}
