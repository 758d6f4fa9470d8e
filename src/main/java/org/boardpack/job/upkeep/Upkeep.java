package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.basis.EditionInputsReader;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.edition.EditionCounting;
import org.boardpack.job.ledger.LedgerReport;
import org.boardpack.job.ledger.Scribe;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking after an open workspace: its ledger, its backup, and what is kept no longer. */
public final class Upkeep {

    private final Workspace workspace;
    private final Settings settings;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Scribe scribe;
    private final Clock clock;

    public Upkeep(
            Workspace workspace,
            Settings settings,
            DataSource dataSource,
            JdbcClient jdbc,
            Scribe scribe,
            Clock clock) {
        this.workspace = workspace;
        this.settings = settings;
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.scribe = scribe;
        this.clock = clock;
    }

    /** What was done, by whom and why, and whether anybody changed that. */
    public LedgerReport ledger() {
        return scribe.report();
    }

    /**
     * Writes everything into one file.
     *
     * @param to a file that is not there yet; else one in {@code backups/}, named by the time
     */
    public BackupReport backup(Optional<Path> to, boolean withPacks) throws IOException {
        BackingUp backup = new BackingUp(workspace, dataSource, scribe, clock);
        return backup.make(to.orElseGet(backup::usualName), withPacks);
    }

    /**
     * Deletes what the settings say is kept no longer.
     *
     * @param dryRun whether only to say what would be deleted
     */
    public PurgeReport purge(boolean dryRun) throws IOException {
        Stores stores = Stores.in(jdbc);
        EditionInputsReader reader =
                new EditionInputsReader(settings, ReferenceLists.load(workspace.reference()), stores.loads());
        Set<String> counted = new HashSet<>();
        for (ReportingMonth month : stores.editions().months()) {
            EditionInputs inputs = reader.read(month);
            new EditionCounting(inputs, stores)
                    .fingerprints()
                    .forEach((each, fingerprint) -> counted.add(Purging.key(each.toString(), fingerprint)));
        }
        return new Purging(workspace, settings, stores, jdbc, scribe, clock, counted).purge(dryRun);
    }
}
