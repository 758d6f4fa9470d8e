package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.upkeep.PurgeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Away with what is no longer needed. */
@Command(
        name = "purge",
        description =
                "Deletes what the settings keep.* say is kept no longer: originals, refused files, receipts, logs, old history,"
                        + " and cells of no edition. What editions are made from, held files, decisions and the ledger stay."
                        + " Asks nothing.",
        footer = {
            "",
            "Examples:",
            "  boardpack purge --dry-run            says what would go, and deletes nothing",
            "  boardpack purge"
        })
final class PurgeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--dry-run", description = "Say what would be deleted, and delete nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print what goes as one JSON document.")
    private boolean json;

    PurgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Boardpack boardpack = workspace.open(terminal)) {
            PurgeReport report = boardpack.upkeep().purge(dryRun);
            if (json) {
                terminal.data(Json.of(asData(report)));
            } else {
                report.items()
                        .forEach(item ->
                                terminal.show(item.kind() + "  " + item.what() + "  " + item.bytes() + " bytes"));
            }
            terminal.say(
                    (dryRun ? "Would delete " : "Deleted ") + report.items().size() + " things, " + report.bytes()
                            + " bytes." + (dryRun ? " Nothing was deleted." : ""));
            return ExitCode.DONE.code();
        }
    }

    private Map<String, Object> asData(PurgeReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dryRun", dryRun);
        data.put("bytes", report.bytes());
        data.put("items", report.items().stream().map(PurgeCommand::asData).toList());
        return data;
    }

    private static Map<String, Object> asData(PurgeReport.Item item) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", item.kind());
        data.put("what", item.what());
        data.put("bytes", item.bytes());
        return data;
    }
}
