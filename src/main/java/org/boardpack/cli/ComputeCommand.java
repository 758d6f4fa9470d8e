package org.boardpack.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.EditionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Figures alone. */
@Command(
        name = "compute",
        description = "Computes the figures of a month from what is loaded; the packs are written by render.",
        footer = {"", "Examples:", "  boardpack compute", "  boardpack compute --month 2025-03"})
final class ComputeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private MonthOption month = new MonthOption();

    @Mixin
    private EventsOption events = new EventsOption();

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    ComputeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        month.check();
        events.begin(terminal, "compute", workspace.time(), json);
        try (Boardpack boardpack = workspace.open(terminal)) {
            EditionReport report =
                    boardpack.makeEdition(month.month(boardpack), new PackOptions().order(boardpack, Set.of()), true);
            Reports.say(report, terminal);
            terminal.event("edition", Reports.asData(report));
            if (json) {
                terminal.data(Json.of(Reports.asData(report)));
            }
            return ExitCode.DONE.code();
        }
    }
}
