package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.store.StoreInMemory.NOON;
import static org.boardpack.store.StoreInMemory.hash;

import java.util.List;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for a person, and what the person decided. */
class DecisionStoreSpec {

    private final JdbcClient jdbc = StoreInMemory.open();
    private final LoadStore loads = new LoadStore(jdbc);
    private final FileStore files = new FileStore(jdbc);
    private final DecisionStore decisions = new DecisionStore(jdbc);

    private static FileRecord staff(char digit, Verdict verdict) {
        return new FileRecord(hash(digit), "staff.csv", 1, ExtractKind.STAFF_IN_POST, 3, verdict, NOON, List.of());
    }

    @Test
    void a_file_is_held_until_the_same_bytes_get_another_verdict() {
        StoreInMemory.record(loads, staff('a', Verdict.HELD), List.of());
        StoreInMemory.record(loads, staff('b', Verdict.HELD), List.of());
        StoreInMemory.record(loads, staff('a', Verdict.HELD), List.of());
        assertThat(files.held()).extracting(FileRecord::sha256).containsExactly(hash('b'), hash('a'));

        StoreInMemory.record(loads, staff('a', Verdict.ACCEPTED_WITH_WARNINGS), List.of());

        assertThat(files.held()).extracting(FileRecord::sha256).containsExactly(hash('b'));
    }

    @Test
    void the_newest_decision_about_the_same_bytes_counts_and_the_earlier_one_stays() {
        Decision first = new Decision(hash('a'), "QT-2504-AAAAAA", "anna", NOON, "merger");
        Decision second = new Decision(hash('a'), "QT-2505-AAAAAA", "bob", NOON.plusSeconds(1), "still right");
        assertThat(decisions.about(hash('a'))).isEmpty();
        decisions.record(first);
        decisions.record(second);

        assertThat(decisions.about(hash('a'))).hasValue(second);
        assertThat(decisions.about(hash('b'))).isEmpty();
        assertThat(decisions.all()).containsExactly(first, second);
    }
}
