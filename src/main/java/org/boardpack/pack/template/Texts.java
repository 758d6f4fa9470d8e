package org.boardpack.pack.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpack.pack.Language;

/** All wording of a pack in one language, by key. */
public final class Texts {

    private final Language language;
    private final TreeMap<String, String> byKey;
    private final Map<String, TextForm> forms = new HashMap<>();

    Texts(Language language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = new TreeMap<>(byKey);
        byKey.forEach((key, text) -> forms.put(key, TextForm.of(text)));
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return java.util.Collections.unmodifiableSet(byKey.keySet());
    }

    /** The text as written, its placeholders unfilled. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The places in a text that are filled when the pack is made. */
    public List<Placeholder> placeholders(String key) {
        TextForm form = forms.get(key);
        return form == null ? List.of() : form.places();
    }

    /**
     * The text with its placeholders filled.
     *
     * @throws IllegalArgumentException when there is no such text, which a checked template cannot cause
     */
    public String fill(String key, Function<Placeholder, String> values) {
        TextForm form = forms.get(key);
        if (form == null) {
            throw new IllegalArgumentException("no text \"" + key + "\" in " + language);
        }
        return form.fill(values);
    }
}
