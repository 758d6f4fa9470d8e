package org.boardpack.disclosure;

import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;

/** A number of people (or days) that a reader would like to know: shown by some figure, or hidden by all. */
record Count(Kind kind, Window window, Place place, ReportingMonth month) {

    Count at(Place other) {
        return new Count(kind, window, other, month);
    }

    Count in(Window other, ReportingMonth otherMonth) {
        return new Count(kind, other, place, otherMonth);
    }

    Count of(Kind other, Window otherWindow, ReportingMonth otherMonth) {
        return new Count(other, otherWindow, place, otherMonth);
    }

    /** The same time and people, whatever their value of a break-down. */
    Count unbroken(Kind other) {
        return new Count(other, window, place.unbroken(), month);
    }
}
