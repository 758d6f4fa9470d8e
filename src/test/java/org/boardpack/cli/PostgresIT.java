package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.boardpack.job.Boardpack;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL as the store: the same figures as with the embedded one, and a lease that holds between processes. */
class PostgresIT {

    @TempDir
    static Path shared;

    private static EmbeddedPostgres server;
    private static Path extracts;
    private static int databases;

    @TempDir
    Path folder;

    private String url;
    private Path workspace;

    @BeforeAll
    static void startServer() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException notHere) {
            System.out.println("SKIPPED: PostgresIT, no PostgreSQL runs on this machine: " + notHere.getMessage());
            abort("SKIPPED: no PostgreSQL runs on this machine");
        }
        extracts = shared.resolve("extracts");
        assertThat(CommandLineRun.of(
                                "generate", "--people", 60, "--orgs", 2, "--months", 2, "--seed", 5, "--out", extracts)
                        .exitCode())
                .isZero();
    }

    @AfterAll
    static void stopServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void makeWorkspace() throws IOException, SQLException {
        String database = "boardpack" + ++databases;
        execute(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + database);
        url = server.getJdbcUrl("postgres", database);
        workspace = filled("workspace", "store.url: " + url + "\n");
    }

    private Path filled(String name, String settings) throws IOException {
        Path made = folder.resolve(name);
        Files.createDirectories(made.resolve("inbox"));
        Files.createDirectories(made.resolve("reference"));
        Files.writeString(made.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n" + settings);
        Files.copy(extracts.resolve("reference/organisations.csv"), made.resolve("reference/organisations.csv"));
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.toString().matches(".*_2025-03.csv"))
                    .toList()) {
                Files.copy(file, made.resolve("inbox").resolve(String.valueOf(file.getFileName())));
            }
        }
        return made;
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CommandLineRun run(Path workspace) {
        return CommandLineRun.of("run", "--workspace", workspace, "--lang", "en", "--format", "xlsx");
    }

    private Boardpack open() throws IOException {
        return Boardpack.open(new Workspace(workspace), Clock.systemUTC(), (what, done, total) -> {});
    }

    @Test
    void figures_are_those_of_the_embedded_store() throws IOException {
        Path embedded = filled("embedded", "");

        CommandLineRun first = run(workspace);
        assertThat(first.exitCode()).as(first.talk()).isZero();
        assertThat(run(embedded).exitCode()).isZero();

        String metrics = "packs/2025-03/edition-1/metrics.csv";
        assertThat(workspace.resolve(metrics)).hasSameTextualContentAs(embedded.resolve(metrics));
        assertThat(run(workspace).talk()).contains("nothing has changed since it was made");
        assertThat(workspace.resolve("store/boardpack.mv.db")).doesNotExist();
    }

    @Test
    void a_user_whom_the_database_does_not_let_in_is_said_without_the_password() throws IOException {
        Files.writeString(
                workspace.resolve("boardpack.yaml"),
                "store.url: \"" + url.replaceFirst("user=[^&]*", "user=stranger&password=S3cretPw") + "\"\n");

        CommandLineRun status = CommandLineRun.of("status", "--workspace", workspace);

        assertThat(status.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(status.talk())
                .contains("does not let this user in with this password")
                .doesNotContain("S3cretPw", "stranger", "Exception");
    }

    @Test
    void a_second_process_is_told_who_works_and_since_when() throws Exception {
        try (Boardpack first = open()) {
            assertThat(first.history()).isEmpty();

            CommandLineRun second =
                    CommandLineRun.ofOwnProcess(folder.resolve("second.txt"), "run", "--workspace", workspace);

            assertThat(second.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
            assertThat(second.talk())
                    .contains("Another run of Boardpack is using the database of store.url")
                    .contains("by " + System.getProperty("user.name"))
                    .contains("process " + ProcessHandle.current().pid(), "since ", "Wait until it has finished")
                    .doesNotContain("Exception");
        }
        assertThat(run(workspace).exitCode()).as("the lease was given back").isZero();
    }

    @Test
    void whoever_was_killed_on_this_machine_holds_nobody_up() throws Exception {
        Path said = folder.resolve("killed.txt");
        Process killed = CommandLineRun.start(said, "run", "--workspace", workspace);
        while (killed.isAlive() && !Files.readString(said).contains("Computing figures")) {
            Thread.sleep(20);
        }
        killed.destroyForcibly().waitFor();

        CommandLineRun next = run(workspace);

        assertThat(next.exitCode()).as(next.talk()).isZero();
        assertThat(next.talk()).contains("An earlier run (\"run\" by ", "was interrupted in the job \"edition\"");
    }

    @Test
    void somebody_on_another_machine_keeps_the_lease_until_he_was_silent_for_a_minute_by_the_databases_clock()
            throws Exception {
        Boardpack suspended = open();
        execute(url, "UPDATE lease SET machine = 'elsewhere'");
        assertThat(run(workspace).exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());

        execute(url, "UPDATE lease SET beat = beat - INTERVAL '61' SECOND");
        try (Boardpack next = open()) {
            assertThat(next.recovery().interrupted()).isEmpty();
            assertThatThrownBy(() -> suspended.ingest(suspended.inbox().list()))
                    .as("who has lost the lease commits nothing")
                    .hasStackTraceContaining(StoreInUseException.class.getName());
            assertThat(next.status().extracts()).isEmpty();
            suspended.close();
            assertThat(run(workspace).exitCode())
                    .as("closing gives nothing back that is another's")
                    .isEqualTo(ExitCode.STORE_IN_USE.code());
        }
    }

    private Path backup() {
        assertThat(run(workspace).exitCode()).isZero();
        Path file = folder.resolve("backup.zip");
        assertThat(CommandLineRun.of("backup", "--workspace", workspace, "--to", file)
                        .exitCode())
                .isZero();
        return file;
    }

    /** Another database, with nothing in it. */
    private String empty() throws SQLException {
        String database = "boardpack" + ++databases;
        execute(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + database);
        return server.getJdbcUrl("postgres", database);
    }

    private CommandLineRun restore(Path file, String into) throws IOException {
        Path settings = Files.writeString(folder.resolve("own.yaml"), "store.url: " + into + "\n");
        return CommandLineRun.of("restore", file, "--workspace", folder.resolve("restored"), "--settings", settings);
    }

    private static int tables(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT COUNT(*) FROM pg_class WHERE relkind IN ('r', 'S') AND relnamespace ="
                                + " 'public'::regnamespace")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** The same backup, with another ledger in it. */
    private Path damaged(Path file, UnaryOperator<String> damage) throws IOException {
        Path damaged = folder.resolve("damaged.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(damaged))) {
            byte[] before =
                    from.getInputStream(from.getEntry("tables/ledger.csv")).readAllBytes();
            byte[] after =
                    damage.apply(new String(before, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        switch (entry.getName()) {
                            case "tables/ledger.csv" -> after;
                            case "manifest.json" ->
                                new String(bytes, StandardCharsets.UTF_8)
                                        .replaceFirst(
                                                "(\"tables/ledger.csv\",\\s*\"bytes\" : )\\d+", "$1" + after.length)
                                        .replace(DigestUtils.sha256Hex(before), DigestUtils.sha256Hex(after))
                                        .getBytes(StandardCharsets.UTF_8);
                            default -> bytes;
                        });
                to.closeEntry();
            }
        }
        return damaged;
    }

    @Test
    void a_backup_goes_into_another_database_only_by_settings_of_one_s_own() throws Exception {
        Path file = backup();
        String other = empty();

        CommandLineRun refused = CommandLineRun.of("restore", file, "--workspace", folder.resolve("restored"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());
        assertThat(refused.talk()).contains("name a database, in store.url", "--settings FILE");

        assertThat(restore(file, other).exitCode()).isZero();
        assertThat(CommandLineRun.of("status", "--json", "--workspace", folder.resolve("restored"))
                        .out())
                .isEqualTo(CommandLineRun.of("status", "--json", "--workspace", workspace)
                        .out());
    }

    private void assertThatNothingStays(UnaryOperator<String> damage) throws Exception {
        Path file = backup();
        String other = empty();

        CommandLineRun refused = restore(damaged(file, damage), other);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(refused.talk()).contains("The table ledger in it does not fit the store", "Nothing was changed");
        assertThat(tables(other)).isZero();
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(restore(file, other).exitCode()).isZero();
    }

    @Test
    void a_backup_that_does_not_fit_leaves_a_database_as_empty_as_it_was() throws Exception {
        assertThatNothingStays(ledger -> ledger + ledger.split("\r\n", 3)[1] + "\r\n");
    }

    /** A text that only this database refuses. */
    @Test
    void what_was_begun_in_a_database_is_taken_away_again_when_it_fails() throws Exception {
        assertThatNothingStays(ledger -> ledger.replace("\"" + System.getProperty("user.name") + "\"", "\"a\0\""));
    }

    @Test
    void a_database_with_anything_in_it_stays_as_it_is() throws Exception {
        Path file = backup();
        String other = empty();
        execute(other, "CREATE TABLE mine (id INTEGER)");

        CommandLineRun refused = restore(file, other);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(refused.talk()).contains("The database of store.url is not empty", "Nothing was changed");
        assertThat(tables(other)).isEqualTo(1);
    }

    @Test
    void a_workspace_whose_database_somebody_works_in_is_not_put_aside() throws Exception {
        Path file = backup();
        Path own = Files.writeString(folder.resolve("own.yaml"), "threads: 1\n");
        try (Boardpack working = open()) {
            CommandLineRun refused =
                    CommandLineRun.of("restore", file, "--workspace", workspace, "--replace", "--settings", own);

            assertThat(refused.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
            assertThat(working.history()).isNotEmpty();
        }
        assertThat(CommandLineRun.of("restore", file, "--workspace", workspace, "--replace", "--settings", own)
                        .exitCode())
                .isZero();
    }
}
