package org.boardpack.cli;

import java.io.PrintWriter;
import org.boardpack.job.Progress;

/**
 * Talks to the person at the command line: data on standard output, talk on standard error. On a terminal progress is one line that
 * is written over; in a pipe a plain line for every tenth.
 */
final class Terminal implements Progress {

    private static final int TENTHS = 10;
    private static final int LINE = 78;

    private final PrintWriter out;
    private final PrintWriter talk;
    private final boolean interactive;
    private String step = "";
    private long tenth;

    Terminal(PrintWriter out, PrintWriter talk, boolean interactive) {
        this.out = out;
        this.talk = talk;
        this.interactive = interactive;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter talk() {
        return talk;
    }

    void data(String line) {
        out.println(line);
        out.flush();
    }

    synchronized void say(String line) {
        talk.println(line);
        talk.flush();
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        if (!what.equals(step)) {
            step = what;
            tenth = -1;
        }
        if (interactive) {
            String line = what + ": " + done + " of " + total;
            talk.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            if (done >= total) {
                talk.println();
            }
            talk.flush();
        } else if (done * TENTHS / Math.max(1, total) > tenth) {
            tenth = done * TENTHS / Math.max(1, total);
            say(what + ": " + done + " of " + total);
        }
    }
}
