package org.boardpack.pack.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The workbook's words in one language, by dotted key such as {@code summary.title}. */
final class Wording {

    private final Map<String, String> texts;

    Wording(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
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
