package org.boardpack.pack.workbook;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean …": the known name that takes the fewest letter changes. */
final class NearestName {

    private NearestName() {}

    /** {@code ; did you mean "x"?}, or nothing when no known name is near. */
    static String hint(String given, Collection<String> known) {
        String nearest = "";
        int least = Math.max(2, given.length() / 3) + 1;
        for (String name : known) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(given, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?";
    }
}
