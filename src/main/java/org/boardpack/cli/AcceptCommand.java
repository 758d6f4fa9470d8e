package org.boardpack.cli;

import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.ingest.UnknownReferenceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A person's decision about a held file. */
@Command(
        name = "accept",
        description = "Accepts a held file as it is and loads it. Who decided, when and why is kept and shown.",
        footer = {
            "",
            "Examples:",
            "  boardpack accept QT-2503-3F9CA1 --reason \"two wards moved to another health board\"",
            "  boardpack status                     says what is held",
        })
final class AcceptCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "ID", description = "The file, by the name in its READ-ME-FIRST.txt.")
    private String reference = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why the file is right.")
    private String reason = "";

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    AcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = Reason.of(reason, "Say why the file is right");
        try (Boardpack boardpack = workspace.open(terminal)) {
            IngestReport report = boardpack.accept(reference, why, WorkspaceOption.account());
            if (report.files().isEmpty()) {
                terminal.say(reference + " is accepted. If it is not loaded yet, drop the file in the inbox again:"
                        + " it loads then.");
            } else {
                Reports.say(report, terminal);
            }
            if (json) {
                terminal.data(Json.of(Reports.asData(report)));
            }
            return (report.isAllLoaded() ? ExitCode.DONE : ExitCode.FILES_REFUSED).code();
        } catch (UnknownReferenceException unknown) {
            throw new UsageException(ExitCode.INPUT_NOT_FOUND, String.valueOf(unknown.getMessage()));
        }
    }
}
