package org.boardpack.job.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.job.basis.PinnedSubmissions;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.packs.FigureKey;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.pack.TargetChange;
import org.boardpack.pack.TargetChange.Kind;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Finds the plans and targets that were set anew between two editions. */
record TargetComparison(Stores stores, EditionRecord old, EditionRecord now) {

    /** What a plan is about, in the order in which it is told. */
    private record About(ReportingMonth month, Scope scope, StaffGroup group, String metric, Kind kind)
            implements Comparable<About> {

        private static final Comparator<About> ORDER = Comparator.comparing(About::month)
                .thenComparing(About::scope)
                .thenComparing(About::group)
                .thenComparing(About::metric)
                .thenComparing(About::kind);

        @Override
        public int compareTo(About other) {
            return ORDER.compare(this, other);
        }
    }

    List<TargetChange> changes() {
        SortedMap<About, BigDecimal> was = plans(old);
        SortedMap<About, BigDecimal> is = plans(now);
        TreeSet<About> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        List<TargetChange> changes = new ArrayList<>();
        for (About about : all) {
            if (FigureKey.differ(was.get(about), is.get(about))) {
                changes.add(change(about, was.get(about), is.get(about)));
            }
        }
        return List.copyOf(changes);
    }

    private static TargetChange change(About about, @Nullable BigDecimal was, @Nullable BigDecimal is) {
        Optional<Metric> metric = Metric.find(about.metric());
        return new TargetChange(
                about.scope(),
                about.group(),
                about.month(),
                about.metric(),
                metric.map(known -> PlanEntry.window(known).id()).orElse(""),
                metric.map(known -> known.unit().id()).orElse(""),
                about.kind(),
                was,
                is);
    }

    private SortedMap<About, BigDecimal> plans(EditionRecord edition) {
        PinnedSubmissions submissions = new PinnedSubmissions(stores.editions().loads(edition.id()), stores.loads());
        SortedMap<About, BigDecimal> plans = new TreeMap<>();
        for (Scope scope : speakers(edition).values()) {
            for (PlanEntry entry : PlanEntry.of(scope.code(), submissions)) {
                put(plans, scope, entry, Kind.PLAN, entry.plan());
                put(plans, scope, entry, Kind.TARGET, entry.target());
            }
        }
        return plans;
    }

    private static void put(
            Map<About, BigDecimal> plans, Scope scope, PlanEntry entry, Kind kind, @Nullable BigDecimal value) {
        if (value != null) {
            String metric = entry.catalogued().map(Metric::id).orElseGet(() -> FreeText.of(entry.metric()));
            BigDecimal shortest = value.stripTrailingZeros();
            plans.put(
                    new About(entry.month(), scope, entry.staffGroup(), metric, kind),
                    shortest.setScale(Math.max(0, shortest.scale())));
        }
    }

    /** A plan is that of the narrowest scope with its code, as in {@code plan.csv}. */
    private Map<String, Scope> speakers(EditionRecord edition) {
        Map<String, Scope> speakers = new TreeMap<>();
        stores.editions().blocks(edition.id()).stream()
                .map(PeriodScope::scope)
                .sorted()
                .forEach(scope -> speakers.putIfAbsent(scope.code(), scope));
        return speakers;
    }
}
