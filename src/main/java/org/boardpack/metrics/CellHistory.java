package org.boardpack.metrics;

import java.util.OptionalLong;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** The measures of one part of a scope over time. */
final class CellHistory {

    private final ScopeHistory ofScope;
    private final Part part;
    private final @Nullable PartCells[] byMonth;

    CellHistory(ScopeHistory ofScope, Part part) {
        this.ofScope = ofScope;
        this.part = part;
        this.byMonth = new PartCells[ofScope.months()];
    }

    Scope scope() {
        return ofScope.scope();
    }

    Part part() {
        return part;
    }

    OptionalLong at(ReportingMonth month, Measure measure) {
        return at(ofScope.indexOf(month), measure);
    }

    private OptionalLong at(int month, Measure measure) {
        ScopeCells cells = ofScope.cells(month);
        if (cells == null) {
            return OptionalLong.empty();
        }
        PartCells here = byMonth[month];
        if (here == null) {
            here = cells.of(part);
            byMonth[month] = here;
        }
        return here.find(measure);
    }

    /** Everybody of the same staff group. */
    CellHistory whole() {
        return of(Dimension.WHOLE, "");
    }

    /** Those of the same staff group with another value. */
    CellHistory of(Dimension dimension, String value) {
        return ofScope.of(new Part(part.group(), dimension, value));
    }

    /** Everybody of the scope. */
    CellHistory everybody() {
        return ofScope.of(Part.ALL);
    }

    /** The sum of the months, both ends included; empty unless every one of them is known. */
    OptionalLong sum(ReportingMonth from, ReportingMonth to, Measure measure) {
        long sum = 0;
        int last = ofScope.indexOf(to);
        for (int month = ofScope.indexOf(from); month <= last; month++) {
            OptionalLong amount = at(month, measure);
            if (amount.isEmpty()) {
                return OptionalLong.empty();
            }
            sum = Math.addExact(sum, amount.getAsLong());
        }
        return OptionalLong.of(sum);
    }

    boolean isSummed(ReportingMonth from, ReportingMonth to, Measure measure) {
        int last = ofScope.indexOf(to);
        for (int month = ofScope.indexOf(from); month <= last; month++) {
            ScopeCells cells = ofScope.cells(month);
            if (cells != null && cells.isSummed(measure)) {
                return true;
            }
        }
        return false;
    }
}
