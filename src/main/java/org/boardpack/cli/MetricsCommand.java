package org.boardpack.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The catalogue of metrics. */
@Command(
        name = "metrics",
        description = "The catalogue of metrics; say what to do with it.",
        footer = {"", "Examples:", "  boardpack metrics list", "  boardpack metrics list --lang cy"})
final class MetricsCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: boardpack metrics list");
    }
}
