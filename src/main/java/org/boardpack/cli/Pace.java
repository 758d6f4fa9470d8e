package org.boardpack.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * How fast long work goes, since it was first heard of.
 *
 * @param done items since then
 * @param left items still to do
 * @param rows read since then; 0 for work that reads none
 * @param nanos since then
 */
record Pace(long done, long left, long rows, long nanos) {

    /** Sooner, nothing sensible can be said. */
    private static final long SOON = TimeUnit.SECONDS.toNanos(2);

    private static final double A_SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int A_MINUTE = 60;

    private boolean isKnown() {
        return nanos >= SOON && done > 0;
    }

    /** Empty while it is too early to say, or no rows are read. */
    OptionalLong rowsASecond() {
        return isKnown() && rows > 0 ? OptionalLong.of(Math.round(rows * A_SECOND / nanos)) : OptionalLong.empty();
    }

    /** At this pace, rounded up; empty while it is too early to say. */
    OptionalLong secondsLeft() {
        return isKnown() ? OptionalLong.of((long) Math.ceil(left * (nanos / A_SECOND) / done)) : OptionalLong.empty();
    }

    /** Such as {@code , 10,800 rows a second, about 2 min left}; blank while it is too early to say. */
    String words() {
        StringBuilder words = new StringBuilder();
        rowsASecond().ifPresent(rate -> words.append(String.format(Locale.UK, ", %,d rows a second", rate)));
        if (left > 0) {
            secondsLeft()
                    .ifPresent(seconds ->
                            words.append(", about ").append(inWords(seconds)).append(" left"));
        }
        return words.toString();
    }

    private static String inWords(long seconds) {
        return seconds <= A_MINUTE ? seconds + " s" : (seconds + A_MINUTE - 1) / A_MINUTE + " min";
    }
}
