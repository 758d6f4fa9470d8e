package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * Hides what would say too much about too few people: counts and rates on small numbers (primary), and then as many neighbours as it
 * takes that none of those can be worked out as a total less its other parts, over staff groups and over the scopes of a roll-up
 * (secondary).
 */
public final class DisclosureControl {

    private final Thresholds thresholds;

    public DisclosureControl(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * The same figures, with those that may not be shown marked {@code [c]} and emptied.
     *
     * @param figures all figures of one period, every scope together
     * @param parents the scope that each scope rolls up into next
     */
    public List<Figure> protect(List<Figure> figures, Map<Scope, Scope> parents) {
        Map<GuardedCell, BigDecimal> counts = new HashMap<>();
        Set<GuardedCell> hidden = new HashSet<>();
        for (Figure figure : figures) {
            Guard guard = Guard.of(figure.metric());
            if (guard != null && figure.isOk()) {
                GuardedCell cell = cell(guard, figure);
                BigDecimal count = count(figure);
                if (count != null) {
                    counts.merge(cell, count, BigDecimal::max);
                }
                if (isTooSmall(figure)) {
                    hidden.add(cell);
                }
            }
        }
        Set<GuardedCell> lone = lone(counts);
        Set<GuardedCell> told = new HashSet<>(counts.keySet());
        told.removeAll(lone);
        hideNeighbours(families(told, parents), counts, hidden);
        for (GuardedCell only : lone) {
            if (hidden.contains(only.whole())) {
                hidden.add(only);
            } else {
                hidden.remove(only);
            }
        }
        return figures.stream()
                .map(figure -> isHidden(figure, hidden) ? hide(figure) : figure)
                .toList();
    }

    private static GuardedCell cell(Guard guard, Figure figure) {
        Window window = guard == Guard.HEADCOUNT ? Window.AS_AT : figure.window();
        if (guard == Guard.MOVEMENT || figure.dimension().equals(Dimension.MOVEMENT.id())) {
            return new GuardedCell(guard, window, figure.scope(), figure.staffGroup(), "", "");
        }
        return new GuardedCell(
                guard, window, figure.scope(), figure.staffGroup(), figure.dimension(), figure.dimensionValue());
    }

    /** The people (or days) behind a figure, where the figure is the one that tells. */
    private static @Nullable BigDecimal count(Figure figure) {
        return switch (figure.metric()) {
            case HEADCOUNT,
                    JOINERS_HC,
                    LEAVERS_HC,
                    LEAVERS_EXCLUDED_HC,
                    MOVEMENT_HC,
                    SURVEY_RESPONSES,
                    STAY_INTERVIEWS -> figure.value();
            case NHS_LEAVER_RATE,
                    TURNOVER_HC,
                    VOLUNTARY_TURNOVER_HC,
                    SICKNESS_REASON_SHARE,
                    EXIT_INTERVIEW_COMPLETION,
                    FLEXIBLE_WORKING_APPROVAL_RATE -> figure.numerator();
            case STABILITY, UNKNOWN_REASON_SHARE, NEW_STARTER_RETENTION, NEW_STARTER_SURVIVAL, AGED_55_SHARE ->
                fewer(figure.numerator(), difference(figure));
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE -> figure.denominator();
            default -> null;
        };
    }

    private boolean isTooSmall(Figure figure) {
        return switch (figure.metric()) {
            case HEADCOUNT, JOINERS_HC, LEAVERS_HC, LEAVERS_EXCLUDED_HC, STAY_INTERVIEWS -> isBelow(figure.value());
            // Most steps of most bridges are nobody: only a step of somebody, but few, hides the bridge.
            case MOVEMENT_HC ->
                figure.value() != null
                        && figure.value().signum() != 0
                        && isBelow(figure.value().abs());
            case NHS_LEAVER_RATE, TURNOVER_HC, VOLUNTARY_TURNOVER_HC, EXIT_INTERVIEW_COMPLETION ->
                isBelow(figure.numerator()) || isBelow(figure.denominator());
            // Who did not stay has left: few of those are told by the rate as surely as few who stayed.
            case STABILITY, UNKNOWN_REASON_SHARE, NEW_STARTER_RETENTION, NEW_STARTER_SURVIVAL, AGED_55_SHARE ->
                isBelow(figure.numerator()) || isBelow(difference(figure));
            // Approvals may be of earlier requests: only where they are fewer does the rest tell who was refused.
            case FLEXIBLE_WORKING_APPROVAL_RATE ->
                isBelow(figure.numerator()) || isBelow(figure.denominator()) || isFew(difference(figure));
            case SICKNESS_RATE, SICKNESS_LONG_TERM_RATE, SICKNESS_SHORT_TERM_RATE ->
                isTooSmall(Guard.SICKNESS, figure, figure.denominator());
            case SICKNESS_REASON_SHARE -> isTooSmall(Guard.SICKNESS_REASON, figure, figure.numerator());
            case SURVEY_RESPONSES -> isTooSmall(Guard.SURVEY, figure, figure.value());
            case SURVEY_SCORE, SURVEY_BENCHMARK -> isTooSmall(Guard.SURVEY, figure, figure.denominator());
            default -> false;
        };
    }

    private boolean isTooSmall(Guard guard, Figure figure, @Nullable BigDecimal count) {
        return count != null && guard.isTooSmall(count, figure.window(), thresholds);
    }

    private boolean isFew(@Nullable BigDecimal count) {
        return count != null && count.signum() >= 0 && isBelow(count);
    }

    /** Stayers and those who went hide behind each other: whichever are fewer decide. */
    private static @Nullable BigDecimal fewer(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.min(other);
    }

    private static @Nullable BigDecimal difference(Figure figure) {
        return figure.numerator() == null || figure.denominator() == null
                ? null
                : figure.denominator().subtract(figure.numerator());
    }

    private boolean isBelow(@Nullable BigDecimal count) {
        return count != null && count.compareTo(BigDecimal.valueOf(thresholds.people())) < 0;
    }

    /** The sums that a reader can write down: a total and its parts. */
    private static List<Family> families(Set<GuardedCell> cells, Map<Scope, Scope> parents) {
        Map<String, Family> families = new TreeMap<>();
        for (GuardedCell cell : cells) {
            boolean isAll = cell.group().equals(StaffGroup.ALL);
            String table = cell.guard() + "/" + cell.window() + "/" + cell.dimension() + "/" + cell.value();
            if (addsUpOverValues(cell)) {
                Family overValues = families.computeIfAbsent(
                        "values/" + cell.guard() + "/" + cell.window() + "/" + cell.dimension() + "/" + cell.group()
                                + "/" + cell.scope(),
                        unseen -> new Family());
                overValues.add(cell, false);
                overValues.add(cell.whole(), true);
            }
            Family overGroups =
                    families.computeIfAbsent("groups/" + table + "/" + cell.scope(), unseen -> new Family());
            overGroups.add(cell, isAll);
            families.computeIfAbsent(
                            "scopes/" + table + "/" + cell.group() + "/" + cell.scope(), unseen -> new Family())
                    .add(cell, true);
            Scope parent = parents.get(cell.scope());
            if (parent != null) {
                families.computeIfAbsent("scopes/" + table + "/" + cell.group() + "/" + parent, unseen -> new Family())
                        .add(cell, false);
            }
        }
        return new ArrayList<>(families.values());
    }

    /** The only values of their dimension: everybody has them, so each tells what its whole tells, and is shown or hidden with it. */
    private static Set<GuardedCell> lone(Map<GuardedCell, BigDecimal> counts) {
        Map<String, Set<GuardedCell>> byDimension = new HashMap<>();
        for (GuardedCell cell : counts.keySet()) {
            if (addsUpOverValues(cell)) {
                byDimension
                        .computeIfAbsent(cell.whole() + "/" + cell.dimension(), unseen -> new HashSet<>())
                        .add(cell);
            }
        }
        Set<GuardedCell> lone = new HashSet<>();
        for (Set<GuardedCell> values : byDimension.values()) {
            GuardedCell first = values.iterator().next();
            BigDecimal whole = counts.get(first.whole());
            if (values.size() == 1 && whole != null && whole.compareTo(counts.get(first)) == 0) {
                lone.add(first);
            }
        }
        return lone;
    }

    /** Whether the values of the cell's dimension make up the whole: not everybody has a nursing branch, and starters of some months do not. */
    private static boolean addsUpOverValues(GuardedCell cell) {
        boolean isBranchOfEverybody = cell.dimension().equals(Dimension.NURSING_BRANCH.id())
                && cell.group().equals(StaffGroup.ALL);
        return !cell.dimension().isEmpty() && cell.guard().addsUpOverValues() && !isBranchOfEverybody;
    }

    private void hideNeighbours(List<Family> families, Map<GuardedCell, BigDecimal> counts, Set<GuardedCell> hidden) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Family family : families) {
                while (family.givesAway(hidden, counts, thresholds) && family.hideOneMore(hidden, counts)) {
                    changed = true;
                }
            }
        }
    }

    private static boolean isHidden(Figure figure, Set<GuardedCell> hidden) {
        Guard guard = Guard.of(figure.metric());
        return guard != null
                && figure.isOk()
                && (hidden.contains(cell(guard, figure))
                        || Guard.alsoOf(figure.metric()).stream()
                                .anyMatch(also -> hidden.contains(cell(also, figure))));
    }

    private static Figure hide(Figure figure) {
        return new Figure(
                figure.period(),
                figure.scope(),
                figure.staffGroup(),
                figure.dimension(),
                figure.dimensionValue(),
                figure.metric(),
                figure.window(),
                null,
                null,
                null,
                Status.SUPPRESSED,
                "[c]",
                figure.reference());
    }

    /** The metrics that protect each other, for the notes of a pack. */
    public static Set<Metric> protectedMetrics() {
        Set<Metric> metrics = new TreeSet<>();
        for (Metric metric : Metric.values()) {
            if (Guard.of(metric) != null) {
                metrics.add(metric);
            }
        }
        return metrics;
    }
}
