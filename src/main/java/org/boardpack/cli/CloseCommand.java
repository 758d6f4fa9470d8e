package org.boardpack.cli;

import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.ClosingReport;
import org.boardpack.workforce.ReportingMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The end of a month. */
@Command(
        name = "close",
        description = {
            "Closes a month: makes its final edition, with the figures of the last one, in packs that say that they are"
                    + " final. Files that would change a closed month are held."
        },
        footer = {"", "Examples:", "  boardpack close 2025-03", "  boardpack reopen 2025-03 --reason \"...\""})
final class CloseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "YYYY-MM", description = "The month, such as 2025-03.")
    private String month = "";

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    CloseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        ReportingMonth closing = ReportingMonth.parse(month);
        try (Boardpack boardpack = workspace.open(terminal)) {
            ClosingReport report = boardpack.editions().close(closing, WorkspaceOption.account());
            terminal.say(ClosingWords.of(report));
            if (json) {
                terminal.data(Json.of(ClosingWords.asData(report)));
            }
            return ExitCode.DONE.code();
        }
    }
}
