package org.boardpack.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.boardpack.workforce.StaffGroup;

/**
 * The measures of one scope in one month: for everybody, for each staff group, and broken down by the values of dimensions. A measure
 * that is known but has no amount for a part is zero there; one that is not known is missing, which is something else.
 */
public final class ScopeCells {

    private final Map<Part, EnumMap<Measure, Long>> amounts = new HashMap<>();
    private final EnumSet<Measure> knownForAll = EnumSet.noneOf(Measure.class);
    private final EnumSet<Measure> knownByGroup = EnumSet.noneOf(Measure.class);
    private final EnumMap<Dimension, EnumSet<Measure>> brokenDown = new EnumMap<>(Dimension.class);
    private final Map<StaffGroup, EnumSet<Measure>> unknownOf = new TreeMap<>();
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

    /** Declares that a measure, though it is known otherwise, is not known for one staff group, or not for everybody. */
    public void missOf(StaffGroup group, Measure measure) {
        unknownOf
                .computeIfAbsent(group, unseen -> EnumSet.noneOf(Measure.class))
                .add(measure);
    }

    /** Declares that a measure, where it is known, is known for each value of the dimension too. */
    public void breakDown(Dimension dimension, Measure measure) {
        brokenDown
                .computeIfAbsent(dimension, unseen -> EnumSet.noneOf(Measure.class))
                .add(measure);
    }

    /** Declares that a people measure is a sum of organisations' totals, in which somebody who moved between them counts twice. */
    public void markSummed(Measure measure) {
        summed.add(measure);
    }

    /** Adds to an amount; the total of all staff groups is an amount of its own. */
    public void add(StaffGroup group, Measure measure, long amount) {
        add(Part.of(group), measure, amount);
    }

    /** Adds to the amount of a part; that of the whole staff group is an amount of its own. */
    public void add(Part part, Measure measure, long amount) {
        amounts.computeIfAbsent(part, unseen -> new EnumMap<>(Measure.class)).merge(measure, amount, Math::addExact);
    }

    /** The amount of a measure; empty when it is not known. */
    public OptionalLong find(Part part, Measure measure) {
        return of(part).find(measure);
    }

    /** The measures of a part, looked up once. */
    PartCells of(Part part) {
        return new PartCells(this, part, amounts.get(part));
    }

    boolean isKnown(Part part, Measure measure) {
        EnumSet<Measure> known = part.group().equals(StaffGroup.ALL) ? knownForAll : knownByGroup;
        return known.contains(measure)
                && (unknownOf.isEmpty() || !isMissingOf(part.group(), measure))
                && (part.isWhole() || isBrokenDown(part.dimension(), measure));
    }

    private boolean isMissingOf(StaffGroup group, Measure measure) {
        EnumSet<Measure> missing = unknownOf.get(group);
        return missing != null && missing.contains(measure);
    }

    private boolean isBrokenDown(Dimension dimension, Measure measure) {
        EnumSet<Measure> measures = brokenDown.get(dimension);
        return measures != null && measures.contains(measure);
    }

    /** The parts that have any amount: everybody, staff groups, and values of dimensions; in no order. */
    public Set<Part> parts() {
        return Collections.unmodifiableSet(amounts.keySet());
    }

    public Set<Measure> knownForAll() {
        return Collections.unmodifiableSet(knownForAll);
    }

    public Set<Measure> knownByGroup() {
        return Collections.unmodifiableSet(knownByGroup);
    }

    /** Whether nothing is known but the answers to a survey. */
    boolean isSurveyedOnly() {
        return knownForAll.contains(Measure.SURVEYS)
                && SurveyMeasures.ALL.containsAll(knownForAll)
                && SurveyMeasures.ALL.containsAll(knownByGroup);
    }

    /** The measures that are known for each value of a dimension. */
    public Map<Dimension, EnumSet<Measure>> brokenDown() {
        return Collections.unmodifiableMap(brokenDown);
    }

    /** The measures that are not known for a staff group, or for everybody, though they are known otherwise. */
    public Map<StaffGroup, EnumSet<Measure>> unknownOf() {
        return Collections.unmodifiableMap(unknownOf);
    }

    /** The people measures that are sums of organisations' totals. */
    public Set<Measure> summed() {
        return Collections.unmodifiableSet(summed);
    }

    boolean isSummed(Measure measure) {
        return summed.contains(measure);
    }

    /** Adds another organisation's amounts, what it misses of them and by what they are broken down; what is known is for the caller to say. */
    void addAll(ScopeCells part) {
        part.amounts.forEach((of, byMeasure) -> byMeasure.forEach((measure, amount) -> add(of, measure, amount)));
        part.unknownOf.forEach((group, measures) -> measures.forEach(measure -> missOf(group, measure)));
        part.brokenDown.forEach((dimension, measures) -> measures.forEach(measure -> breakDown(dimension, measure)));
    }

    /** Every amount that is not zero by omission, in order, for keeping. */
    public Map<Part, Map<Measure, Long>> amounts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }
}
