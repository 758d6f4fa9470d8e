package org.boardpack.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.boardpack.pack.chart.BareMachine;

/**
 * The program as a process of its own whose clock stands still, so that what it writes can be compared byte by byte; or runs backwards,
 * an hour at every look.
 */
final class AtOneMoment {

    private AtOneMoment() {}

    static final String BACKWARDS_FROM = "backwards from ";

    /** The property that says at the beginning of which line it is still for a second: long enough to be killed there, however fast it is. */
    static final String STILL_AFTER = "still.after";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final class Backwards extends Clock {

        private final ZoneId zone;
        private final AtomicReference<Instant> next;

        private Backwards(ZoneId zone, AtomicReference<Instant> next) {
            this.zone = zone;
            this.next = next;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Backwards(other, next);
        }

        @Override
        public Instant instant() {
            return next.getAndUpdate(now -> now.minus(Duration.ofHours(1)));
        }
    }

    private static Clock clock(String moment) {
        return moment.startsWith(BACKWARDS_FROM)
                ? new Backwards(LONDON, new AtomicReference<>(Instant.parse(moment.substring(BACKWARDS_FROM.length()))))
                : Clock.fixed(Instant.parse(moment), LONDON);
    }

    private static PrintWriter talk() {
        String stillAfter = System.getProperty(STILL_AFTER);
        return new PrintWriter(System.err, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                if (stillAfter != null && line.startsWith(stillAfter)) {
                    LockSupport.parkNanos(1_000_000_000);
                }
            }
        };
    }

    /** @param arguments the moment, or {@link #BACKWARDS_FROM} one; then what a person types */
    public static void main(String[] arguments) {
        BareMachine.prepare();
        Terminal terminal = new Terminal(new PrintWriter(System.out, true, StandardCharsets.UTF_8), talk(), false);
        System.exit(BoardpackCommand.line(terminal, clock(arguments[0]))
                .execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
}
