package org.boardpack.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;

/** Who was there at the end of a month, by assignment: a staff-in-post extract as its neighbours ask for it. */
final class Snapshot {

    private final Map<Long, Integer> rowOf;
    private final Set<String> inPostStatuses;
    private final TextColumn statuses;
    private final NumberColumn contracted;
    private final NumberColumn starts;

    /** @param inPostStatuses the assignment statuses of people in post, active and inactive */
    Snapshot(ExtractTable staff, Set<String> inPostStatuses) {
        this.inPostStatuses = inPostStatuses;
        this.statuses = staff.text("Assignment Status");
        this.contracted = staff.number("Contracted FTE");
        this.starts = staff.number("Latest Start Date");
        this.rowOf = new HashMap<>(2 * staff.rows());
        NumberColumn assignments = staff.number(StoredColumn.ASSIGNMENT);
        for (int row = 0; row < staff.rows(); row++) {
            rowOf.put(assignments.at(row), row);
        }
    }

    /** Whether the assignment is listed, in whatever status. */
    boolean lists(long assignment) {
        return rowOf.containsKey(assignment);
    }

    /** Whether the assignment is in post, and did not start anew after the date. */
    boolean isInPostSince(long assignment, long date) {
        Integer row = rowOf.get(assignment);
        if (row == null) {
            return false;
        }
        String status = statuses.at(row);
        return (status == null || inPostStatuses.contains(status)) && starts.at(row, Long.MIN_VALUE) <= date;
    }

    /** Contracted FTE in hundred-thousandths; 0 when the assignment is not listed or has none. */
    long contractedFte(long assignment) {
        Integer row = rowOf.get(assignment);
        return row == null ? 0 : contracted.at(row, 0);
    }
}
