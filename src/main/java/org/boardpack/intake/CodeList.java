package org.boardpack.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardpack.workforce.LooseSpelling;

/**
 * The values that a column may hold, each with what is known about it. Values are found without regard to case, spaces, punctuation
 * and kinds of dash, by their own spelling or an alias. An alias that ends in "…", such as "Research via …", is any text that begins
 * so. Immutable.
 */
public final class CodeList {

    private final String name;
    private final Map<String, ReferenceTable.Row> rows = new LinkedHashMap<>();
    private final Map<String, String> canonicalByLooseSpelling = new HashMap<>();
    private final SortedMap<String, String> canonicalByBeginning = new TreeMap<>();
    /** As they are written; open ones are not among them. */
    private final Map<String, String> writtenByLooseSpelling = new HashMap<>();

    private final Set<String> spellings = new LinkedHashSet<>();

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
        spellings.add(spelling.strip());
        boolean isOpen = LooseSpelling.isOpen(spelling);
        Map<String, String> canonical = isOpen ? canonicalByBeginning : canonicalByLooseSpelling;
        if (!isOpen) {
            writtenByLooseSpelling.putIfAbsent(LooseSpelling.of(spelling), spelling.strip());
        }
        String taken = canonical.putIfAbsent(LooseSpelling.of(spelling), value);
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
        String loose = LooseSpelling.of(text);
        String exactly = canonicalByLooseSpelling.get(loose);
        return exactly != null
                ? Optional.of(exactly)
                : canonicalByBeginning.entrySet().stream()
                        .filter(open -> loose.startsWith(open.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** How a value is kept: in its canonical spelling, but in its own words where an alias leaves the rest of them open. */
    Optional<String> kept(String text) {
        return find(text).map(value -> canonicalByLooseSpelling.containsKey(LooseSpelling.of(text)) ? value : text);
    }

    /** The value that was probably meant. */
    public Optional<String> nearest(String text) {
        return LooseSpelling.nearest(text, canonicalByLooseSpelling);
    }

    /** Whether the text is one of the spellings written wrongly, with no word beside it that is not the list's. */
    boolean isMisspelt(String text) {
        return LooseSpelling.nearest(text, writtenByLooseSpelling)
                .filter(spelling -> Misspelling.isOne(text, spelling))
                .isPresent();
    }

    /** What the list says about a value under a heading such as "Voluntary"; blank when it says nothing. */
    public String attribute(String canonical, String column) {
        ReferenceTable.Row row = rows.get(canonical);
        return row == null ? "" : row.text(column);
    }

    /**
     * What the list says about a value under a heading where only certain words can stand.
     *
     * @param choices what the words mean; they are found without regard to case
     * @return empty when it says nothing
     * @throws BrokenReferenceException when it says something else
     */
    public <T> Optional<T> choice(String canonical, String column, SortedMap<String, T> choices) {
        String said = attribute(canonical, column);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choices.entrySet().stream()
                .filter(choice -> choice.getKey().equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> Objects.requireNonNull(rows.get(canonical))
                        .broken("\"" + said + "\" under \"" + column + "\" cannot be; it can be "
                                + String.join(", ", choices.keySet())))
                .getValue());
    }

    /** What is to be thrown when what the list says about a value is wrong: with file, line, and what to do. */
    public BrokenReferenceException broken(String canonical, String what) {
        return Objects.requireNonNull(rows.get(canonical)).broken(what);
    }

    /** The canonical values, in the order of the file. */
    public Set<String> values() {
        return new LinkedHashSet<>(rows.keySet());
    }

    /** Every spelling of every value, aliases and what analysts mapped among them, as they are written. */
    public Set<String> spellings() {
        return new LinkedHashSet<>(spellings);
    }

    /** The values about which the list says this under the heading, without regard to case. */
    public Set<String> valuesWhere(String column, String says) {
        return rows.keySet().stream()
                .filter(value -> attribute(value, column).equalsIgnoreCase(says))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every spelling that is found, and what the list says about its value under the heading: for fingerprints. */
    public String says(String column) {
        StringBuilder says = new StringBuilder();
        says(new TreeMap<>(canonicalByLooseSpelling), "", column, says);
        says(canonicalByBeginning, LooseSpelling.OPEN, column, says);
        return says.toString();
    }

    private void says(SortedMap<String, String> spellings, String ending, String column, StringBuilder into) {
        spellings.forEach((spelling, value) -> into.append(spelling)
                .append(ending)
                .append('=')
                .append(value)
                .append('/')
                .append(attribute(value, column))
                .append('\n'));
    }
}
