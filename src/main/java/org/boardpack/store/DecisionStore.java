package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decided about held files. Decisions are only ever added; the newest of the same bytes counts. */
public final class DecisionStore {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;

    public DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void record(Decision decision) {
        jdbc.sql("INSERT INTO decision (sha256, reference, decided_by, decided_at, reason) VALUES (?, ?, ?, ?, ?)")
                .params(decision.sha256(), decision.reference())
                .param(FileStore.shorten(decision.decidedBy(), LONGEST_NAME))
                .param(decision.decidedAt().atOffset(ZoneOffset.UTC))
                .param(FileStore.shorten(decision.reason(), LONGEST_REASON))
                .update();
    }

    /** The decision about these bytes, if there is one. */
    public Optional<Decision> about(String sha256) {
        return jdbc.sql("SELECT sha256, reference, decided_by, decided_at, reason FROM decision WHERE sha256 = ?"
                        + " ORDER BY id DESC LIMIT 1")
                .param(sha256)
                .query((row, number) -> decision(row))
                .optional();
    }

    /** Every decision, oldest first. */
    public List<Decision> all() {
        return jdbc.sql("SELECT sha256, reference, decided_by, decided_at, reason FROM decision ORDER BY id")
                .query((row, number) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("sha256"),
                row.getString("reference"),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                row.getString("reason"));
    }
}
