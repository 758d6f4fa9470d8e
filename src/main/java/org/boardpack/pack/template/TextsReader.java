package org.boardpack.pack.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the wording of one language. A workspace's file overrides the texts that ship with the program one by one, so that it may
 * hold only what is said differently.
 */
final class TextsReader {

    /** Where a text was written. */
    record Place(String file, int line) {}

    private final Problems problems;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Set<Placeholder>> ownPlaceholders = new LinkedHashMap<>();

    TextsReader(Problems problems) {
        this.problems = problems;
    }

    /** Takes in one more file of texts, and what the workspace says instead. */
    void read(TemplateFile shipped, @Nullable TemplateFile override) {
        Map<String, Place> earlier = Map.copyOf(places);
        read(shipped, true);
        if (override != null) {
            read(override, false);
        }
        earlier.forEach((key, home) -> {
            Place again = places.getOrDefault(key, home);
            if (!again.equals(home)) {
                problems.add(
                        again.file(),
                        again.line(),
                        "the text \"" + key + "\" is in " + home.file() + "; write it there");
            }
        });
    }

    Texts texts(Language language) {
        return new Texts(language, texts);
    }

    /** The keys that ship with the program. */
    Set<String> shippedKeys() {
        return ownPlaceholders.keySet();
    }

    Map<String, Place> places() {
        return places;
    }

    private void read(TemplateFile file, boolean shipped) {
        Node root = file.parse(problems);
        if (root != null) {
            read(file.name(), "", new Mapping(file.name(), root, problems, "a file of texts"), shipped);
        }
    }

    private void read(String file, String prefix, Mapping mapping, boolean shipped) {
        for (String key : mapping.keys()) {
            Node node = mapping.find(key).orElseThrow();
            if (node instanceof MappingNode) {
                read(file, prefix + key + ".", new Mapping(file, node, problems, "\"" + key + "\""), shipped);
            } else {
                put(prefix + key, mapping.scalar(node), new Place(file, mapping.line(key)), shipped);
            }
        }
    }

    private void put(String key, String text, Place place, boolean shipped) {
        if (text.isBlank()) {
            problems.add(place.file(), place.line(), "the text \"" + key + "\" is blank");
        }
        Set<Placeholder> placeholders = new LinkedHashSet<>(Placeholder.in(text));
        if (shipped) {
            ownPlaceholders.put(key, placeholders);
        } else {
            check(key, placeholders, place);
        }
        texts.put(key, text);
        places.put(key, place);
    }

    /** The titles that are the same wherever they stand. */
    private Set<String> plainTitles() {
        Set<String> titles = new LinkedHashSet<>(ownPlaceholders.keySet());
        titles.removeIf(key -> !ValueName.isTitle(key)
                || !ownPlaceholders.getOrDefault(key, Set.of()).isEmpty());
        return titles;
    }

    /** A text may show the values of the shipped text it replaces, and those that any text may show; a title shows no title, lest it show itself. */
    private void check(String key, Set<Placeholder> used, Place place) {
        Set<Placeholder> own = ownPlaceholders.getOrDefault(key, Set.of());
        Set<String> titles = ValueName.isTitle(key) ? Set.of() : plainTitles();
        for (Placeholder placeholder : used) {
            boolean plain = own.stream().anyMatch(known -> known.name().equals(placeholder.name()))
                    || ValueName.PLAIN.contains(placeholder.name())
                    || titles.contains(placeholder.name());
            boolean figure = ValueName.parse(placeholder.name()).isPresent();
            if (!plain && !figure) {
                Set<String> known = new LinkedHashSet<>(ValueName.names());
                own.forEach(one -> known.add(one.name()));
                known.addAll(titles);
                problems.add(
                        place.file(),
                        place.line(),
                        "there is no value \"" + placeholder.name() + "\""
                                + Suggestion.instead(placeholder.name(), known));
            } else if (!placeholder.format().isEmpty() && !(figure && ValueName.isFormat(placeholder.format()))) {
                problems.add(
                        place.file(),
                        place.line(),
                        "\"" + placeholder.name() + "\" cannot be shown as \"" + placeholder.format()
                                + "\"; figures can be shown as " + String.join(", ", ValueName.FORMATS));
            }
        }
    }
}
