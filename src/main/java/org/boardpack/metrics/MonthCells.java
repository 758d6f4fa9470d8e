package org.boardpack.metrics;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** The measures of one month for every scope: what metrics are divided from, and what is kept so that an unchanged month is not counted again. */
public record MonthCells(ReportingMonth month, SortedMap<Scope, ScopeCells> scopes) {

    public MonthCells(ReportingMonth month) {
        this(month, new TreeMap<>());
    }

    public Optional<ScopeCells> find(Scope scope) {
        return Optional.ofNullable(scopes.get(scope));
    }

    /** The cells of a scope, made empty at the first call. */
    public ScopeCells of(Scope scope) {
        return scopes.computeIfAbsent(scope, unseen -> new ScopeCells());
    }
}
