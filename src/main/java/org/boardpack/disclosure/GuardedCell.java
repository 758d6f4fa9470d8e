package org.boardpack.disclosure;

import org.boardpack.metrics.Window;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** A place in the tables that is either shown or hidden, with everything that its guard covers. */
record GuardedCell(Guard guard, Window window, Scope scope, StaffGroup group, String dimension, String value) {

    /** The cell of the whole staff group that this one is a break-down of. */
    GuardedCell whole() {
        return new GuardedCell(guard, window, scope, group, "", "");
    }
}
