package org.boardpack.job.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.boardpack.inbox.OnDisk;
import org.boardpack.store.Deed;
import org.boardpack.store.Ledger;
import org.boardpack.store.LedgerChain;
import org.boardpack.store.LedgerEntry;
import org.boardpack.store.LedgerHead;
import org.boardpack.store.LedgerLine;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes into the ledger what was done; it is on disk when this returns, or when the transaction that it is part of has committed. Its newest entry is kept in a file beside the store too, so that entries cut off at the end
 * show.
 */
public final class Scribe {

    private final Ledger ledger;
    private final Path headFile;
    private final Clock clock;
    private final TransactionOperations together;

    /** @param headFile where the newest entry is kept */
    public Scribe(Ledger ledger, Path headFile, Clock clock, TransactionOperations together) {
        this.ledger = ledger;
        this.headFile = headFile;
        this.clock = clock;
        this.together = together;
    }

    /** The account that runs the program. */
    public static String account() {
        return System.getProperty("user.name", "?");
    }

    /** Writes what the account did that runs the program. */
    public void write(Deed deed, String what, String outcome) {
        write(account(), deed, what, "", outcome);
    }

    public void write(String who, Deed deed, String what, String why, String outcome) {
        together.executeWithoutResult(
                transaction -> ledger.append(new LedgerEntry(clock.instant(), who, deed, what, why, outcome)));
    }

    /** Every entry, and what is wrong with them. */
    public LedgerReport report() {
        List<LedgerLine> lines = ledger.lines();
        return new LedgerReport(lines.stream().map(Scribe::entry).toList(), LedgerChain.faults(lines, seen()));
    }

    private static LedgerReport.Entry entry(LedgerLine line) {
        return new LedgerReport.Entry(
                line.number(),
                line.at(),
                line.who(),
                line.deed(),
                line.what(),
                line.why(),
                line.outcome(),
                line.hash());
    }

    /** Keeps the newest entry in the file, unless what was kept there is no longer in the ledger: that must go on showing. */
    public void keepHead() throws IOException {
        Optional<LedgerHead> head = ledger.head();
        if (head.isPresent()
                && !head.equals(seen())
                && LedgerChain.faults(ledger.lines(), seen()).isEmpty()) {
            OnDisk.write(headFile, head.get().number() + " " + head.get().hash() + "\n");
        }
    }

    private Optional<LedgerHead> seen() {
        try {
            String[] kept = Files.readString(headFile).strip().split(" ", 2);
            return Optional.of(new LedgerHead(Long.parseLong(kept[0]), kept[kept.length - 1]));
        } catch (IOException | NumberFormatException nothingKept) {
            return Optional.empty();
        }
    }
}
