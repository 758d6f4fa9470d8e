package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.inbox.Quarantine;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.intake.Pseudonyms;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.connection.StoreAddress;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.ingest.HeldFile;
import org.boardpack.job.ingest.HeldFiles;
import org.boardpack.job.ingest.PseudonymKey;
import org.boardpack.job.ledger.LedgerReport;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.DecisionStore;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.FileStore;
import org.boardpack.store.Ledger;
import org.boardpack.store.LoadStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** The store and what it knows: tables, ledger, editions, held files. */
record StoreChecks(Workspace workspace, Clock clock) {

    private static final String STORE = "store";
    private static final String PSEUDONYMS = "pseudonyms";

    List<HealthCheck> look(boolean quick) throws IOException {
        try {
            Settings settings = SettingsFile.read(workspace.settings());
            if (settings.storeUrl().isEmpty() && !Files.exists(workspace.storeFile())) {
                return List.of(HealthCheck.well(STORE, "Nothing was ever loaded."));
            }
            StoreAddress address = StoreAddress.of(workspace, settings);
            return look(settings.storeUrl().isEmpty() ? address.readOnly() : address, quick);
        } catch (SettingsException cannotBeOpened) {
            return List.of(HealthCheck.wrong(
                    STORE, String.valueOf(cannotBeOpened.getMessage()), "Do what the message says, and look again."));
        } catch (StoreInUseException busy) {
            return List.of(
                    HealthCheck.well(STORE, "A run is using it; ledger, editions and held files were not looked at."));
        }
    }

    private List<HealthCheck> look(StoreAddress address, boolean quick) throws IOException {
        SingleConnectionDataSource source = new SingleConnectionDataSource(address.url(), true);
        source.setConnectionProperties(address.properties());
        List<HealthCheck> checks = new ArrayList<>();
        List<EditionRecord> editions;
        try {
            source.getConnection().isValid(1);
            int pending = StoreConnection.tables(source).load().info().pending().length;
            if (pending > 0) {
                return List.of(HealthCheck.well(
                        STORE, "It is of an earlier version of Boardpack; the next run brings it up to date."));
            }
            checks.add(HealthCheck.well(STORE, "It opens, and its tables are up to date."));
            JdbcClient jdbc = JdbcClient.create(source);
            checks.addAll(ledger(jdbc));
            checks.add(held(jdbc));
            checks.add(pseudonyms(!new LoadStore(jdbc).isEmpty()));
            editions = new EditionStore(jdbc).list();
        } catch (SQLException refused) {
            throw StoreConnection.refusal(refused, new InUseWording(workspace, clock.getZone()));
        } finally {
            source.destroy();
        }
        checks.add(editions(editions, quick));
        return checks;
    }

    private List<HealthCheck> ledger(JdbcClient jdbc) {
        LedgerReport report = new Scribe(
                        new Ledger(jdbc), workspace.ledgerHead(), clock, TransactionOperations.withoutTransaction())
                .report();
        Instant last = report.entries().isEmpty()
                ? Instant.EPOCH
                : Instant.parse(
                        report.entries().get(report.entries().size() - 1).at());
        HealthCheck ledger = report.faults().isEmpty()
                ? HealthCheck.well("ledger", "It is whole: " + report.entries().size() + " entries.")
                : HealthCheck.wrong(
                        "ledger",
                        "Somebody changed it: " + String.join("; ", report.faults()) + ".",
                        "Compare it with the one in a backup: boardpack history --ledger");
        return List.of(ledger, new MachineChecks(workspace, clock).clock(last));
    }

    /** Who is loaded is recognised by it alone. */
    private HealthCheck pseudonyms(boolean isInUse) {
        Path file = workspace.pseudonymKey();
        if (!isInUse) {
            return HealthCheck.well(PSEUDONYMS, "Nothing was loaded with a key yet.");
        }
        try {
            new PseudonymKey(file, true).check();
            Pseudonyms.load(file);
            return HealthCheck.well(PSEUDONYMS, "The key of what is loaded is there.");
        } catch (SettingsException | BrokenReferenceException lost) {
            return HealthCheck.wrong(
                    PSEUDONYMS, String.valueOf(lost.getMessage()), "Put " + file + " back from a backup.");
        } catch (IOException unreadable) {
            return HealthCheck.wrong(
                    PSEUDONYMS,
                    "The key " + file + " cannot be read.",
                    "Give the account that runs Boardpack, and nobody else, the right to.");
        }
    }

    private HealthCheck held(JdbcClient jdbc) throws IOException {
        List<HeldFile> held = new HeldFiles(
                        new FileStore(jdbc), new DecisionStore(jdbc), new Quarantine(workspace.root(), clock), clock)
                .waiting();
        return held.isEmpty()
                ? HealthCheck.well("held files", "None waits for a decision.")
                : HealthCheck.wrong(
                        "held files",
                        held.size() + " wait for a decision, the first since "
                                + held.get(0).checkedAt() + ".",
                        "Decide: boardpack status names them.");
    }

    private HealthCheck editions(List<EditionRecord> editions, boolean quick) throws IOException {
        List<String> wrong = new ArrayList<>();
        int intact = 0;
        for (EditionRecord edition : editions) {
            if (edition.publishedAt() != null) {
                Path folder = workspace.edition(edition.month(), edition.number());
                String problem = problem(folder, quick);
                if (problem.isEmpty()) {
                    intact++;
                } else {
                    wrong.add(edition.month() + "@" + edition.number() + " " + problem);
                }
            }
        }
        return wrong.isEmpty()
                ? HealthCheck.well(
                        "editions", intact + (quick ? " are there; their files were not read." : " are as published."))
                : HealthCheck.wrong(
                        "editions",
                        "Not as published: " + String.join(", ", wrong) + ".",
                        "Put it back: boardpack rerun --month M --as-was N. What was altered: boardpack verify FOLDER");
    }

    private String problem(Path folder, boolean quick) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "is missing";
        }
        return quick || new Verification(workspace, remark -> {}).verify(folder).isIntact() ? "" : "was altered";
    }
}
