package org.boardpack.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a column may hold, each with what is known about it. Values are found without regard to case, spaces, punctuation
 * and kinds of dash, by their own spelling or an alias. Immutable.
 */
public final class CodeList {

    private final String name;
    private final Map<String, ReferenceTable.Row> rows = new LinkedHashMap<>();
    private final Map<String, String> canonicalByLooseSpelling = new HashMap<>();

    CodeList(String name, ReferenceTable table) {
        this.name = name;
        for (ReferenceTable.Row row : table.rows()) {
            String value = row.text(table.firstHeading());
            if (value.isEmpty()) {
                throw row.broken("the value in the first column is missing");
            }
            if (rows.put(value, row) != null) {
                throw row.broken("\"" + value + "\" is there twice");
            }
            spell(value, value, row);
            for (String alias : row.text("Aliases").split(";", -1)) {
                if (!alias.isBlank()) {
                    spell(alias, value, row);
                }
            }
        }
    }

    /**
     * Takes on what an analyst says that other spellings mean.
     *
     * @param mappings lines of {@code reference/mappings.csv} for this list, with a meaning
     */
    void learn(List<ReferenceTable.Row> mappings) {
        for (ReferenceTable.Row mapping : mappings) {
            String means = mapping.text("Means");
            String value = find(means)
                    .orElseThrow(() -> mapping.broken("\"" + means + "\" under \"Means\" is not in the list " + name
                            + nearest(means)
                                    .map(near -> "; the nearest is \"" + near + "\"")
                                    .orElse("")));
            spell(mapping.text("Value read"), value, mapping);
        }
    }

    private void spell(String spelling, String value, ReferenceTable.Row row) {
        String taken = canonicalByLooseSpelling.putIfAbsent(LooseSpelling.of(spelling), value);
        if (taken != null && !taken.equals(value)) {
            throw row.broken("\"" + spelling.strip() + "\" already means \"" + taken + "\"");
        }
    }

    /** The list's name, which is also its file's name in {@code reference/} without {@code .csv}. */
    public String name() {
        return name;
    }

    /** The canonical spelling of a value. */
    public Optional<String> find(String text) {
        return Optional.ofNullable(canonicalByLooseSpelling.get(LooseSpelling.of(text)));
    }

    /** The value that was probably meant. */
    public Optional<String> nearest(String text) {
        return LooseSpelling.nearest(text, canonicalByLooseSpelling);
    }

    /** What the list says about a value under a heading such as "Voluntary"; blank when it says nothing. */
    public String attribute(String canonical, String column) {
        ReferenceTable.Row row = rows.get(canonical);
        return row == null ? "" : row.text(column);
    }

    /** The canonical values, in the order of the file. */
    public Set<String> values() {
        return new LinkedHashSet<>(rows.keySet());
    }

    /** The values about which the list says this under the heading, without regard to case. */
    public Set<String> valuesWhere(String column, String says) {
        return rows.keySet().stream()
                .filter(value -> attribute(value, column).equalsIgnoreCase(says))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
