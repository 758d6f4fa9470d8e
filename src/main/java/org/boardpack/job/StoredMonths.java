package org.boardpack.job;

import java.util.Optional;
import java.util.OptionalLong;
import org.boardpack.intake.LoadedMonths;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;

/** What the store holds now. */
record StoredMonths(LoadStore loads, MonthCloseStore closes) implements LoadedMonths {

    @Override
    public Optional<ExtractTable> rows(ExtractKind kind, String organisation, ReportingMonth month) {
        return loads.rows(new LoadKey(kind, organisation, month));
    }

    @Override
    public boolean isClosed(ReportingMonth month) {
        return closes.isClosed(month);
    }

    @Override
    public OptionalLong count(ExtractKind kind, String organisation, ReportingMonth month) {
        return loads.rowCount(new LoadKey(kind, organisation, month));
    }
}
