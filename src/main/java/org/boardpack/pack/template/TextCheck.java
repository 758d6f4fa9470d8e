package org.boardpack.pack.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardpack.pack.Language;

/** Holds the wording of the languages against each other, and the pages against the wording. */
final class TextCheck {

    /** Texts that data ask for by name, whatever names there are. */
    private static final List<String> NAMES_FROM_DATA = List.of(
            "staff-group.",
            "extract.",
            "verdict.",
            "action-status.",
            "marker.",
            "value.",
            "domain.",
            "peer-group.",
            "unit-of.",
            "cover.of.",
            "owner.of.",
            "advice.of.");

    private final Map<Language, TextsReader> readers;
    private final Map<String, Integer> used;
    private final String layoutFile;
    private final Problems problems;

    /**
     * @param used the keys that the pages use, with their line in {@code layoutFile}
     */
    TextCheck(Map<Language, TextsReader> readers, Map<String, Integer> used, String layoutFile, Problems problems) {
        this.readers = readers;
        this.used = used;
        this.layoutFile = layoutFile;
        this.problems = problems;
    }

    void check() {
        Set<String> everyKey = new LinkedHashSet<>();
        readers.values().forEach(reader -> everyKey.addAll(reader.places().keySet()));
        for (Map.Entry<String, Integer> use : used.entrySet()) {
            if (!everyKey.contains(use.getKey()) && !use.getKey().isEmpty()) {
                problems.add(
                        layoutFile,
                        use.getValue(),
                        "there is no text \"" + use.getKey() + "\" in texts.en.yaml"
                                + Suggestion.instead(use.getKey(), everyKey));
            }
        }
        for (String key : everyKey) {
            checkUse(key);
            checkLanguages(key);
        }
    }

    /** A text of the workspace's own that nothing shows is most likely a mistyped key. */
    private void checkUse(String key) {
        boolean nameFromData = NAMES_FROM_DATA.stream().anyMatch(key::startsWith);
        for (TextsReader reader : readers.values()) {
            TextsReader.Place place = reader.places().get(key);
            if (place != null && !reader.shippedKeys().contains(key) && !used.containsKey(key) && !nameFromData) {
                problems.add(
                        place.file(),
                        place.line(),
                        "no page shows a text \"" + key + "\"" + Suggestion.instead(key, reader.shippedKeys()));
            }
        }
    }

    private void checkLanguages(String key) {
        for (Language has : readers.keySet()) {
            TextsReader.Place place = readers.get(has).places().get(key);
            for (Language lacks : readers.keySet()) {
                if (place != null && !readers.get(lacks).places().containsKey(key)) {
                    problems.add(
                            place.file(),
                            place.line(),
                            "the text \"" + key + "\" is missing in texts." + lacks.code()
                                    + ".yaml: every text is needed in each language"
                                    + Suggestion.instead(
                                            key, readers.get(lacks).places().keySet()));
                }
            }
        }
    }
}
