package org.boardpack.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one scope over time. Looks the scope up in each month once, and each part of it in each month once, however many
 * figures are divided from them. Not for several threads.
 */
final class ScopeHistory {

    private final SortedMap<ReportingMonth, MonthCells> months;
    private final Scope scope;
    private final ReportingMonth first;
    private final @Nullable ScopeCells[] cells;
    private final Map<Part, CellHistory> parts = new HashMap<>();

    ScopeHistory(SortedMap<ReportingMonth, MonthCells> months, Scope scope) {
        this.months = months;
        this.scope = scope;
        first = months.isEmpty() ? ReportingMonth.ALWAYS : months.firstKey();
        cells = new ScopeCells[months.isEmpty() ? 0 : months.lastKey().monthsSince(first) + 1];
        months.forEach(
                (month, of) -> cells[month.monthsSince(first)] = of.scopes().get(scope));
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
        Set<Part> parts = new HashSet<>();
        for (MonthCells month : months.subMap(to.minus(12), to.plus(1)).values()) {
            month.find(scope).ifPresent(cells -> parts.addAll(cells.parts()));
        }
        parts.remove(Part.ALL);
        return parts;
    }
}
