package org.boardpack.store;

import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Additive measures by month, under the fingerprint of what they were counted from: an unchanged month is not counted twice. */
public final class CellStore {

    private final JdbcClient jdbc;

    public CellStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean has(ReportingMonth month, String fingerprint) {
        return jdbc.sql("SELECT COUNT(*) FROM month_cells WHERE period = ? AND fingerprint = ?")
                        .params(month.toString(), fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<ExtractTable> find(ReportingMonth month, String fingerprint) {
        return jdbc.sql("SELECT content FROM month_cells WHERE period = ? AND fingerprint = ?")
                .params(month.toString(), fingerprint)
                .query((row, number) -> TableCodec.unpack(row.getBytes(1)))
                .optional();
    }

    public void keep(ReportingMonth month, String fingerprint, ExtractTable cells) {
        if (!has(month, fingerprint)) {
            jdbc.sql("INSERT INTO month_cells (period, fingerprint, content) VALUES (?, ?, ?)")
                    .params(month.toString(), fingerprint, TableCodec.pack(cells))
                    .update();
        }
    }

    /** A month's cells by what they were counted from, and how many bytes they take. */
    public record Counted(ReportingMonth month, String fingerprint, long bytes) {}

    /** Everything that was counted, oldest month first. */
    public List<Counted> all() {
        return jdbc.sql(
                        "SELECT period, fingerprint, OCTET_LENGTH(content) FROM month_cells ORDER BY period, fingerprint")
                .query((row, number) ->
                        new Counted(ReportingMonth.parse(row.getString(1)), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Takes cells away; they are counted again when they are needed. */
    public void forget(Counted cells) {
        jdbc.sql("DELETE FROM month_cells WHERE period = ? AND fingerprint = ?")
                .params(cells.month().toString(), cells.fingerprint())
                .update();
    }
}
