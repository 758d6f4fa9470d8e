package org.boardpack.job.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.boardpack.job.workspace.FreeSpace;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store is made, and brought up to date, whole or not at all: after every statement the power may go. */
class StoreMakingSpec {

    private static final String TABLES =
            "SELECT TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' UNION SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME <> 'flyway_schema_history' UNION SELECT"
                    + " SEQUENCE_NAME FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_NAME LIKE 'BATCH%'";

    @TempDir
    Path folder;

    /** What the disk holds after each fifth statement, at worst: all of it, and nothing of what would have come next. */
    private final class PowerCuts implements Callback {

        private static final int EVERY = 5;

        private final Path workspace;
        private final List<Path> cuts = new ArrayList<>();
        private int statements;

        private PowerCuts(Path workspace) {
            this.workspace = workspace;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE_STATEMENT || event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            if (statements++ % EVERY != 0) {
                return;
            }
            try (Statement toDisk = context.getConnection().createStatement()) {
                toDisk.execute("CHECKPOINT SYNC");
                Path cut = folder.resolve("cut-" + cuts.size());
                copy(workspace, cut);
                cuts.add(cut);
            } catch (SQLException | IOException failed) {
                throw new AssertionError(failed);
            }
        }

        @Override
        public String getCallbackName() {
            return "power cuts";
        }

        FluentConfiguration tables(DataSource source) {
            return StoreConnection.tables(source).callbacks(this);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static InUseWording wording(Workspace workspace) {
        return new InUseWording(workspace, ZoneId.of("Europe/London"));
    }

    private Workspace workspace(String name) throws IOException {
        Workspace workspace = new Workspace(folder.resolve(name));
        workspace.prepare();
        return workspace;
    }

    private static Settings settings(Workspace workspace) {
        return SettingsFile.read(workspace.settings());
    }

    private static TreeSet<String> tables(Path workspace) throws IOException {
        Workspace opened = new Workspace(workspace);
        try (HikariDataSource store = StoreConnection.open(opened, settings(opened), wording(opened))) {
            return new TreeSet<>(
                    JdbcClient.create(store).sql(TABLES).query(String.class).list());
        }
    }

    private static List<String> filesOfStore(Path workspace) throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("store"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void assertEachComesToTheSame(PowerCuts power, int atLeast) throws IOException {
        TreeSet<String> whole = tables(power.workspace);
        assertThat(whole).contains("MONTH_CLOSE.REASON CHARACTER VARYING", "BATCH_JOB_INSTANCE_SEQ");
        assertThat(power.cuts).hasSizeGreaterThan(atLeast);
        for (Path cut : power.cuts) {
            assertThat(tables(cut)).as(cut.toString()).isEqualTo(whole);
            assertThat(filesOfStore(cut)).as(cut.toString()).containsExactly(".door", "boardpack.mv.db");
        }
    }

    @Test
    void cut_off_at_any_statement_of_its_making_it_is_made_anew() throws IOException {
        Workspace workspace = workspace("new");
        PowerCuts power = new PowerCuts(workspace.root());

        new StoreMaking(workspace, settings(workspace), power::tables)
                .open(wording(workspace))
                .close();

        assertEachComesToTheSame(power, 8);
    }

    @Test
    void cut_off_at_any_statement_of_an_upgrade_it_is_as_it_was_and_nothing_in_it_is_lost() throws IOException {
        Workspace workspace = workspace("old");
        String ofOldVersion = "2";
        try (HikariDataSource old = new StoreMaking(
                        workspace,
                        settings(workspace),
                        source -> StoreConnection.tables(source).target(ofOldVersion))
                .open(wording(workspace))) {
            JdbcClient.create(old)
                    .sql("INSERT INTO edition (period, number, fingerprint, code_version, started_at)"
                            + " VALUES ('2025-03', 1, 'f', '1', TIMESTAMP WITH TIME ZONE '2025-04-10 09:00:00Z')")
                    .update();
        }
        PowerCuts power = new PowerCuts(workspace.root());

        new StoreMaking(workspace, settings(workspace), power::tables)
                .open(wording(workspace))
                .close();

        assertEachComesToTheSame(power, 4);
        for (Path cut : power.cuts) {
            Workspace opened = new Workspace(cut);
            try (HikariDataSource store = StoreConnection.openAsItIs(opened, settings(opened), wording(opened))) {
                assertThat(JdbcClient.create(store)
                                .sql("SELECT period FROM edition")
                                .query(String.class)
                                .list())
                        .as(cut.toString())
                        .containsExactly("2025-03");
            }
        }
    }

    @Test
    void the_newest_version_of_the_tables_is_the_one_that_the_program_takes_for_up_to_date() throws IOException {
        Workspace workspace = workspace("newest");
        try (HikariDataSource store = StoreConnection.open(workspace, settings(workspace), wording(workspace))) {
            assertThat(StoreConnection.tables(store)
                            .load()
                            .info()
                            .current()
                            .getVersion()
                            .toString())
                    .isEqualTo(StoreConnection.NEWEST);
            assertThat(StoreConnection.isUpToDate(store)).isTrue();
        }
    }

    @Test
    void what_a_cut_off_making_left_behind_is_never_looked_at() throws IOException {
        Workspace workspace = workspace("rubbish");
        Path aside = Files.createDirectories(workspace.store().resolve(".making"));
        Files.writeString(aside.resolve("boardpack.mv.db"), "H:2,half a head");

        assertThat(tables(workspace.root())).isNotEmpty();
        assertThat(filesOfStore(workspace.root())).containsExactly(".door", "boardpack.mv.db");
    }

    @Test
    void nobody_gets_in_while_another_makes_it() throws IOException {
        Workspace workspace = workspace("busy");
        try (FileChannel door = FileChannel.open(
                        workspace.store().resolve(".door"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = door.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> tables(workspace.root()))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining("Another run of Boardpack is using the store in");
        }
        assertThat(tables(workspace.root())).isNotEmpty();
    }

    @Test
    void an_upgrade_without_room_for_the_copy_does_not_begin() throws IOException {
        Workspace workspace = workspace("full");
        assertThatThrownBy(() -> new FreeSpace(workspace.store()).check(Long.MAX_VALUE / 2))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }
}
