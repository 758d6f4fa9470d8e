package org.boardpack.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.workspace.PracticeWorkspace;
import org.boardpack.job.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A first look. */
@Command(
        name = "demo",
        description =
                "Makes a practice workspace from synthetic extracts of nine Welsh organisations, runs everything, and says where"
                        + " the packs are.",
        footer = {"", "Examples:", "  boardpack demo", "  boardpack demo --workspace /tmp/practice"})
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Workspace practice = workspace.workspace();
        if (!PracticeWorkspace.mayUse(practice)) {
            throw new UsageException(
                    ExitCode.NOT_PERMITTED,
                    practice.root()
                            + " holds a workspace that is not for practice; nothing was touched. Choose another folder:"
                            + " boardpack demo --workspace practice");
        }
        terminal.say("Making a practice workspace in " + practice.root() + " (synthetic data, about nobody)");
        int extracts = PracticeWorkspace.fill(practice);
        terminal.say(extracts + " extracts are in its inbox");
        try (Boardpack boardpack = workspace.open(terminal)) {
            IngestReport ingested = boardpack.ingest(boardpack.inbox().list());
            Reports.say(ingested, terminal);
            EditionReport edition = boardpack.makeEdition(
                    new MonthOption().month(boardpack), new PackOptions().order(boardpack, Set.of()), false);
            Reports.say(edition, terminal);
            terminal.show("");
            terminal.show(edition.headlineScope() + ", " + Reports.inWords(edition.month()) + ":");
            edition.headline().forEach(figure -> terminal.show("  " + Reports.inWords(figure)));
            terminal.show("");
            terminal.show("The packs are in " + edition.folder());
            terminal.show("Open one, such as " + edition.folder().resolve("7A2").resolve("board-pack.en.pdf"));
            return (ingested.isAllLoaded() ? ExitCode.DONE : ExitCode.FILES_REFUSED).code();
        }
    }
}
