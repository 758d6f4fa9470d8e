package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.job.upkeep.Doctor;
import org.boardpack.job.upkeep.HealthCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether an installation is well. */
@Command(
        name = "doctor",
        description =
                "Looks at the machine, the workspace and the store, and says what is not well and what to do. Changes nothing."
                        + " Ends with 2 when something is not well.",
        footer = {
            "",
            "Examples:",
            "  boardpack doctor",
            "  boardpack doctor --quick             without reading every published file"
        })
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--quick", description = "Leave out what reads every published file.")
    private boolean quick;

    @Option(names = "--json", description = "Print what was found as one JSON document.")
    private boolean json;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<HealthCheck> checks = new Doctor(workspace.quietWorkspace(), WorkspaceOption.clock()).look(quick);
        boolean isWell = checks.stream().allMatch(HealthCheck::isWell);
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("well", isWell);
            data.put("checks", checks.stream().map(DoctorCommand::asData).toList());
            terminal.data(Json.of(data));
        } else {
            checks.forEach(this::print);
        }
        return (isWell ? ExitCode.DONE : ExitCode.FINDINGS).code();
    }

    private void print(HealthCheck check) {
        terminal.show((check.isWell() ? "well   " : "WRONG  ") + check.subject() + ": " + check.words());
        if (!check.isWell()) {
            terminal.show("       Do this: " + check.doThis());
        }
    }

    private static Map<String, Object> asData(HealthCheck check) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subject", check.subject());
        data.put("well", check.isWell());
        data.put("found", check.words());
        data.put("doThis", check.doThis());
        return data;
    }
}
