package org.boardpack.cli;

import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.step.Headroom;
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

    @Mixin
    private EventsOption events = new EventsOption();

    @Option(names = "--strict", description = "End with 2 when a file was loaded with warnings.")
    private boolean strict;

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        events.begin(terminal, "ingest", workspace.time(), json);
        try (Boardpack boardpack = workspace.open(terminal)) {
            terminal.warn(Headroom.of(boardpack.inbox().list(), boardpack.root()));
            IngestReport report = boardpack.ingest();
            Reports.say(report, terminal);
            terminal.event("intake", Reports.asData(report));
            if (json) {
                terminal.data(Json.of(Reports.asData(report)));
            }
            return Reports.exitCode(report, strict).code();
        }
    }
}
