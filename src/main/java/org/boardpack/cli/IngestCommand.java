package org.boardpack.cli;

import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Intake alone. */
@Command(
        name = "ingest",
        description = "Takes in what the inbox holds: checks every file, loads the good ones, answers each.",
        footer = {"", "Examples:", "  boardpack ingest", "  boardpack ingest --workspace /srv/boardpack --json"})
final class IngestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Boardpack boardpack = workspace.open(terminal)) {
            IngestReport report = boardpack.ingest();
            Reports.say(report, terminal);
            if (json) {
                terminal.data(Json.of(Reports.asData(report)));
            }
            return Reports.exitCode(report).code();
        }
    }
}
