package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.step.JobRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What ran. */
@Command(
        name = "history",
        description =
                "Shows what ran, newest first: number, job, what it was about, how it ended, how much each step did. What"
                        + " did not end well can be carried on by its number: boardpack resume. With --ledger, who did what,"
                        + " when and why, oldest first, and whether anybody changed that.",
        footer = {
            "",
            "Examples:",
            "  boardpack history",
            "  boardpack history --ledger           who did what, when and why; ends with 2 when the ledger is not whole"
        })
final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--json", description = "Print the history as one JSON document.")
    private boolean json;

    @Option(names = "--ledger", description = "Show the ledger instead, and check it.")
    private boolean ledger;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Boardpack boardpack = workspace.open(terminal)) {
            if (ledger) {
                return new LedgerPage(terminal)
                        .show(boardpack.upkeep().ledger(), json)
                        .code();
            }
            List<JobRun> runs = boardpack.history();
            if (json) {
                terminal.data(Json.of(
                        Map.of("runs", runs.stream().map(HistoryCommand::asData).toList())));
            } else if (runs.isEmpty()) {
                terminal.say("Nothing has run in this workspace yet.");
            } else {
                runs.forEach(this::print);
            }
            return ExitCode.DONE.code();
        }
    }

    private void print(JobRun run) {
        terminal.show(run.id() + "  " + run.startedAt() + "  " + run.job() + " " + about(run) + "  " + run.status());
        run.steps()
                .forEach(step ->
                        terminal.show("     " + step.name() + ": " + step.items() + " items, " + step.status()));
    }

    private static String about(JobRun run) {
        return run.about().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .reduce("", (all, one) -> all.isEmpty() ? one : all + " " + one);
    }

    private static Map<String, Object> asData(JobRun.StepRun step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", step.name());
        data.put("status", step.status());
        data.put("items", step.items());
        return data;
    }

    private static Map<String, Object> asData(JobRun run) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", run.id());
        data.put("job", run.job());
        data.put("about", run.about());
        data.put("status", run.status());
        data.put("startedAt", String.valueOf(run.startedAt()));
        data.put("endedAt", run.endedAt() == null ? "" : run.endedAt().toString());
        data.put("steps", run.steps().stream().map(HistoryCommand::asData).toList());
        return data;
    }
}
