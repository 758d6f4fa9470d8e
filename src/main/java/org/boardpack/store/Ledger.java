package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who did what, when, to what and why. Entries are only ever added, and each carries the hash of the one before it. Append from one
 * thread, inside the transaction of what is done where there is one: then either both happened or neither.
 */
public final class Ledger {

    private static final String COLUMNS = "number, at_time, who, deed, what, why, outcome, previous_hash, entry_hash";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_OUTCOME = 2000;

    private final JdbcClient jdbc;

    public Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry; what is too long is shortened. */
    public void append(LedgerEntry entry) {
        Optional<LedgerHead> head = head();
        LedgerLine line = LedgerLine.following(
                head.map(LedgerHead::number).orElse(0L) + 1,
                head.map(LedgerHead::hash).orElse(LedgerLine.BEFORE_THE_FIRST),
                entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                FileStore.shorten(entry.who(), LONGEST_NAME),
                entry.deed().words(),
                FileStore.shorten(entry.what(), LONGEST_SUBJECT),
                FileStore.shorten(entry.why(), LONGEST_REASON),
                FileStore.shorten(entry.outcome(), LONGEST_OUTCOME));
        jdbc.sql("INSERT INTO ledger (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(line.number(), line.at(), line.who(), line.deed(), line.what(), line.why())
                .params(line.outcome(), line.previousHash(), line.hash())
                .update();
    }

    /** The newest entry; empty when nothing was ever written. */
    public Optional<LedgerHead> head() {
        return jdbc.sql("SELECT number, entry_hash FROM ledger ORDER BY number DESC LIMIT 1")
                .query((row, number) -> new LedgerHead(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Every entry, oldest first. */
    public List<LedgerLine> lines() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM ledger ORDER BY number")
                .query((row, number) -> line(row))
                .list();
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
