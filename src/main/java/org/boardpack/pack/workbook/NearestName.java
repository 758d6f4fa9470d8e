package org.boardpack.pack.workbook;

import java.util.Collection;

/** "Did you mean …": the known name that takes the fewest letter changes. */
final class NearestName {

    private NearestName() {}

    /** {@code ; did you mean "x"?}, or nothing when no known name is near. */
    static String hint(String given, Collection<String> known) {
        String nearest = "";
        int least = Math.max(2, given.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(given, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** Levenshtein distance: insertions, deletions and replacements of one letter. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
