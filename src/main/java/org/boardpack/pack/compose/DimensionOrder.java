package org.boardpack.pack.compose;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpack.metrics.Dimension;

/** The order in which the values of a dimension are read: bands from low to high, steps as they happen, the rest by name with the unknown last. */
final class DimensionOrder {

    private static final Map<Dimension, List<String>> FIXED = new EnumMap<>(Map.of(
            Dimension.AGE_BAND, List.of("under 25", "25-34", "35-44", "45-54", "55-59", "60+"),
            Dimension.LENGTH_OF_SERVICE, List.of("<1", "1-2", "3-5", "6-10", "11-20", "20+"),
            Dimension.CAREER_STAGE,
                    List.of("newly qualified / first year", "early 1-5", "established", "late career 55+"),
            Dimension.MOVEMENT,
                    List.of(
                            "opening",
                            "new joiners",
                            "moves in",
                            "returns",
                            "changes of hours",
                            "leavers",
                            "moves out",
                            "closing"),
            Dimension.LEAVER_OR_MOVER,
                    List.of(
                            "Left the NHS",
                            "Moved to another organisation",
                            "Moved staff group",
                            "End of contract or rotation")));

    private static final List<String> LAST = List.of("Other or not known", "Not stated", "Not known", "Unknown");

    private DimensionOrder() {}

    static List<String> sorted(Dimension dimension, Collection<String> values) {
        return values.stream().distinct().sorted(order(dimension)).toList();
    }

    private static Comparator<String> order(Dimension dimension) {
        List<String> fixed = FIXED.getOrDefault(dimension, List.of());
        return Comparator.comparingInt((String value) -> LAST.indexOf(value))
                .thenComparingInt(value -> fixed.contains(value) ? fixed.indexOf(value) : fixed.size())
                .thenComparingInt(value -> value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0)
                .thenComparing(value -> value.toLowerCase(Locale.ROOT))
                .thenComparing(Comparator.naturalOrder());
    }
}
