package org.boardpack.cli;

import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.ClosingReport;
import org.boardpack.workforce.ReportingMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A closed month that must be corrected. */
@Command(
        name = "reopen",
        description =
                "Opens a closed month again, so that it can be corrected. Editions made from then on are restated. Who"
                        + " decided, when and why is kept.",
        footer = {
            "",
            "Examples:",
            "  boardpack reopen 2025-03 --reason \"7A2 corrected its leavers\"",
            "  boardpack rerun --month 2025-03      makes the restated edition",
            "  boardpack close 2025-03              makes it final",
        })
final class ReopenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "YYYY-MM", description = "The month, such as 2025-03.")
    private String month = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why the month must be corrected.")
    private String reason = "";

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    ReopenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = Reason.of(reason, "Say why the month must be corrected");
        ReportingMonth opening = ReportingMonth.parse(month);
        try (Boardpack boardpack = workspace.open(terminal)) {
            ClosingReport report = boardpack.editions().reopen(opening, why, WorkspaceOption.account());
            terminal.say(ClosingWords.of(report));
            if (json) {
                terminal.data(Json.of(ClosingWords.asData(report)));
            }
            return ExitCode.DONE.code();
        }
    }
}
