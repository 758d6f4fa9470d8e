package org.boardpack.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.boardpack.pack.chart.BareMachine;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        BareMachine.prepare();
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                CommandLine.Help.Ansi.AUTO.enabled());
        try {
            return BoardpackCommand.line(terminal).execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            terminal.say(Answers.NOT_ENOUGH_MEMORY);
            return ExitCode.OUR_FAULT.code();
        }
    }
}
