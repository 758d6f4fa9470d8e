package org.boardpack.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Answers Ctrl-C, and a service manager's wish to end, while a command is at work. Nothing is cleared up: work is done so that it can
 * be cut off at any moment, and the next start finds out where it was.
 */
final class Interruption implements IExecutionStrategy {

    private final Terminal terminal;

    Interruption(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int execute(ParseResult parsed) {
        Thread stop = new Thread(this::stop, "stop");
        boolean isOurs = !endsByItself(parsed);
        if (isOurs) {
            Runtime.getRuntime().addShutdownHook(stop);
        }
        try {
            int exitCode = new CommandLine.RunLast().execute(parsed);
            terminal.event("ended", Map.of("exitCode", exitCode));
            return exitCode;
        } finally {
            if (isOurs) {
                forget(stop);
            }
        }
    }

    private static boolean endsByItself(ParseResult parsed) {
        return parsed.asCommandLineList().stream().anyMatch(line -> line.getCommand() instanceof WatchCommand);
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException endingAlready) {
            // The program was told to end; the hook says so.
            return;
        }
    }

    private void stop() {
        terminal.event("ended", Map.of("exitCode", ExitCode.INTERRUPTED.code()));
        terminal.say("Interrupted. It is safe to resume: the same command carries on where this one stopped.");
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }
}
