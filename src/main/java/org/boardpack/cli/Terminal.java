package org.boardpack.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongSupplier;
import org.boardpack.job.step.Headroom;
import org.boardpack.job.step.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Talks to the person at the command line: data on standard output, talk on standard error. On a terminal progress is one line that
 * is written over; in a pipe a plain line for every tenth. For schedulers, progress and what else happens are events on standard
 * output instead.
 */
final class Terminal implements Progress {

    private static final int TENTHS = 10;
    private static final int LINE = 78;

    private final PrintWriter out;
    private final PrintWriter talk;
    private final boolean interactive;
    private final LongSupplier nanos;
    private @Nullable Events events;
    private String step = "";
    private long tenth;
    private long firstNanos;
    private long firstDone;
    private long firstRows;

    Terminal(PrintWriter out, PrintWriter talk, boolean interactive) {
        this(out, talk, interactive, System::nanoTime);
    }

    /** @param nanos a clock that only runs forward, by which the pace of long work is taken */
    Terminal(PrintWriter out, PrintWriter talk, boolean interactive, LongSupplier nanos) {
        this.out = out;
        this.talk = talk;
        this.interactive = interactive;
        this.nanos = nanos;
    }

    /** From now on, what happens is told as events. */
    void tellEvents(Clock clock) {
        events = new Events(clock, this::data);
    }

    /** Tells an event, if events are wanted. */
    synchronized void event(String event, Map<String, ? extends @Nullable Object> data) {
        if (events != null) {
            events.tell(event, data);
        }
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter talk() {
        return talk;
    }

    /** For programs, as it is. */
    void data(String line) {
        out.println(line);
        out.flush();
    }

    /** For people: what text from outside holds and nobody can see is made visible. */
    void show(String line) {
        data(Visible.text(line));
    }

    synchronized void say(String line) {
        talk.println(Visible.text(line));
        talk.flush();
    }

    /** Says what may not fit, before work begins. */
    void warn(Headroom headroom) {
        headroom.warnings().forEach(this::warn);
    }

    @Override
    public void warn(String what) {
        say(what);
        event("warning", Map.of("what", what));
    }

    @Override
    public void at(String what, long done, long total) {
        at(what, done, total, 0);
    }

    @Override
    public synchronized void at(String what, long done, long total, long rows) {
        if (!what.equals(step)) {
            step = what;
            tenth = -1;
            firstNanos = nanos.getAsLong();
            firstDone = done;
            firstRows = rows;
        }
        Pace pace = new Pace(done - firstDone, total - done, rows - firstRows, nanos.getAsLong() - firstNanos);
        String line = what + ": " + done + " of " + total + pace.words();
        long tenthNow = done * TENTHS / Math.max(1, total);
        if (events == null && interactive) {
            talk.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            if (done >= total) {
                talk.println();
            }
            talk.flush();
        } else if (tenthNow > tenth) {
            tenth = tenthNow;
            if (events == null) {
                say(line);
            } else {
                events.progress(what, done, total, rows, pace);
            }
        }
    }
}
