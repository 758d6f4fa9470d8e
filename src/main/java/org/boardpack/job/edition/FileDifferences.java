package org.boardpack.job.edition;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * In what the files of a folder differ from those that should be there.
 *
 * @param altered there, with other contents
 * @param missing not there
 * @param added there, and should not be
 */
public record FileDifferences(SortedSet<String> altered, SortedSet<String> missing, SortedSet<String> added) {

    /** Compares hashes by path. */
    public static FileDifferences between(SortedMap<String, String> should, SortedMap<String, String> is) {
        SortedSet<String> altered = new TreeSet<>();
        should.forEach((file, hash) -> {
            if (is.containsKey(file) && !hash.equals(is.get(file))) {
                altered.add(file);
            }
        });
        return new FileDifferences(altered, without(should, is), without(is, should));
    }

    private static SortedSet<String> without(SortedMap<String, String> files, SortedMap<String, String> others) {
        SortedSet<String> rest = new TreeSet<>(files.keySet());
        rest.removeAll(others.keySet());
        return rest;
    }

    /** Whether the folder is as it should be. */
    public boolean isNone() {
        return altered.isEmpty() && missing.isEmpty() && added.isEmpty();
    }
}
