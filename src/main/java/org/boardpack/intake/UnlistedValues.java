package org.boardpack.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Values outside of code lists as they stand in one file. Where columns have slipped, such a value is a person's name: so it is
 * repeated only if it resembles a listed one, or stands on several rows of a column that holds few of its kind.
 */
final class UnlistedValues {

    /** Fewer rows may be one person's. */
    private static final int ENOUGH_ROWS = 3;

    /** A column with more values that resemble nothing has slipped. */
    private static final int MOST_STRANGERS = 20;

    private static final int MOST_SAID = 20;

    /** Different values that are kept apart in a column; names of a whole organisation must not fill the memory. */
    private static final int MOST_KEPT = 500;

    /** Stands for values that are never repeated: those beyond the most, and those of rows that are wrong elsewhere too. */
    static final String BEYOND = "";

    /** What to say of a value, or of several together. */
    record Remark(Rule rule, String heading, long line, long rows, Map<String, String> facts) {}

    private record Column(Rule rule, String heading, CodeList list) {}

    private static final class Tally {
        private final long line;
        private long rows;

        Tally(long line) {
            this.line = line;
        }
    }

    private final Map<Column, Map<String, Tally>> columns = new LinkedHashMap<>();

    void add(Rule rule, long line, String heading, String text, CodeList list) {
        Map<String, Tally> values =
                columns.computeIfAbsent(new Column(rule, heading, list), unseen -> new LinkedHashMap<>());
        String kept = values.size() < MOST_KEPT || values.containsKey(text) ? text : BEYOND;
        values.computeIfAbsent(kept, unseen -> new Tally(line)).rows++;
    }

    /** Those that may be repeated, each once a column. */
    List<UnlistedValue> repeatable() {
        List<UnlistedValue> all = new ArrayList<>();
        columns.forEach((column, values) -> all.addAll(repeatable(column.list, values)));
        return all;
    }

    private static List<UnlistedValue> repeatable(CodeList list, Map<String, Tally> values) {
        Map<String, String> nearest = new HashMap<>();
        values.keySet().forEach(text -> list.nearest(text).ifPresent(near -> nearest.put(text, near)));
        boolean slipped = values.size() - nearest.size() > MOST_STRANGERS;
        List<UnlistedValue> repeatable = new ArrayList<>();
        values.forEach((text, tally) -> {
            boolean known = nearest.containsKey(text) || (tally.rows >= ENOUGH_ROWS && !slipped);
            if (known && !text.equals(BEYOND) && Shown.isShown(text)) {
                repeatable.add(new UnlistedValue(list.name(), text, nearest.get(text), tally.rows));
            }
        });
        return repeatable;
    }

    /** One a value for the first twenty of a column, one for further ones together, and one for those that are not repeated. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        columns.forEach((column, values) -> {
            Map<String, Tally> left = new LinkedHashMap<>(values);
            int said = 0;
            Map<String, Tally> further = new LinkedHashMap<>();
            for (UnlistedValue value : repeatable(column.list, values)) {
                Tally tally = Objects.requireNonNull(left.remove(value.read()));
                if (++said > MOST_SAID) {
                    further.put(value.read(), tally);
                } else {
                    remarks.add(new Remark(column.rule, column.heading, tally.line, tally.rows, facts(value)));
                }
            }
            together(column, column.rule, further).ifPresent(remarks::add);
            together(column, column.rule.notShown(), left).ifPresent(remarks::add);
        });
        return remarks;
    }

    private static Optional<Remark> together(Column column, Rule rule, Map<String, Tally> values) {
        return values.values().stream().findFirst().map(first -> {
            long rows = values.values().stream().mapToLong(tally -> tally.rows).sum();
            return new Remark(rule, column.heading, first.line, rows, further(column.list));
        });
    }

    private static Map<String, String> further(CodeList list) {
        return Map.of(
                "read", "further values",
                "nearest", "correct them, or ",
                "map", "fill in their lines in reference/mappings.csv",
                "list", list.name() + ".csv");
    }

    /** What to say of one place, by what is known to be repeatable. */
    static Remark remark(
            Rule rule, long line, String heading, String text, CodeList list, List<UnlistedValue> repeatable) {
        return repeatable.stream()
                .filter(value ->
                        value.list().equals(list.name()) && value.read().equals(text))
                .findFirst()
                .map(value -> new Remark(rule, heading, line, 1, facts(value)))
                .orElseGet(() -> new Remark(rule.notShown(), heading, line, 1, further(list)));
    }

    private static Map<String, String> facts(UnlistedValue value) {
        return Map.of(
                "read",
                '"' + value.read() + '"',
                "nearest",
                value.nearest() == null ? "correct it, or " : "correct it to \"" + value.nearest() + "\", or ",
                "map",
                Mapping.howTo(value.list(), value.read(), value.nearest()),
                "list",
                value.list() + ".csv");
    }
}
