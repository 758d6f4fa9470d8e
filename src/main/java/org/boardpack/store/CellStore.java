package org.boardpack.store;

import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Additive measures by month and scope, under the fingerprint of what the month was counted from: an unchanged month is not counted
 * twice, and the figures of one scope are made without reading those of the others.
 */
public final class CellStore {

    private final JdbcClient jdbc;

    public CellStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a month was counted; its scopes are kept together or not at all, by whoever keeps them in one transaction. */
    public boolean has(ReportingMonth month, String fingerprint) {
        return !scopes(month, fingerprint).isEmpty();
    }

    /** The scopes that a month has anything of, in no order. */
    public List<Scope> scopes(ReportingMonth month, String fingerprint) {
        return jdbc.sql("SELECT scope_type, scope_code FROM scope_cells WHERE period = ? AND fingerprint = ?")
                .params(month.toString(), fingerprint)
                .query((row, number) -> new Scope(ScopeType.ofId(row.getString(1)), row.getString(2)))
                .list();
    }

    public Optional<ExtractTable> find(ReportingMonth month, String fingerprint, Scope scope) {
        return jdbc.sql("SELECT content FROM scope_cells"
                        + " WHERE period = ? AND fingerprint = ? AND scope_type = ? AND scope_code = ?")
                .params(month.toString(), fingerprint, scope.type().id(), scope.code())
                .query((row, number) -> TableCodec.unpack(row.getBytes(1)))
                .optional();
    }

    /** Keeps the cells of a scope that are not there yet. */
    public void keep(ReportingMonth month, String fingerprint, Scope scope, ExtractTable cells) {
        jdbc.sql(
                        "INSERT INTO scope_cells (period, fingerprint, scope_type, scope_code, content) VALUES (?, ?, ?, ?, ?)")
                .params(month.toString(), fingerprint, scope.type().id(), scope.code(), TableCodec.pack(cells))
                .update();
    }

    /** A month's cells by what they were counted from, and how many bytes they take. */
    public record Counted(ReportingMonth month, String fingerprint, long bytes) {}

    /** Everything that was counted, oldest month first. */
    public List<Counted> all() {
        return jdbc.sql("SELECT period, fingerprint, SUM(OCTET_LENGTH(content)) FROM scope_cells"
                        + " GROUP BY period, fingerprint ORDER BY period, fingerprint")
                .query((row, number) ->
                        new Counted(ReportingMonth.parse(row.getString(1)), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Takes a month's cells away; they are counted again when they are needed. */
    public void forget(Counted cells) {
        jdbc.sql("DELETE FROM scope_cells WHERE period = ? AND fingerprint = ?")
                .params(cells.month().toString(), cells.fingerprint())
                .update();
    }
}
