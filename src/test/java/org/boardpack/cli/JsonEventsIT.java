package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --json-events}, from the beginning to the end of a command. */
class JsonEventsIT {

    @TempDir
    Path workspace;

    private static List<String> events(CommandLineRun run) {
        return run.out()
                .lines()
                .map(line -> line.replaceFirst(".*\"event\":\"([a-z]+)\".*", "$1"))
                .toList();
    }

    @Test
    void taking_in_is_told_event_by_event_and_ends_with_how_it_ended() throws Exception {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("inbox/odd.csv"), "This,is,no\nextract,at,all\n");
        CommandLineRun run = CommandLineRun.of("ingest", "--workspace", workspace, "--json-events");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(events(run)).containsExactly("begun", "progress", "intake", "ended");
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"schemaVersion\":1,"));
        assertThat(run.out().lines().reduce((first, last) -> last))
                .hasValueSatisfying(last -> assertThat(last).contains("\"exitCode\":3"));
    }

    @Test
    void what_fails_ends_with_its_exit_code_and_why() {
        CommandLineRun run = CommandLineRun.of("compute", "--workspace", workspace, "--json-events");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(events(run)).containsExactly("begun", "ended");
        assertThat(run.out()).contains("\"exitCode\":4,\"why\":\"");
    }

    @Test
    void one_document_and_events_do_not_go_together() {
        assertThat(CommandLineRun.of("run", "--workspace", workspace, "--json", "--json-events")
                        .exitCode())
                .isEqualTo(64);
    }
}
