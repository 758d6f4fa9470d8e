package org.boardpack.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.EditionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Packs alone. */
@Command(
        name = "render",
        description = "Writes the packs of a month, computing its figures first where that is not done.",
        footer = {"", "Examples:", "  boardpack render", "  boardpack render --month 2025-03 --lang cy --format pdf"})
final class RenderCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private MonthOption month = new MonthOption();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private ProtectOption protection = new ProtectOption();

    @Mixin
    private EventsOption events = new EventsOption();

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        month.check();
        packs.check();
        protection.check(workspace.workspace());
        events.begin(terminal, "render", workspace.time(), json);
        try (Boardpack boardpack = workspace.open(terminal)) {
            EditionReport report =
                    boardpack.makeEdition(month.month(boardpack), packs.order(boardpack, Set.of()), false);
            Reports.say(report, terminal);
            protection.copy(report.folder(), terminal);
            terminal.event("edition", Reports.asData(report));
            if (json) {
                terminal.data(Json.of(Reports.asData(report)));
            }
            return ExitCode.DONE.code();
        }
    }
}
