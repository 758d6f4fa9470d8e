package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.store.StoreInMemory.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done stays written; whoever alters it afterwards is found out. */
class LedgerSpec {

    private final JdbcClient jdbc = StoreInMemory.open();
    private final Ledger ledger = new Ledger(jdbc);

    private static LedgerEntry entry(Deed deed, String what, String why) {
        return new LedgerEntry(NOON, "anna", deed, what, why, "");
    }

    @BeforeEach
    void four_things_were_done() {
        ledger.append(entry(Deed.TOOK_IN, "inbox", ""));
        ledger.append(entry(Deed.ACCEPTED, "QT-2503-3F9CA1", "two wards moved"));
        ledger.append(entry(Deed.PUBLISHED, "2025-03@1", ""));
        ledger.append(entry(Deed.CLOSED, "2025-03", ""));
    }

    private List<String> faults() {
        return LedgerChain.faults(ledger.lines(), Optional.empty());
    }

    @Test
    void an_untouched_ledger_is_whole_and_numbered_without_a_gap() {
        assertThat(ledger.lines()).extracting(LedgerLine::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.lines())
                .extracting(LedgerLine::deed)
                .containsExactly("took in", "accepted", "published", "closed");
        assertThat(LedgerChain.faults(ledger.lines(), ledger.head())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "what", "why", "outcome", "deed", "at_time"})
    void an_altered_entry_is_named_whatever_was_altered(String column) {
        jdbc.sql("UPDATE ledger SET " + column + " = 'x' WHERE number = 2").update();
        assertThat(faults()).containsExactly("entry 2 was altered");
    }

    @Test
    void moving_text_from_one_field_to_the_next_is_an_alteration() {
        jdbc.sql("UPDATE ledger SET what = what || why, why = '' WHERE number = 2")
                .update();
        assertThat(faults()).containsExactly("entry 2 was altered");
    }

    @Test
    void an_alteration_with_its_own_hash_written_anew_breaks_the_next_link() {
        LedgerLine second = ledger.lines().get(1);
        LedgerLine forged = LedgerLine.following(
                2, second.previousHash(), second.at(), "bob", second.deed(), second.what(), second.why(), "");
        jdbc.sql("UPDATE ledger SET who = 'bob', entry_hash = ? WHERE number = 2")
                .param(forged.hash())
                .update();
        assertThat(faults()).hasSize(1).first().asString().startsWith("entry 3 does not follow");
    }

    @Test
    void a_removed_entry_is_named() {
        jdbc.sql("DELETE FROM ledger WHERE number = 2").update();
        assertThat(faults()).containsExactly("entry 2 is missing");
    }

    @Test
    void a_removed_first_entry_is_named() {
        jdbc.sql("DELETE FROM ledger WHERE number <= 2").update();
        assertThat(faults()).containsExactly("entries 1 to 2 are missing");
    }

    @Test
    void closing_the_gap_by_renumbering_is_found_out() {
        jdbc.sql("DELETE FROM ledger WHERE number = 2").update();
        jdbc.sql("UPDATE ledger SET number = 2 WHERE number = 3").update();
        assertThat(faults()).contains("entry 2 was altered", "entry 3 is missing");
    }

    @Test
    void an_entry_put_in_between_is_found_out() {
        jdbc.sql("UPDATE ledger SET number = 5 WHERE number = 4").update();
        jdbc.sql("INSERT INTO ledger SELECT 4, at_time, 'bob', deed, what, why, outcome, previous_hash, entry_hash"
                        + " FROM ledger WHERE number = 3")
                .update();
        assertThat(faults()).contains("entry 4 was altered", "entry 5 was altered");
    }

    @Test
    void entries_cut_off_at_the_end_show_against_the_head_that_was_last_seen() {
        Optional<LedgerHead> seen = ledger.head();
        jdbc.sql("DELETE FROM ledger WHERE number >= 3").update();
        assertThat(faults()).isEmpty();
        assertThat(LedgerChain.faults(ledger.lines(), seen)).containsExactly("entries 3 to 4 are missing at the end");
        ledger.append(entry(Deed.REOPENED, "2025-03", "x"));
        ledger.append(entry(Deed.CLOSED, "2025-03", ""));
        assertThat(LedgerChain.faults(ledger.lines(), seen))
                .containsExactly("entry 4 is not the one that was last seen there");
    }

    @Test
    void entries_after_the_head_that_was_last_seen_are_no_fault() {
        Optional<LedgerHead> seen = ledger.head();
        ledger.append(entry(Deed.REOPENED, "2025-03", "late leavers"));
        assertThat(LedgerChain.faults(ledger.lines(), seen)).isEmpty();
    }

    @Test
    void what_is_too_long_is_shortened_and_the_chain_stays_whole() {
        ledger.append(entry(Deed.ACCEPTED, "w".repeat(400), "y".repeat(3000)));
        assertThat(ledger.lines().get(4).why()).hasSize(1000);
        assertThat(faults()).isEmpty();
    }
}
