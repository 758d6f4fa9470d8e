package org.boardpack.pack.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** "Did you mean": the known word nearest to a mistyped one. */
final class Suggestion {

    /** More known words than this are not listed. */
    private static final int MOST_LISTED = 12;

    private Suggestion() {}

    /** A tail for a message: the nearest word when one is near, else the words there are. */
    static String instead(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(typed, word) <= Math.max(2, typed.length() / 4))
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElseGet(() -> known.isEmpty() || known.size() > MOST_LISTED
                        ? ""
                        : "; there is: " + String.join(", ", new TreeSet<>(known)));
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), swap);
            }
        }
        return row[other.length()];
    }
}
