package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpack.inbox.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store's file in the hands of a wrong key, another version, or somebody with SQL: nothing is lost, and it shows. */
class StoreSafetyIT {

    private static final String KEY = "correct-horse;battery:staple'&?=%ü";
    private static final String ACTIONS =
            "Organisation Code,Action,Title,Due,Status\n7A2,A1,Exit talks,2025-06-30,open\n";

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("inbox"));
    }

    private void settings(String... lines) throws IOException {
        Files.writeString(
                workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n" + String.join("\n", lines) + "\n");
    }

    private void key(String key) throws IOException {
        Files.writeString(folder.resolve("store.key"), key + "\n");
    }

    private CommandLineRun command(Object... words) {
        return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of("--workspace", workspace))
                .toArray());
    }

    private void takeInActions() throws IOException {
        Files.writeString(workspace.resolve("inbox/actions.csv"), ACTIONS);
        assertThat(command("ingest").exitCode()).isZero();
    }

    private Map<String, String> storeFolder() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(workspace.resolve("store"))) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), Fingerprint.of(file).sha256());
            }
        }
        return hashes;
    }

    private boolean isInStore(String text) throws IOException {
        return Files.readString(workspace.resolve("store/boardpack.mv.db"), StandardCharsets.ISO_8859_1)
                .contains(text);
    }

    private void encrypt() throws IOException {
        key(KEY);
        settings("store.cipher: aes", "store.key-file: ../store.key");
    }

    private void assertUntouched(String words) throws IOException {
        Map<String, String> before = storeFolder();
        for (String[] each : new String[][] {{"status"}, {"ingest"}, {"history", "--ledger"}, {"backup"}}) {
            CommandLineRun refused = command((Object[]) each);
            assertThat(refused.exitCode()).as(each[0]).isEqualTo(ExitCode.WRONG_USAGE.code());
            assertThat(refused.talk()).contains(words).doesNotContain("Exception", KEY, "battery");
        }
        assertThat(storeFolder()).isEqualTo(before);
    }

    @Test
    void an_encrypted_store_works_as_any_other_and_shows_nothing() throws IOException {
        encrypt();
        takeInActions();

        assertThat(command("status").out()).contains("actions: 1 organisation");
        assertThat(isInStore("LEDGER")).isFalse();
        assertThat(isInStore("actions.csv")).isFalse();
        Path dropped = Files.writeString(folder.resolve("again.csv"), ACTIONS);
        CommandLineRun validated = command("validate", dropped);
        assertThat(validated.out()).contains("ACCEPTED");
        assertThat(validated.talk()).doesNotContain("Not compared");
        try (Stream<Path> logs = Files.list(workspace.resolve("logs"))) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log)).doesNotContain(KEY);
            }
        }
    }

    @Test
    void a_plain_store_does_show_what_an_encrypted_one_hides() throws IOException {
        settings();
        takeInActions();
        assertThat(isInStore("LEDGER")).isTrue();
    }

    @Test
    void a_database_that_does_not_answer_is_said_in_words_without_its_password() throws IOException {
        settings("store.url: \"jdbc:postgresql://localhost:1/boardpack?user=anna&password=secret\"");

        CommandLineRun status = command("status");

        assertThat(status.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(status.talk()).contains("did not answer", "store.url").doesNotContain("secret", "Exception");
    }

    @Test
    void an_address_that_cannot_be_read_is_said_in_words_without_its_password() throws IOException {
        settings("store.url: \"jdbc:postgresql://localhost:1/boardpack?user=anna&password=S3cr%etPw\"");
        for (String each : new String[] {"status", "doctor"}) {
            CommandLineRun said = command(each);

            assertThat(said.exitCode()).isNotZero();
            assertThat(said.talk() + said.out())
                    .contains("is not an address that can be read", "write % as %25")
                    .doesNotContain("S3cr", "anna", "Exception");
        }
        try (Stream<Path> logs = Files.list(workspace.resolve("logs"))) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log)).doesNotContain("S3cr");
            }
        }
    }

    @Test
    void an_address_of_another_database_is_refused_without_being_repeated() throws IOException {
        settings("store.url: \"jdbc:h2:mem:one;USER=anna;PASSWORD=S3cretPw;INIT=RUNSCRIPT\"");

        CommandLineRun status = command("status");

        assertThat(status.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(status.talk())
                .contains("store.url cannot be that; write \"embedded\", or the address of a PostgreSQL database")
                .doesNotContain("S3cretPw", "anna", "jdbc:h2", "Exception");
    }

    @Test
    void a_wrong_key_a_missing_key_or_none_touches_nothing() throws IOException {
        encrypt();
        takeInActions();

        key("another-key-of-enough-characters");
        assertUntouched("The key does not open the store");
        key("short");
        assertUntouched("use at least 16 characters and no spaces");
        key("correct-horse battery-staple");
        assertUntouched("use at least 16 characters and no spaces");
        Files.delete(folder.resolve("store.key"));
        assertUntouched("The key of the store cannot be read from");
        settings("store.cipher: aes");
        assertUntouched("there is no key in the environment variable BOARDPACK_STORE_KEY");
        settings();
        assertUntouched("The store is encrypted. Say store.cipher: aes");

        encrypt();
        assertThat(command("status").out()).contains("actions: 1 organisation");
    }

    @Test
    void a_lost_key_of_the_pseudonyms_is_never_replaced_while_anything_is_loaded_under_it() throws IOException {
        settings();
        takeInActions();
        Path key = workspace.resolve("store/pseudonym.key");
        String text = Files.readString(key);
        Files.delete(key);
        Path dropped = Files.writeString(workspace.resolve("inbox/next.csv"), ACTIONS.replace("A1", "A2"));

        for (Object[] each : new Object[][] {{"run"}, {"ingest"}, {"validate", dropped}}) {
            CommandLineRun refused = command(each);
            assertThat(refused.exitCode()).as("%s", each).isEqualTo(ExitCode.WRONG_USAGE.code());
            assertThat(refused.talk()).contains("pseudonym.key, is missing", "Put it back from a backup");
        }
        assertThat(dropped).exists();
        assertThat(command("expected", "--month", "2025-06").exitCode()).isZero();
        CommandLineRun doctor = command("doctor");
        assertThat(doctor.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(doctor.out()).contains("WRONG  pseudonyms: ", "pseudonym.key back from a backup");
        assertThat(key).doesNotExist();

        Files.writeString(key, "half a key");
        assertThat(command("doctor").out()).contains("WRONG  pseudonyms: ", "is damaged");

        Files.writeString(key, text);
        assertThat(command("ingest").exitCode()).isZero();
        assertThat(dropped).doesNotExist();
        assertThat(command("doctor").out()).contains("well   pseudonyms: ");
    }

    @Test
    void a_key_that_was_lost_before_anything_was_loaded_under_it_is_made_anew() throws IOException {
        settings();
        Files.writeString(workspace.resolve("inbox/broken.csv"), "nothing\nof use\n");
        assertThat(command("ingest").exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        Files.delete(workspace.resolve("store/pseudonym.key"));

        takeInActions();

        assertThat(workspace.resolve("store/pseudonym.key")).exists();
    }

    @Test
    void validate_says_that_the_key_does_not_open_the_store_and_touches_nothing() throws IOException {
        encrypt();
        takeInActions();
        Path dropped = Files.writeString(folder.resolve("again.csv"), ACTIONS);
        key("another-key-of-enough-characters");
        Map<String, String> before = storeFolder();

        CommandLineRun validated = command("validate", dropped);

        assertThat(validated.talk()).contains("Not compared with what is loaded: the key does not open the store");
        assertThat(storeFolder()).isEqualTo(before);
    }

    @Test
    void a_plain_store_is_not_opened_as_an_encrypted_one_and_becomes_one_by_backup_and_restore() throws IOException {
        settings();
        takeInActions();
        Path backup = folder.resolve("backup.zip");
        assertThat(command("backup", "--to", backup).exitCode()).isZero();
        encrypt();
        assertUntouched("the store is not encrypted yet");

        Path secret = folder.resolve("secret");
        CommandLineRun restored = CommandLineRun.of(
                "restore", backup, "--workspace", secret, "--settings", workspace.resolve("boardpack.yaml"));

        assertThat(restored.exitCode()).isZero();
        workspace = secret;
        assertThat(command("status").out()).contains("actions: 1 organisation");
        assertThat(isInStore("LEDGER")).isFalse();
        CommandLineRun plain = command("backup", "--to", folder.resolve("plain.zip"));
        assertThat(plain.exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());
        assertThat(plain.talk()).contains("The store is encrypted, and a backup is not");
        assertThat(command("backup", "--unencrypted", "--to", folder.resolve("plain.zip"))
                        .exitCode())
                .isZero();
    }

    @Test
    void a_store_of_another_version_of_the_database_stays_as_it_is_and_the_way_out_is_named() throws IOException {
        settings();
        Files.createDirectories(workspace.resolve("store"));
        try (InputStream old = Objects.requireNonNull(getClass().getResourceAsStream("/stores/h2-2.1.214.mv.db"))) {
            Files.copy(old, workspace.resolve("store/boardpack.mv.db"));
        }
        String before =
                Fingerprint.of(workspace.resolve("store/boardpack.mv.db")).sha256();

        CommandLineRun status = command("status");

        assertThat(status.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(status.talk())
                .contains("was written by another version of the database inside Boardpack")
                .contains("Make a backup with the version of Boardpack that you used last", "boardpack restore")
                .doesNotContain("Exception");
        assertThat(Fingerprint.of(workspace.resolve("store/boardpack.mv.db")).sha256())
                .isEqualTo(before);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + workspace.resolve("store/boardpack").toAbsolutePath());
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    @Test
    void somebody_who_changes_the_ledger_by_sql_is_found_out_until_it_is_put_right() throws IOException, SQLException {
        settings();
        takeInActions();
        CommandLineRun whole = command("history", "--ledger");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out()).contains(System.getProperty("user.name") + "  took in  batch ", "1 ACCEPTED");
        assertThat(whole.talk()).contains("The ledger is whole: 2 entries.");

        sql("UPDATE ledger SET who = 'nobody' WHERE number = 2");
        CommandLineRun altered = command("history", "--ledger");
        assertThat(altered.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(altered.talk()).contains("Somebody changed the ledger:", "entry 2 was altered");

        sql("DELETE FROM ledger WHERE number = 2");
        for (int again = 0; again < 2; again++) {
            CommandLineRun cutOff = command("history", "--ledger", "--json");
            assertThat(cutOff.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
            assertThat(cutOff.out()).contains("\"whole\" : false", "entry 2 is missing at the end");
        }
    }
}
