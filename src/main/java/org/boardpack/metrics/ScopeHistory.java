package org.boardpack.metrics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one scope over time. Looks each part of it up in each month once, however many figures are divided from them. Not for
 * several threads.
 */
final class ScopeHistory {

    private final Scope scope;
    private final ReportingMonth first;
    private final @Nullable ScopeCells[] cells;
    private final Map<Part, CellHistory> parts = new HashMap<>();

    /** The months, by index, in which each part had anything. */
    private final Map<Part, BitSet> monthsOfParts = new HashMap<>();

    ScopeHistory(SortedMap<ReportingMonth, ScopeCells> months, Scope scope) {
        this.scope = scope;
        first = months.isEmpty() ? ReportingMonth.ALWAYS : months.firstKey();
        cells = new ScopeCells[months.isEmpty() ? 0 : months.lastKey().monthsSince(first) + 1];
        months.forEach((month, of) -> {
            int index = month.monthsSince(first);
            cells[index] = of;
            of.parts()
                    .forEach(part -> monthsOfParts
                            .computeIfAbsent(part, unseen -> new BitSet())
                            .set(index));
        });
    }

    Scope scope() {
        return scope;
    }

    /** How many months there are from the first to the last that anything is known of. */
    int months() {
        return cells.length;
    }

    /** Where a month is among those; beyond either end when nothing is known of it. */
    int indexOf(ReportingMonth month) {
        return month.monthsSince(first);
    }

    /** The scope's cells of a month, by its index; null where there are none. */
    @Nullable
    ScopeCells cells(int month) {
        return month < 0 || month >= cells.length ? null : cells[month];
    }

    CellHistory of(Part part) {
        return parts.computeIfAbsent(part, unseen -> new CellHistory(this, part));
    }

    /** The parts that had anything in the thirteen months to the given one, everybody left out; in no order. */
    Set<Part> parts(ReportingMonth to) {
        int last = indexOf(to);
        int from = Math.max(0, last - 12);
        Set<Part> parts = new HashSet<>();
        monthsOfParts.forEach((part, months) -> {
            int next = months.nextSetBit(from);
            if (next >= 0 && next <= last) {
                parts.add(part);
            }
        });
        parts.remove(Part.ALL);
        return parts;
    }
}
