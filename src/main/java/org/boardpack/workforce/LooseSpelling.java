package org.boardpack.workforce;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How headings and listed values are compared: letters and digits only, so that case, spaces, underscores, every kind of dash and
 * other punctuation make no difference; {@code &} reads as "and".
 */
public final class LooseSpelling {

    /** More than this share of letters wrong is no near match: the farthest real one met was 34 % (heavy abbreviation). */
    private static final double NEAR = 0.4;

    /** Ends a spelling whose last words are open. */
    public static final String OPEN = "…";

    private LooseSpelling() {}

    /** Whether the spelling of a listed value leaves its last words open, as "Research via …" does: it is any text that begins so. */
    public static boolean isOpen(String spelling) {
        return spelling.strip().endsWith(OPEN);
    }

    public static String of(String text) {
        StringBuilder loose = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                loose.append(c);
            } else if (c == '&') {
                loose.append("and");
            }
        }
        return loose.toString().toLowerCase(Locale.ROOT);
    }

    /** The candidate that is nearest to the text in loose spelling, if any is near at all. */
    public static Optional<String> nearest(String text, Map<String, String> candidatesByLooseSpelling) {
        String loose = of(text);
        return candidatesByLooseSpelling.entrySet().stream()
                .map(entry -> Map.entry(entry.getValue(), farApart(loose, entry.getKey())))
                .filter(candidate -> candidate.getValue() <= NEAR)
                .min(Comparator.comparingDouble(Map.Entry<String, Double>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static double farApart(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int difference = Math.abs(one.length() - other.length());
        return longer == 0 || difference > longer * NEAR
                ? 1
                : (double) LevenshteinDistance.getDefaultInstance().apply(one, other) / longer;
    }
}
