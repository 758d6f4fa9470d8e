package org.boardpack.job.connection;

import org.boardpack.store.CellStore;
import org.boardpack.store.EditionStore;
import org.boardpack.store.Ledger;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.store.PinStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where loads, editions and what was decided about them are kept. */
public record Stores(
        LoadStore loads, CellStore cells, EditionStore editions, PinStore pins, MonthCloseStore closes, Ledger ledger) {

    public static Stores in(JdbcClient jdbc) {
        return new Stores(
                new LoadStore(jdbc),
                new CellStore(jdbc),
                new EditionStore(jdbc),
                new PinStore(jdbc),
                new MonthCloseStore(jdbc),
                new Ledger(jdbc));
    }
}
