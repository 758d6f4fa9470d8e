package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, reasons and series that somebody chose: no terminal, shell or spreadsheet takes them for orders, and no reader for our words. */
class TextFromOutsideIT {

    private static final String ACTIONS =
            "Organisation Code,Action,Title,Due,Status\n7A2,A1,Exit talks,2025-06-30,open\n";

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
    }

    private CommandLineRun command(Object... words) {
        return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of("--workspace", workspace))
                .toArray());
    }

    private void drop(String name, String text) throws IOException {
        Files.writeString(workspace.resolve("inbox").resolve(name), text);
    }

    @Test
    void a_file_name_gives_a_terminal_no_orders_and_is_no_line_of_its_own() throws IOException {
        drop("a\u001b[2J\u202e\nACCEPTED  b.csv.part", "x");
        drop("c\u009b2J\nACCEPTED  d.csv", "nothing of use");

        String status = command("status").out();
        String dryRun = command("run", "--dry-run").out();
        String ingest = command("ingest").talk();

        assertThat(status + dryRun + ingest)
                .contains("a\uFFFD[2J\uFFFD\uFFFDACCEPTED  b.csv.part", "c\uFFFD2J\uFFFDACCEPTED  d.csv")
                .doesNotContain("\u001b", "\u009b", "\u202e", "\nACCEPTED");
    }

    @Test
    void a_reason_is_one_line_that_can_be_read() {
        for (String[] each : new String[][] {{"reopen", "2025-03"}, {"accept", "QT-2503-3F9CA1"}}) {
            CommandLineRun refused = command(each[0], each[1], "--reason", "late data\n9  2025-04-01  anna  closed");

            assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
            assertThat(refused.talk()).contains("Write the reason on one line", "Nothing was changed.");
        }
        assertThat(workspace.resolve("store")).doesNotExist();
    }

    @Test
    void what_somebody_wrote_into_the_ledger_is_no_entry_of_its_own() throws IOException, SQLException {
        drop("actions.csv", ACTIONS);
        assertThat(command("ingest").exitCode()).isZero();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + workspace.resolve("store/boardpack").toAbsolutePath());
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("UPDATE ledger SET why = 'late' || CHAR(10) || '3  forged' WHERE number = 2");
        }

        CommandLineRun ledger = command("history", "--ledger");

        assertThat(ledger.out()).contains("because: late\uFFFD3  forged").doesNotContain("\n3  forged");
    }

    @Test
    void a_series_is_never_a_formula() throws IOException {
        Path series = Files.writeString(
                folder.resolve("series.csv"),
                "series,date,value\n\"=HYPERLINK(\"\"http://x\"\")\",2025-01-01,1\nWard A,2025-01-01,2\n");

        assertThat(command("spc", series).out())
                .contains("\n\"'=HYPERLINK(", "\nWard A,")
                .doesNotContain("\n\"=", "\n=");
        assertThat(command("spc", series, "--summary").out())
                .contains("\n\"'=HYPERLINK(")
                .doesNotContain("\n\"=");
    }
}
