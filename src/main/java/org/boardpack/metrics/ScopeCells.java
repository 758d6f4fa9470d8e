package org.boardpack.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.workforce.StaffGroup;

/**
 * The measures of one scope in one month: for everybody, and for each staff group. A measure that is known but has no amount for a
 * group is zero there; one that is not known is missing, which is something else.
 */
public final class ScopeCells {

    private final Map<StaffGroup, EnumMap<Measure, Long>> amounts = new TreeMap<>();
    private final EnumSet<Measure> knownForAll = EnumSet.noneOf(Measure.class);
    private final EnumSet<Measure> knownByGroup = EnumSet.noneOf(Measure.class);
    private final EnumSet<Measure> summed = EnumSet.noneOf(Measure.class);

    /** Declares that a measure is known for everybody and for each staff group. */
    public void know(Measure measure) {
        knownForAll.add(measure);
        knownByGroup.add(measure);
    }

    /** Declares that a measure is known for everybody, but not how it divides into staff groups. */
    public void knowForAll(Measure measure) {
        knownForAll.add(measure);
    }

    /** Declares that a measure is known for each staff group, but not for everybody. */
    public void knowByGroup(Measure measure) {
        knownByGroup.add(measure);
    }

    /** Declares that a people measure is a sum of organisations' totals, in which somebody who moved between them counts twice. */
    public void markSummed(Measure measure) {
        summed.add(measure);
    }

    /** Adds to an amount; the total of all staff groups is an amount of its own. */
    public void add(StaffGroup group, Measure measure, long amount) {
        amounts.computeIfAbsent(group, unseen -> new EnumMap<>(Measure.class)).merge(measure, amount, Math::addExact);
    }

    /** The amount of a measure; empty when it is not known. */
    public OptionalLong find(StaffGroup group, Measure measure) {
        EnumSet<Measure> known = group.equals(StaffGroup.ALL) ? knownForAll : knownByGroup;
        if (!known.contains(measure)) {
            return OptionalLong.empty();
        }
        Map<Measure, Long> ofGroup = amounts.get(group);
        Long amount = ofGroup == null ? null : ofGroup.get(measure);
        return OptionalLong.of(amount == null ? 0 : amount);
    }

    /** The staff groups that have any amount, {@link StaffGroup#ALL} left out. */
    public SortedSet<StaffGroup> groups() {
        SortedSet<StaffGroup> groups = new TreeSet<>(amounts.keySet());
        groups.remove(StaffGroup.ALL);
        return groups;
    }

    public Set<Measure> knownForAll() {
        return Collections.unmodifiableSet(knownForAll);
    }

    public Set<Measure> knownByGroup() {
        return Collections.unmodifiableSet(knownByGroup);
    }

    /** The people measures that are sums of organisations' totals. */
    public Set<Measure> summed() {
        return Collections.unmodifiableSet(summed);
    }

    /** Adds another organisation's amounts; what is known is for the caller to say. */
    void addAll(ScopeCells part) {
        part.amounts.forEach((group, byMeasure) -> byMeasure.forEach((measure, amount) -> add(group, measure, amount)));
    }

    /** Every amount that is not zero by omission, for keeping. */
    public Map<StaffGroup, Map<Measure, Long>> amounts() {
        return Collections.unmodifiableMap(amounts);
    }
}
