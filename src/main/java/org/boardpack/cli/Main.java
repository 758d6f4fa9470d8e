package org.boardpack.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.boardpack.pack.chart.BareMachine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        BareMachine.prepare();
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Charset charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), isTerminal());
        return BoardpackCommand.line(terminal).execute(arguments);
    }

    private static boolean isTerminal() {
        return System.console() != null && System.getenv("TERM") != null && !"dumb".equals(System.getenv("TERM"));
    }
}
