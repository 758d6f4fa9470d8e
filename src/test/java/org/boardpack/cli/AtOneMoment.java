package org.boardpack.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.boardpack.pack.chart.BareMachine;

/** The program as a process of its own whose clock stands still, so that what it writes can be compared byte by byte. */
final class AtOneMoment {

    private AtOneMoment() {}

    /** @param arguments the moment, then what a person types */
    public static void main(String[] arguments) {
        BareMachine.prepare();
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                false);
        Clock clock = Clock.fixed(Instant.parse(arguments[0]), ZoneId.of("Europe/London"));
        System.exit(BoardpackCommand.line(terminal, clock).execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
}
