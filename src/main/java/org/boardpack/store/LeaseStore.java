package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one lease on a shared store. Times are compared by the database's own clock only: what the clocks of its users say does not
 * matter. Every change is one statement that names whom it takes the lease from, so of two that try at once one succeeds.
 */
public final class LeaseStore {

    /** Who is not heard of for so long has lost the lease: its commits are refused from the moment that another takes it. */
    private static final String LAPSED = "beat < CURRENT_TIMESTAMP - INTERVAL '60' SECOND";

    private static final int LONGEST = 200;
    private static final int LONGEST_COMMAND = 100;

    private final JdbcClient jdbc;

    public LeaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A lease that somebody has.
     *
     * @param token names this one lease
     */
    public record Held(String token, LeaseHolder holder) {}

    /** Takes the lease if nobody has it, or who had it is not heard of any more. */
    public boolean take(String token, LeaseHolder holder) {
        return take("token IS NULL OR " + LAPSED, Optional.empty(), token, holder);
    }

    /** Takes the lease from one who is known to be dead. */
    public boolean takeFrom(Held dead, String token, LeaseHolder holder) {
        return take("token = ?", Optional.of(dead.token()), token, holder);
    }

    private boolean take(String condition, Optional<String> from, String token, LeaseHolder holder) {
        JdbcClient.StatementSpec update = jdbc.sql(
                        "UPDATE lease SET token = ?, account = ?, host = ?, machine = ?, pid = ?,"
                                + " process_started = ?, command = ?, since = CURRENT_TIMESTAMP, beat = CURRENT_TIMESTAMP"
                                + " WHERE id = 1 AND (" + condition + ")")
                .params(token, shorten(holder.account()), shorten(holder.host()), shorten(holder.machine()))
                .params(holder.pid(), holder.processStarted())
                .param(FileStore.shorten(holder.command(), LONGEST_COMMAND));
        from.ifPresent(update::param);
        return update.update() == 1;
    }

    private static String shorten(String text) {
        return FileStore.shorten(text, LONGEST);
    }

    /** Who has the lease, alive or not. */
    public Optional<Held> held() {
        return jdbc.sql("SELECT token, account, host, machine, pid, process_started, command, since FROM lease"
                        + " WHERE id = 1 AND token IS NOT NULL")
                .query((row, number) -> held(row))
                .optional();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getString("token"),
                new LeaseHolder(
                        row.getString("account"),
                        row.getString("host"),
                        row.getString("machine"),
                        row.getLong("pid"),
                        row.getLong("process_started"),
                        row.getString("command"),
                        row.getTimestamp("since").toInstant()));
    }

    /** Says that the holder is alive. Returns false when another has the lease by now. */
    public boolean renew(String token) {
        return jdbc.sql("UPDATE lease SET beat = CURRENT_TIMESTAMP WHERE id = 1 AND token = ?")
                        .param(token)
                        .update()
                == 1;
    }

    /** Whether the lease is still the holder's, and stays so until the transaction ends in which this is asked. */
    public boolean isStill(String token) {
        return jdbc.sql("SELECT token FROM lease WHERE id = 1 FOR UPDATE")
                .query(String.class)
                .optional()
                .filter(token::equals)
                .isPresent();
    }

    /** Gives the lease back; nothing happens where another has it. */
    public void release(String token) {
        jdbc.sql("UPDATE lease SET token = NULL WHERE id = 1 AND token = ?")
                .param(token)
                .update();
    }
}
