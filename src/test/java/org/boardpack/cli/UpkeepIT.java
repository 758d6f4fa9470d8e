package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.job.Boardpack;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What the doctor says of an installation, and what a purge takes away and leaves, through the front door. */
class UpkeepIT {

    @TempDir
    static Path shared;

    private static SmallNation made;

    @TempDir
    Path folder;

    private SmallNation nation;
    private Path workspace;

    @BeforeAll
    static void makeAnInstallation() throws IOException {
        made = SmallNation.in(SmallNation.extracts14Months(), shared.resolve("workspace"));
        made.drop("staff-in-post_G01_2025-0[23].csv");
        Files.writeString(made.inbox("broken.csv"), "Organisation Code,Effective Date\nG01,nonsense\n");
        assertThat(made.run().exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
    }

    @BeforeEach
    void copyIt() throws IOException {
        workspace = folder.resolve("workspace");
        FileSystemUtils.copyRecursively(made.workspace(), workspace);
        nation = new SmallNation(made.extracts(), workspace);
    }

    private void assertWrong(String subject, String... words) {
        CommandLineRun doctor = nation.command("doctor");
        assertThat(doctor.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(doctor.out())
                .contains("WRONG  " + subject + ": ", "Do this: ")
                .contains(words)
                .doesNotContain("Exception");
    }

    private void makeOld(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + workspace.resolve("store/boardpack").toAbsolutePath());
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static List<String> everything(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.map(each -> folder.relativize(each).toString()).sorted().toList();
        }
    }

    @Test
    void the_doctor_finds_a_new_installation_well_and_changes_nothing() throws IOException {
        List<String> before = everything(workspace);

        CommandLineRun doctor = nation.command("doctor");

        assertThat(doctor.out())
                .contains("well   Java: ", "well   folders: ", "well   free disk: ", "well   drawing: ")
                .contains("well   settings: ", "well   reference lists: ", "well   templates: ")
                .contains("well   store: It opens, and its tables are up to date.", "well   ledger: It is whole")
                .contains("well   editions: 1 are as published.", "well   held files: ", "well   clock: ")
                .contains("well   inbox: ", "well   half-made things: ")
                .doesNotContain("WRONG");
        assertThat(doctor.exitCode()).isZero();
        assertThat(everything(workspace)).isEqualTo(before);
        JsonNode json = nation.json("doctor", "--quick");
        assertThat(json.get("well").asBoolean()).isTrue();
        assertThat(json.get("checks").size()).isGreaterThan(10);
    }

    @Test
    void an_altered_or_missing_edition_is_named_with_what_puts_it_back() throws IOException {
        Path metrics = nation.edition("2025-03", 1).resolve("metrics.csv");
        Files.writeString(metrics, Files.readString(metrics).replace("2025", "2024"));
        assertWrong("editions", "2025-03@1 was altered", "boardpack rerun --month M --as-was N");
        assertThat(nation.command("doctor", "--quick").exitCode()).isZero();

        FileSystemUtils.deleteRecursively(nation.edition("2025-03", 1));
        assertWrong("editions", "2025-03@1 is missing");
    }

    @Test
    void settings_and_lists_that_cannot_be_used_are_named_with_file_and_line() throws IOException {
        Path list = workspace.resolve("reference/organisations.csv");
        Files.writeString(list, Files.readString(list) + "\"never closed\n");
        assertWrong("reference lists", "reference/organisations.csv, after row");

        Files.writeString(workspace.resolve("boardpack.yaml"), "threads: many\n");
        assertWrong("settings", "boardpack.yaml: \"threads: many\" cannot be");
    }

    @Test
    void a_key_that_other_accounts_can_read_is_wrong() throws IOException {
        Path key = Files.writeString(folder.resolve("store.key"), "a-key-of-enough-characters\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "store.key-file: ../store.key\n");

        assertWrong("settings", "Other accounts can read the key of the store", "chmod 600");
    }

    @Test
    void what_was_left_lying_is_named() throws IOException {
        Path old = Files.writeString(nation.inbox("old.csv.part"), "half");
        makeOld(old, Duration.ofDays(3));
        assertWrong("inbox", "1 file is older than two days", "boardpack status");

        Files.createDirectories(workspace.resolve("packs/2025-03/.edition-2.making"));
        assertWrong("half-made things", ".edition-2.making");
    }

    @Test
    void a_changed_ledger_and_a_clock_that_went_back_are_wrong() throws SQLException {
        sql("UPDATE ledger SET at_time = '2099-01-01T00:00:00Z' WHERE number = 3");
        assertWrong("ledger", "entry 3 was altered");
        assertWrong("clock", "2099-01-01T00:00:00Z", "Set the clock of the machine");
    }

    @Test
    void a_store_in_use_is_not_looked_into_and_no_workspace_is_no_workspace() throws IOException {
        Path own = folder.resolve("doctor.txt");
        try (Boardpack open = Boardpack.open(new Workspace(workspace), Clock.systemUTC(), (what, done, total) -> {})) {
            assertThat(open.history()).isNotEmpty();
            CommandLineRun busy = CommandLineRun.ofOwnProcess(own, "doctor", "--workspace", workspace);
            assertThat(busy.exitCode()).isZero();
            assertThat(busy.out()).contains("well   store: A run is using it");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        nation = new SmallNation(made.extracts(), folder.resolve("nowhere"));
        assertWrong("workspace", "There is no workspace in");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    /** As if everything had happened so many months ago. */
    private void age(int months) throws IOException, SQLException {
        sql("UPDATE file SET received_at = DATEADD(MONTH, -" + months + ", received_at)");
        sql("UPDATE batch_job_execution SET end_time = DATEADD(MONTH, -" + months + ", end_time)");
        for (String each : new String[] {"quarantine", "receipts"}) {
            try (Stream<Path> tree = Files.walk(workspace.resolve(each))) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    makeOld(file, Duration.ofDays(31L * months));
                }
            }
        }
    }

    @Test
    void a_young_installation_has_nothing_to_purge() {
        CommandLineRun purge = nation.command("purge");

        assertThat(purge.exitCode()).isZero();
        assertThat(purge.talk()).contains("Deleted 0 things");
        assertThat(nation.command("history", "--ledger").out()).doesNotContain("purged");
    }

    @Test
    void a_dry_run_says_what_would_go_and_deletes_nothing() throws IOException, SQLException {
        age(14);
        List<String> before = everything(workspace);

        JsonNode dry = nation.json("purge", "--dry-run");

        assertThat(dry.get("items").findValuesAsString("kind"))
                .contains("original", "quarantine folder")
                .doesNotContain("receipt");
        assertThat(dry.get("bytes").asLong()).isPositive();
        assertThat(everything(workspace)).isEqualTo(before);
        assertThat(nation.command("history", "--ledger").out()).doesNotContain("purged");
    }

    @Test
    void originals_refused_files_and_receipts_go_after_their_time_and_the_editions_stay()
            throws IOException, SQLException {
        age(25);
        Path archived = workspace.resolve("archive/2025-03");
        Path strange = Files.writeString(archived.resolve("put-here-by-hand.csv"), "x");

        CommandLineRun purge = nation.command("purge");

        assertThat(purge.out())
                .contains("original  archive/2025-03/", "quarantine folder  quarantine/", "receipt  receipts/");
        assertThat(archived).isDirectoryContaining(file -> file.equals(strange));
        assertThat(everything(archived)).hasSize(2);
        assertThat(workspace.resolve("quarantine")).isEmptyDirectory();
        assertThat(workspace.resolve("receipts")).isEmptyDirectory();
        assertThat(nation.command("history", "--ledger").out())
                .containsPattern("purged  what is kept no longer  .*original: 2, quarantine folder: 1, receipt: 3");
        assertThat(nation.command("doctor").out()).contains("well   editions: 1 are as published.");
        assertThat(nation.run().talk()).contains("edition 1 (provisional) stands");
        assertThat(nation.command("rerun", "--month", "2025-03", "--as-was", 1).exitCode())
                .isZero();
    }

    @Test
    void settings_say_how_long_is_long() throws IOException, SQLException {
        age(14);
        Files.writeString(
                workspace.resolve("boardpack.yaml"),
                "inbox.settle-seconds: 0\nkeep:\n  originals-months: 15\n  quarantine-days: 500\n  receipts-months: 1\n");

        JsonNode dry = nation.json("purge", "--dry-run");

        assertThat(dry.get("items").findValuesAsString("kind")).containsOnly("receipt");
    }

    @Test
    void a_done_folder_goes_at_once_and_a_held_file_never() throws IOException, SQLException {
        Path refused;
        try (Stream<Path> folders = Files.list(workspace.resolve("quarantine"))) {
            refused = folders.findFirst().orElseThrow();
        }
        Files.writeString(refused.resolve("DONE.txt"), "DONE");
        nation.dropWithout(50, "staff-in-post", "G01", "2025-03");
        assertThat(nation.command("ingest").talk()).contains("HELD");
        age(60);

        nation.command("purge");

        assertThat(refused).doesNotExist();
        assertThat(nation.json("status").get("held").size()).isEqualTo(1);
    }

    @Test
    void cells_that_no_edition_of_today_is_made_from_go_and_are_counted_again() throws IOException, SQLException {
        sql("INSERT INTO scope_cells SELECT period, REPEAT('0', 64), scope_type, scope_code, content FROM scope_cells"
                + " WHERE period = '2025-03'");

        assertThat(nation.command("purge").out()).contains("cells  of 2025-03, of no edition of today");
        assertThat(nation.command("purge").talk()).contains("Deleted 0 things");
        sql("DELETE FROM scope_cells");
        String before = Files.readString(nation.edition("2025-03", 1).resolve("metrics.csv"));
        assertThat(nation.command("rerun", "--month", "2025-03", "--as-was", 1).exitCode())
                .isZero();
        assertThat(Files.readString(nation.edition("2025-03", 1).resolve("metrics.csv")))
                .isEqualTo(before);
    }

    @Test
    void old_history_goes_but_never_an_unfinished_or_the_newest_run() throws IOException, SQLException {
        nation.drop("staff-in-post_G02_2025-03.csv");
        nation.command("ingest");
        nation.drop("staff-in-post_G03_2025-03.csv");
        nation.command("ingest");
        age(30);
        sql("UPDATE batch_job_execution SET status = 'FAILED' WHERE job_execution_id = 1");
        int before = nation.json("history").get("runs").size();

        assertThat(nation.command("purge").out()).contains("history  job ");

        JsonNode runs = nation.json("history").get("runs");
        assertThat(runs.size()).isEqualTo(before - 1);
        assertThat(runs.findValuesAsString("status")).contains("FAILED");
        assertThat(nation.run().exitCode()).isZero();
    }
}
