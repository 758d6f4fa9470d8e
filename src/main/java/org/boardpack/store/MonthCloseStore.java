package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which months were closed and opened again, when, by whom and why. Rows are only ever added. */
public final class MonthCloseStore {

    private static final String CLOSED = "closed";
    private static final String REOPENED = "reopened";
    private static final String COLUMNS = "period, deed, edition_id, decided_by, decided_at, reason";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;

    public MonthCloseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void record(MonthClose close) {
        jdbc.sql("INSERT INTO month_close (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)")
                .params(close.month().toString(), close.isClosing() ? CLOSED : REOPENED, close.editionId())
                .param(FileStore.shorten(close.who(), LONGEST_NAME))
                .param(close.at().atOffset(ZoneOffset.UTC))
                .param(FileStore.shorten(close.reason(), LONGEST_REASON))
                .update();
    }

    /** What was last decided about a month; empty when it was never closed. */
    public Optional<MonthClose> last(ReportingMonth month) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM month_close WHERE period = ? ORDER BY id DESC LIMIT 1")
                .param(month.toString())
                .query((row, number) -> close(row))
                .optional();
    }

    public boolean isClosed(ReportingMonth month) {
        return last(month).filter(MonthClose::isClosing).isPresent();
    }

    /** What an edition is that is made of a month now. */
    public EditionStatus statusNow(ReportingMonth month) {
        return last(month).isPresent() ? EditionStatus.RESTATED : EditionStatus.PROVISIONAL;
    }

    /** Everything that was decided, oldest first. */
    public List<MonthClose> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM month_close ORDER BY id")
                .query((row, number) -> close(row))
                .list();
    }

    private static MonthClose close(ResultSet row) throws SQLException {
        return new MonthClose(
                ReportingMonth.parse(row.getString(1)),
                CLOSED.equals(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getString(6));
    }
}
