package org.boardpack.metrics;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** The measures of one part of a scope over time. */
record CellHistory(SortedMap<ReportingMonth, MonthCells> months, Scope scope, Part part) {

    OptionalLong at(ReportingMonth month, Measure measure) {
        return cells(month).map(cells -> cells.find(part, measure)).orElse(OptionalLong.empty());
    }

    /** Everybody of the same staff group. */
    CellHistory whole() {
        return of(Dimension.WHOLE, "");
    }

    /** Those of the same staff group with another value. */
    CellHistory of(Dimension dimension, String value) {
        return new CellHistory(months, scope, new Part(part.group(), dimension, value));
    }

    private Optional<ScopeCells> cells(ReportingMonth month) {
        return Optional.ofNullable(months.get(month)).flatMap(cells -> cells.find(scope));
    }

    /** The sum of the months, both ends included; empty unless every one of them is known. */
    OptionalLong sum(ReportingMonth from, ReportingMonth to, Measure measure) {
        long sum = 0;
        for (ReportingMonth month = from; !month.isAfter(to); month = month.plus(1)) {
            OptionalLong amount = at(month, measure);
            if (amount.isEmpty()) {
                return OptionalLong.empty();
            }
            sum = Math.addExact(sum, amount.getAsLong());
        }
        return OptionalLong.of(sum);
    }

    boolean isSummed(ReportingMonth from, ReportingMonth to, Measure measure) {
        for (ReportingMonth month = from; !month.isAfter(to); month = month.plus(1)) {
            if (cells(month).filter(cells -> cells.summed().contains(measure)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The parts that had anything in the thirteen months to the given one, everybody left out. */
    static SortedSet<Part> parts(SortedMap<ReportingMonth, MonthCells> months, Scope scope, ReportingMonth to) {
        SortedSet<Part> parts = new TreeSet<>();
        for (MonthCells month : months.subMap(to.minus(12), to.plus(1)).values()) {
            month.find(scope).ifPresent(cells -> parts.addAll(cells.parts()));
        }
        parts.remove(Part.ALL);
        return parts;
    }
}
