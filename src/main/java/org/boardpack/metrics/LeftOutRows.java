package org.boardpack.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Rows left out of a figure for one of some reasons, as they may be told.
 *
 * @param reasons one, or several that are only told together
 * @param count empty when it is below the threshold
 */
public record LeftOutRows(Set<LeftOutReason> reasons, OptionalLong count) {

    public LeftOutRows {
        reasons = Set.copyOf(reasons);
    }

    /**
     * What may be told of raw counts. Reasons with fewer rows than the threshold are told together with the next smaller ones, so that
     * none of them is the rest of a known number of rows; when all of them together are too few, no number is told at all.
     *
     * @param threshold counts below this are hidden; 0 hides nothing
     */
    public static List<LeftOutRows> toldOf(Map<LeftOutReason, Long> counts, int threshold) {
        List<Map.Entry<LeftOutReason, Long>> ascending = counts.entrySet().stream()
                .sorted(Map.Entry.<LeftOutReason, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        EnumSet<LeftOutReason> together = EnumSet.noneOf(LeftOutReason.class);
        long sum = 0;
        List<LeftOutRows> told = new ArrayList<>();
        for (Map.Entry<LeftOutReason, Long> reason : ascending) {
            boolean joins =
                    reason.getValue() < threshold || (!together.isEmpty() && sum < threshold) || together.size() == 1;
            if (joins) {
                together.add(reason.getKey());
                sum += reason.getValue();
            } else {
                told.add(new LeftOutRows(EnumSet.of(reason.getKey()), OptionalLong.of(reason.getValue())));
            }
        }
        if (!together.isEmpty()) {
            told.add(new LeftOutRows(together, sum < threshold ? OptionalLong.empty() : OptionalLong.of(sum)));
        }
        told.sort(Comparator.comparing(
                rows -> EnumSet.copyOf(rows.reasons()).iterator().next()));
        return told;
    }
}
