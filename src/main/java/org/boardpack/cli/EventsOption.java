package org.boardpack.cli;

import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --json-events}, for commands that work long. */
final class EventsOption {

    @Option(
            names = "--json-events",
            description = "Print what happens while it happens, one JSON document a line, on standard output.")
    private boolean wanted;

    /**
     * Has the terminal tell events from now on, if they are wanted.
     *
     * @param json whether the outcome is wanted as one document, which would come between them
     */
    void begin(Terminal terminal, String command, Clock clock, boolean json) {
        if (wanted && json) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE,
                    "--json and --json-events both print on standard output: choose one. The events end with the outcome.");
        }
        if (wanted) {
            terminal.tellEvents(clock);
            terminal.event("begun", Map.of("command", command));
        }
    }
}
