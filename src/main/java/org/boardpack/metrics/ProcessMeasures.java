package org.boardpack.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;

/** Counts of what an organisation does to keep its staff, of one month. A measure that no row is about is not known. */
final class ProcessMeasures {

    /** As {@code reference/process-measures.csv} spells them; others may be sent, and count nowhere. */
    private static final Map<String, Measure> MEASURES = Map.of(
            "Stay interviews held", Measure.STAY_INTERVIEWS,
            "Exit interviews completed", Measure.EXIT_INTERVIEWS,
            "Flexible working requests", Measure.FLEXIBLE_WORKING_REQUESTS,
            "Flexible working approvals", Measure.FLEXIBLE_WORKING_APPROVALS);

    /** Set against leavers, who are counted wherever staff are sent. */
    private static final Measure OF_LEAVERS = Measure.EXIT_INTERVIEWS;

    private ProcessMeasures() {}

    static void readOfLeavers(ExtractTable table, ScopeCells into) {
        read(table, measure -> measure == OF_LEAVERS, into);
    }

    static void readOthers(ExtractTable table, ScopeCells into) {
        read(table, measure -> measure != OF_LEAVERS, into);
    }

    private static void read(ExtractTable table, Predicate<Measure> wanted, ScopeCells into) {
        TextColumn group = table.text("Staff Group");
        TextColumn name = table.text("Measure");
        NumberColumn count = table.number("Count");
        Map<Measure, Long> sumOfGroups = new HashMap<>();
        Set<Measure> withTotal = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            Measure measure = MEASURES.get(String.valueOf(name.at(row)));
            if (measure != null && wanted.test(measure)) {
                StaffGroup of = OtherMeasures.groupAt(group, row);
                into.add(of, measure, count.at(row, 0));
                if (of.equals(StaffGroup.ALL)) {
                    withTotal.add(measure);
                } else {
                    sumOfGroups.merge(measure, count.at(row, 0), Math::addExact);
                    into.knowByGroup(measure);
                }
                into.knowForAll(measure);
            }
        }
        sumOfGroups.forEach((measure, sum) -> {
            if (!withTotal.contains(measure)) {
                into.add(StaffGroup.ALL, measure, sum);
            }
        });
    }
}
