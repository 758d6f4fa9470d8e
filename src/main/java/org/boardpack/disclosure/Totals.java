package org.boardpack.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.ServiceBands;
import org.boardpack.metrics.TraitLists;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** Writes down which counts are parts of which others of the same time. */
final class Totals {

    private static final String WHOLE = "";

    private final Counts counts;
    private final Sums sums;
    private final Map<String, List<Integer>> byDimension = new HashMap<>();

    Totals(Counts counts, Sums sums) {
        this.counts = counts;
        this.sums = sums;
        for (int number = 0; number < counts.size(); number++) {
            if (counts.isSaid(number)) {
                byDimension
                        .computeIfAbsent(counts.count(number).place().dimension(), unseen -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    /** Staff groups, with every value of every break-down, make all staff. */
    void ofStaffGroups() {
        byDimension.values().forEach(these -> totals(these, Totals::inAllGroups));
    }

    private static @Nullable Count inAllGroups(Count count) {
        return count.place().isAllGroups() ? null : count.at(count.place().ofAllGroups());
    }

    /** Organisations make systems, those regions, those nations. */
    void ofScopes(SortedMap<ReportingMonth, Map<Scope, Scope>> wider) {
        byDimension
                .values()
                .forEach(these -> totals(these, count -> {
                    ReportingMonth month = wider.containsKey(count.month()) ? count.month() : wider.firstKey();
                    Scope next = wider.getOrDefault(month, Map.of())
                            .get(count.place().scope());
                    return next == null ? null : count.at(count.place().at(next));
                }));
    }

    /** The values of each break-down divide the same people. */
    void ofBreakDowns() {
        Set<String> dimensions = new TreeSet<>(byDimension.keySet());
        dimensions.remove(WHOLE);
        dimensions.forEach(dimension -> totals(
                of(dimension),
                count -> isDivided(count) ? count.at(count.place().unbroken()) : null));
    }

    /** Whether everybody has a value: only nurses have a branch, and those who started in some month are not those of another. */
    private static boolean isDivided(Count count) {
        return switch (count.kind()) {
            case STARTERS_HERE, STARTERS_GONE, STARTERS_LEFT, STARTERS_WATCHED, MOVEMENT, SURVEY_RESPONSES -> false;
            default ->
                !count.place().isOf(Dimension.NURSING_BRANCH) || !count.place().isAllGroups();
        };
    }

    /** Leaving reasons make groups of reasons; some of them are voluntary, some are unknown. */
    void ofReasons(TraitLists reasons) {
        totals(of(Dimension.LEAVING_REASON.id()), count -> {
            String reason = count.place().value();
            return count.at(count.place().of(Dimension.REASON_GROUP, groupOf(reason, reasons)));
        });
        totals(of(Dimension.LEAVING_REASON.id()), count -> switch (reasons.kindOf(
                count.place().value())) {
            case VOLUNTARY -> count.unbroken(Kind.VOLUNTARY_LEAVERS);
            case UNKNOWN -> count.unbroken(Kind.LEAVERS_OF_UNKNOWN_REASON);
            case END_OF_CONTRACT, OTHER -> null;
        });
    }

    /** Groups of reasons that are all voluntary make, with the other voluntary reasons, who left of their own choice. */
    void ofVoluntaryGroups(TraitLists reasons) {
        Set<String> voluntary = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (int number : of(Dimension.LEAVING_REASON.id())) {
            String reason = counts.count(number).place().value();
            (isVoluntary(reason, reasons) ? voluntary : others).add(groupOf(reason, reasons));
        }
        List<Integer> chosen = new ArrayList<>();
        for (int number : of(Dimension.REASON_GROUP.id())) {
            String group = counts.count(number).place().value();
            if (voluntary.contains(group) && !others.contains(group)) {
                chosen.add(number);
            }
        }
        for (int number : of(Dimension.LEAVING_REASON.id())) {
            String reason = counts.count(number).place().value();
            if (isVoluntary(reason, reasons) && others.contains(groupOf(reason, reasons))) {
                chosen.add(number);
            }
        }
        totals(chosen, count -> count.unbroken(Kind.VOLUNTARY_LEAVERS));
    }

    private static boolean isVoluntary(String reason, TraitLists reasons) {
        return reasons.kindOf(reason) == TraitLists.ReasonKind.VOLUNTARY;
    }

    private static String groupOf(String reason, TraitLists reasons) {
        return reasons.valueOf(Dimension.REASON_GROUP, reason).orElse(reason);
    }

    /** The last age bands make a career stage, and those who are 55 or over. */
    void ofAges() {
        totals(
                of(Dimension.AGE_BAND.id()),
                count -> isLate(count) && count.kind() == Kind.STAFF ? count.unbroken(Kind.AGED_55) : null);
        totals(
                of(Dimension.AGE_BAND.id()),
                count -> isLate(count)
                        ? count.at(count.place().of(Dimension.CAREER_STAGE, ServiceBands.LATE_CAREER_STAGE))
                        : null);
    }

    private static boolean isLate(Count count) {
        return ServiceBands.LATE_CAREER.contains(count.place().value());
    }

    private List<Integer> of(String dimension) {
        return byDimension.getOrDefault(dimension, List.of());
    }

    private void totals(List<Integer> these, Function<Count, @Nullable Count> total) {
        SortedMap<Integer, List<Integer>> parts = new TreeMap<>();
        for (int number : these) {
            Count of = total.apply(counts.count(number));
            int found = of == null ? -1 : counts.find(of);
            if (found >= 0) {
                parts.computeIfAbsent(found, unseen -> new ArrayList<>()).add(number);
            }
        }
        parts.forEach((of, all) -> {
            sums.begin();
            sums.member(of, -1);
            all.forEach(part -> sums.member(part, 1));
        });
    }
}
