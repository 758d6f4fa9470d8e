package org.boardpack.job.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.boardpack.job.basis.EditionBasis;
import org.boardpack.job.basis.PinnedSubmissions;
import org.boardpack.metrics.Feeding;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.LeftOutCounting;
import org.boardpack.metrics.LeftOutReason;
import org.boardpack.metrics.LeftOutRows;
import org.boardpack.metrics.TraitLists;
import org.boardpack.metrics.Window;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;

/**
 * What the scope rules left out of the extracts behind a figure, as far as it may be told: for all staff of each organisation, a
 * roll-up as the sum of what its organisations may tell, leavers and absences over twelve months only. Anything finer could be
 * subtracted from something else (decision 0017).
 */
record LeftOutRowsOf(Map<LoadKey, Long> pinned, LoadStore loads, EditionBasis basis, TraitLists traits) {

    List<Explanation.LeftOut> leftOut(Figure figure, Feeding feeding) {
        LeftOutCounting counting =
                new LeftOutCounting(new PinnedSubmissions(pinned, loads), basis.rules(), traits, basis.method());
        Map<Scope, Set<String>> organisations = organisations(figure.scope());
        boolean countsFlows = figure.window() == Window.ROLLING_12 || basis.threshold() == 0;
        List<Explanation.LeftOut> all = new ArrayList<>();
        if (feeding.needs(ExtractKind.STAFF_IN_POST)) {
            add(
                    all,
                    ExtractKind.STAFF_IN_POST,
                    List.of(figure.period()),
                    organisations,
                    codes -> counting.ofStaff(codes, figure.period()));
        }
        List<ReportingMonth> sickness = feeding.monthsOf(ExtractKind.SICKNESS);
        List<ReportingMonth> leavers = feeding.monthsOf(ExtractKind.LEAVERS);
        if (countsFlows && !sickness.isEmpty()) {
            add(all, ExtractKind.SICKNESS, sickness, organisations, codes -> counting.ofSickness(codes, sickness));
        } else if (countsFlows && !leavers.isEmpty()) {
            add(all, ExtractKind.LEAVERS, leavers, organisations, codes -> counting.ofLeavers(codes, leavers));
        }
        return all;
    }

    private void add(
            List<Explanation.LeftOut> all,
            ExtractKind kind,
            List<ReportingMonth> months,
            Map<Scope, Set<String>> organisations,
            Function<Set<String>, Map<LeftOutReason, Long>> count) {
        List<List<LeftOutRows>> told = new ArrayList<>();
        organisations.values().stream()
                .filter(codes -> months.stream().anyMatch(month -> hasSent(kind, codes, month)))
                .forEach(codes -> told.add(LeftOutRows.toldOf(count.apply(codes), basis.threshold())));
        if (!told.isEmpty()) {
            all.add(new Explanation.LeftOut(kind.id(), new TreeSet<>(months), told.size(), sum(told)));
        }
    }

    private boolean hasSent(ExtractKind kind, Set<String> codes, ReportingMonth month) {
        return codes.stream().anyMatch(code -> pinned.containsKey(new LoadKey(kind, code, month)));
    }

    /** Adds up what organisations tell, and in one sum what they only tell together; what one does not tell is in no sum. */
    private static List<LeftOutRows> sum(List<List<LeftOutRows>> told) {
        Map<LeftOutReason, OptionalLong> alone = new TreeMap<>();
        EnumSet<LeftOutReason> reasons = EnumSet.noneOf(LeftOutReason.class);
        OptionalLong together = OptionalLong.empty();
        for (LeftOutRows rows : told.stream().flatMap(List::stream).toList()) {
            if (rows.reasons().size() == 1) {
                alone.merge(rows.reasons().iterator().next(), rows.count(), LeftOutRowsOf::plus);
            } else {
                reasons.addAll(rows.reasons());
                together = plus(together, rows.count());
            }
        }
        List<LeftOutRows> sums = new ArrayList<>();
        alone.forEach((reason, count) -> sums.add(new LeftOutRows(Set.of(reason), count)));
        if (!reasons.isEmpty()) {
            sums.add(new LeftOutRows(reasons, together));
        }
        return sums;
    }

    private static OptionalLong plus(OptionalLong one, OptionalLong other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalLong.of(one.getAsLong() + other.getAsLong());
    }

    /** The organisations of a scope, each with the codes that its files go by. */
    private Map<Scope, Set<String>> organisations(Scope scope) {
        Map<Scope, Set<String>> organisations = new TreeMap<>();
        for (String code : basis.filesOf(scope)) {
            basis.members().getOrDefault(code, new TreeSet<>()).stream()
                    .filter(member -> member.type() == ScopeType.ORGANISATION)
                    .forEach(member -> organisations
                            .computeIfAbsent(member, unseen -> new TreeSet<>())
                            .add(code));
        }
        return organisations;
    }
}
