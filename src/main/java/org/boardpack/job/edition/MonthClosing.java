package org.boardpack.job.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.boardpack.job.basis.EditionInputsReader;
import org.boardpack.job.basis.EditionSource;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.edition.ClosingReport.Outcome;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.Deed;
import org.boardpack.store.EditionPins;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LedgerEntry;
import org.boardpack.store.LoadKey;
import org.boardpack.store.MonthClose;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Closes months and opens them again. What was decided is only ever added to. */
record MonthClosing(
        Workspace workspace,
        Settings settings,
        Stores stores,
        EditionMaking making,
        TransactionTemplate together,
        Clock clock) {

    /**
     * Makes the final edition of a month, with the figures of its last one, and closes the month.
     *
     * @throws NothingMadeException when the month has no edition
     */
    ClosingReport close(ReportingMonth month, String who) throws IOException {
        EditionRecord last = lastEdition(month);
        if (stores.closes().isClosed(month)) {
            return report(last, Outcome.WAS_CLOSED);
        }
        boolean isFinal = last.status().isFinal();
        if (!isFinal) {
            makeFinal(last);
        }
        EditionRecord edition = lastEdition(month);
        record(new MonthClose(month, true, edition.id(), who, clock.instant(), ""), Deed.CLOSED, edition);
        return report(edition, isFinal ? Outcome.CLOSED_AS_IT_WAS : Outcome.CLOSED);
    }

    private void makeFinal(EditionRecord last) throws IOException {
        Optional<EditionPins> pins = stores.pins().find(last.id());
        if (pins.isEmpty()) {
            EditionSource now = EditionSource.now(workspace, settings, stores, last.month());
            making.makeFinal(last, now, PackOrder.everything(settings));
            return;
        }
        Path folder = workspace.editionPins(last.month(), last.number());
        FileSystemUtils.deleteRecursively(folder);
        try {
            making.makeFinal(
                    last,
                    EditionSource.pinned(last, stores, folder),
                    PackOrder.ofText(pins.get().packOrder()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /**
     * Opens a closed month again: editions made from now on are restated.
     *
     * @throws NothingMadeException when the month has no edition
     */
    ClosingReport reopen(ReportingMonth month, String reason, String who) {
        EditionRecord last = lastEdition(month);
        if (!stores.closes().isClosed(month)) {
            return report(last, Outcome.WAS_OPEN);
        }
        record(new MonthClose(month, false, last.id(), who, clock.instant(), reason), Deed.REOPENED, last);
        return report(last, Outcome.REOPENED);
    }

    private EditionRecord lastEdition(ReportingMonth month) {
        return stores.editions()
                .lastPublished(month)
                .orElseThrow(() -> new NothingMadeException("No edition of " + month
                        + " is published. Make one first with: boardpack run --month " + month));
    }

    private void record(MonthClose close, Deed deed, EditionRecord edition) {
        together.executeWithoutResult(transaction -> {
            stores.closes().record(close);
            stores.ledger()
                    .append(new LedgerEntry(
                            close.at(),
                            close.who(),
                            deed,
                            close.month().toString(),
                            close.reason(),
                            "edition " + edition.number() + ", "
                                    + edition.status().words()));
        });
    }

    private ClosingReport report(EditionRecord edition, Outcome outcome) {
        Map<LoadKey, Long> now =
                EditionInputsReader.upTo(edition.month(), stores.loads().current());
        return new ClosingReport(
                edition.month(),
                outcome,
                edition.number(),
                edition.status(),
                workspace.edition(edition.month(), edition.number()),
                !now.equals(stores.editions().loads(edition.id())));
    }
}
