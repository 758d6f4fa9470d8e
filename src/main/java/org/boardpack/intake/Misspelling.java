package org.boardpack.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether a text is a listed spelling written wrongly and nothing more. A whole text may resemble a listed one and still carry a person's
 * name, as in "Pregnancy (Jane)": so every word must have one of the listed words behind it.
 */
final class Misspelling {

    /** As of whole texts: more than two letters in five wrong is another word. */
    private static final int WRONG = 2;

    private static final int OF = 5;

    private Misspelling() {}

    static boolean isOne(String text, String listed) {
        List<String> words = words(text);
        List<String> meant = words(listed);
        return words.size() <= meant.size()
                && words.stream().allMatch(word -> meant.stream().anyMatch(of -> isWritten(word, of)));
    }

    private static boolean isWritten(String word, String listed) {
        int wrong = LevenshteinDistance.getDefaultInstance().apply(word, listed);
        return wrong * OF <= Math.max(word.length(), listed.length()) * WRONG || listed.startsWith(word);
    }

    private static List<String> words(String text) {
        String[] parts = text.replace("&", " and ").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).toList();
    }
}
