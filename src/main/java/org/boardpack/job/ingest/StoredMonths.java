package org.boardpack.job.ingest;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.boardpack.intake.LoadedMonths;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthClose;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;

/**
 * What the store holds, now or as it was.
 *
 * @param newestFile the number of the newest file there was then
 */
record StoredMonths(LoadStore loads, MonthCloseStore closes, long newestFile) implements LoadedMonths {

    /** What it holds now. */
    StoredMonths(LoadStore loads, MonthCloseStore closes) {
        this(loads, closes, Long.MAX_VALUE);
    }

    @Override
    public Optional<ExtractTable> rows(ExtractKind kind, String organisation, ReportingMonth month) {
        return loads.rows(new LoadKey(kind, organisation, month), newestFile);
    }

    @Override
    public Optional<Instant> closedAt(ReportingMonth month) {
        return closes.last(month).filter(MonthClose::isClosing).map(MonthClose::at);
    }

    @Override
    public OptionalLong count(ExtractKind kind, String organisation, ReportingMonth month) {
        return loads.rowCount(new LoadKey(kind, organisation, month), newestFile);
    }

    /** What it held when that was the number of the newest file. */
    StoredMonths asOf(long newest) {
        return new StoredMonths(loads, closes, newest);
    }
}
