package org.boardpack.statistics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One series over time and how it is to be judged. Neighbouring observations are neighbours whatever the distance between their dates.
 *
 * @param observations in the order of their dates
 * @param rebases dates of observations from which on limits are worked out anew; dates without an observation have no effect
 * @param fixAfter how many first rows of each stretch its limits come from; empty: all. At least 12
 * @param overlapping whether neighbouring values share data, as twelve-month figures do: then they get no limits
 */
public record MeasuredSeries(
        List<Observation> observations,
        Improvement improvement,
        Set<LocalDate> rebases,
        OptionalInt fixAfter,
        boolean overlapping) {

    /** A baseline of fewer rows is refused. */
    public static final int LEAST_BASELINE = 12;

    /** @throws IllegalArgumentException with a sentence for people when a date is there twice or the baseline is too short */
    public MeasuredSeries {
        observations = observations.stream()
                .sorted(Comparator.comparing(Observation::date))
                .toList();
        // Sorted: whatever prints a series, such as the name of a pack, prints the same in every process.
        rebases = Collections.unmodifiableSortedSet(new TreeSet<>(rebases));
        for (int i = 1; i < observations.size(); i++) {
            LocalDate date = observations.get(i).date();
            if (date.equals(observations.get(i - 1).date())) {
                throw new IllegalArgumentException("There are two values of " + date + "; keep one.");
            }
        }
        if (fixAfter.isPresent() && fixAfter.getAsInt() < LEAST_BASELINE) {
            throw new IllegalArgumentException("Limits fixed after " + fixAfter.getAsInt()
                    + " points would not hold; fix them after " + LEAST_BASELINE + " or more.");
        }
    }

    /** A series without rebases, with limits from all of its values. */
    public static MeasuredSeries of(List<Observation> observations, Improvement improvement) {
        return new MeasuredSeries(observations, improvement, Set.of(), OptionalInt.empty(), false);
    }

    /** The same, with limits worked out anew from each of the dates on. */
    public MeasuredSeries rebasedAt(Set<LocalDate> dates) {
        return new MeasuredSeries(observations, improvement, dates, fixAfter, overlapping);
    }

    /** The same, with limits from the first rows of each stretch only. */
    public MeasuredSeries fixedAfter(int rows) {
        return new MeasuredSeries(observations, improvement, rebases, OptionalInt.of(rows), overlapping);
    }

    /** The same, of values that share data with their neighbours. */
    public MeasuredSeries ofOverlappingWindows() {
        return new MeasuredSeries(observations, improvement, rebases, fixAfter, true);
    }

    /** The latest target; null without one. */
    public @Nullable BigDecimal target() {
        for (int i = observations.size() - 1; i >= 0; i--) {
            BigDecimal target = observations.get(i).target();
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    /** Rebases that name no date of the series, earliest first. */
    public Set<LocalDate> unknownRebases() {
        Set<LocalDate> dates = observations.stream().map(Observation::date).collect(Collectors.toSet());
        Set<LocalDate> unknown = new TreeSet<>(rebases);
        unknown.removeAll(dates);
        return unknown;
    }
}
