package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that no list knows is entered, given its meaning, and understood in the next file. */
class CodesIT {

    private static final String LEAVERS =
            "Organisation Code,Employee Number,Assignment Number,Assignment Category,Staff Group,"
                    + "Contracted FTE,Leaving Date,Leaving Reason\n"
                    + "7A2,1,1,Permanent,Medical and Dental,1.0,31/03/2025,Vol Resignation - W/L Balance\n";

    @TempDir
    private Path workspace;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
    }

    private CommandLineRun ingest() throws IOException {
        Files.writeString(workspace.resolve("inbox/leavers.csv"), LEAVERS);
        return CommandLineRun.of("ingest", "--workspace", workspace);
    }

    private CommandLineRun map(String list, String value, String means) {
        return CommandLineRun.of("codes", "map", list, value, means, "--workspace", workspace);
    }

    @Test
    void a_value_waits_for_its_meaning_and_counts_from_the_next_file_on() throws IOException {
        assertThat(ingest().exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());

        CommandLineRun waiting = CommandLineRun.of("codes", "--workspace", workspace);
        String command = "boardpack codes map leaving-reasons \"Vol Resignation - W/L Balance\""
                + " \"Voluntary Resignation - Work Life Balance\"";
        assertThat(waiting.exitCode()).isZero();
        assertThat(waiting.out()).contains("1 rows, first seen in leavers.csv", command);
        assertThat(CommandLineRun.of("codes", "--json", "--workspace", workspace)
                        .out())
                .contains("\"list\" : \"leaving-reasons\"", "\"read\" : \"Vol Resignation - W/L Balance\"");

        CommandLineRun mapped = CommandLineRun.of(
                "codes",
                "--workspace",
                workspace,
                "map",
                "leaving-reasons",
                "Vol Resignation - W/L Balance",
                "voluntary resignation - work life balance");

        assertThat(mapped.exitCode()).isZero();
        assertThat(mapped.talk()).contains("means \"Voluntary Resignation - Work Life Balance\" from the next file on");
        assertThat(CommandLineRun.of("codes", "--workspace", workspace).talk()).contains("No value waits");
        assertThat(ingest().exitCode()).isZero();
    }

    @Test
    void a_mistake_is_said_with_what_was_probably_meant() throws IOException {
        ingest();

        assertThat(map("leaving-reason", "x", "y").exitCode()).isEqualTo(64);
        assertThat(map("leaving-reason", "x", "y").talk()).contains("Did you mean \"leaving-reasons\"?");
        assertThat(map("leaving-reasons", "x", "Pregnansy").exitCode()).isEqualTo(64);
        assertThat(map("leaving-reasons", "x", "Pregnansy").talk()).contains("Did you mean \"Pregnancy\"?");
        CommandLineRun unknown = map("leaving-reasons", "Vol Resignation - W/L Balanc", "Pregnancy");
        assertThat(unknown.exitCode()).isEqualTo(66);
        assertThat(unknown.talk()).contains("Did you mean \"Vol Resignation - W/L Balance\"?");
    }

    @Test
    void checking_a_file_and_a_dry_run_enter_nothing() throws IOException {
        Files.writeString(workspace.resolve("inbox/leavers.csv"), LEAVERS);

        CommandLineRun.of("validate", "--workspace", workspace, workspace.resolve("inbox/leavers.csv"));
        CommandLineRun.of("run", "--dry-run", "--workspace", workspace);

        assertThat(workspace.resolve("reference")).doesNotExist();
    }
}
