package org.boardpack.pack.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

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

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
