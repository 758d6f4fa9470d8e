package org.boardpack.pack.workbook;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** The workbook's words in one language, by dotted key such as {@code summary.title}. */
final class Wording {

    /** Looked up for nearly every cell; never in the order of a hash. */
    private final Map<String, String> texts;

    private final SortedSet<String> keys;

    Wording(Map<String, String> texts) {
        this.texts = new HashMap<>(texts);
        this.keys = Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    SortedSet<String> keys() {
        return keys;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** A text whose <code>{{values}}</code> are texts of the wording; other values stay as they are. */
    String fill(String text) {
        return WordingFile.PLACEHOLDER
                .matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(
                        find(found.group(1)).map(this::fill).orElse(found.group())));
    }

    /**
     * The text of a key, each <code>{{name}}</code> in it replaced.
     *
     * @param namesAndValues name, value, name, value …
     */
    String text(String key, String... namesAndValues) {
        String text = texts.get(key);
        if (text == null) {
            throw new WordingException("the workbook's wording has no text for \"" + key + "\"");
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{{" + namesAndValues[i] + "}}", namesAndValues[i + 1]);
        }
        return text;
    }
}
