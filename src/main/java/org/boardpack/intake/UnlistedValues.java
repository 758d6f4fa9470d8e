package org.boardpack.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values outside of code lists as they stand in one file. Such a value may be about one person, or where columns have slipped a name: so
 * it is repeated only if it is a listed one written wrongly, or stands with several people in a column that holds few of its kind.
 */
final class UnlistedValues {

    /** People, or rows of an extract that is not about people: fewer may know who is meant. */
    private static final int ENOUGH = 3;

    /** A column with more values that resemble nothing has slipped. */
    private static final int MOST_STRANGERS = 20;

    private static final int MOST_SAID = 20;

    /** Different values that are kept apart in a column; names of a whole organisation must not fill the memory. */
    private static final int MOST_KEPT = 500;

    /** Stands for values that are never repeated: those beyond the most, and those of rows that are wrong elsewhere too. */
    static final String BEYOND = "";

    /** What to say of a value, or of several together. */
    record Remark(Rule rule, String heading, long line, long rows, Map<String, String> facts) {}

    private static final class Tally {
        private final long line;
        /** The first few: rows alone may all be one person's. */
        private final Set<Long> owners = new HashSet<>();

        private long rows;

        Tally(long line) {
            this.line = line;
        }

        void count(long owner) {
            rows++;
            if (owners.size() < ENOUGH) {
                owners.add(owner);
            }
        }
    }

    private final Map<UnlistedColumn, Map<String, Tally>> columns = new LinkedHashMap<>();

    /** @param owner whose row it is: a person's, or in an extract that is not about people its own */
    void add(UnlistedColumn column, long line, long owner, String text) {
        Map<String, Tally> values = columns.computeIfAbsent(column, unseen -> new LinkedHashMap<>());
        String kept = values.size() < MOST_KEPT || values.containsKey(text) ? text : BEYOND;
        values.computeIfAbsent(kept, unseen -> new Tally(line)).count(owner);
    }

    /** Those that may be repeated, each once a column. */
    List<UnlistedValue> repeatable() {
        List<UnlistedValue> all = new ArrayList<>();
        columns.forEach((column, values) -> all.addAll(repeatable(column.list(), values)));
        return all;
    }

    private static List<UnlistedValue> repeatable(CodeList list, Map<String, Tally> values) {
        long strangers = values.keySet().stream()
                .filter(text -> list.nearest(text).isEmpty())
                .count();
        boolean slipped = strangers > MOST_STRANGERS;
        List<UnlistedValue> repeatable = new ArrayList<>();
        values.forEach((text, tally) -> {
            boolean common = tally.owners.size() >= ENOUGH && !slipped;
            if (!text.equals(BEYOND) && Shown.isShown(text) && (common || list.isMisspelt(text))) {
                String nearest = list.nearest(text).orElse(null);
                repeatable.add(new UnlistedValue(list.name(), text, nearest, tally.rows));
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
            for (UnlistedValue value : repeatable(column.list(), values)) {
                Tally tally = Objects.requireNonNull(left.remove(value.read()));
                if (++said > MOST_SAID) {
                    further.put(value.read(), tally);
                } else {
                    remarks.add(
                            new Remark(column.rule(), column.heading(), tally.line, tally.rows, facts(value, column)));
                }
            }
            together(column, column.rule(), further.values(), further(column)).ifPresent(remarks::add);
            notShown(column, left, remarks);
        });
        return remarks;
    }

    /** By the listed value that they resemble, as far as that can be told of few. */
    private static void notShown(UnlistedColumn column, Map<String, Tally> values, List<Remark> remarks) {
        Map<String, List<Tally>> byNearest = new LinkedHashMap<>();
        values.forEach((text, tally) -> {
            String nearest = column.list().nearest(text).orElse("");
            String kept = byNearest.size() < MOST_SAID || byNearest.containsKey(nearest) ? nearest : "";
            byNearest.computeIfAbsent(kept, unseen -> new ArrayList<>()).add(tally);
        });
        byNearest.forEach(
                (nearest, tallies) -> together(column, column.rule().notShown(), tallies, notShown(nearest, column))
                        .ifPresent(remarks::add));
    }

    private static Optional<Remark> together(
            UnlistedColumn column, Rule rule, Collection<Tally> tallies, Map<String, String> facts) {
        return tallies.stream().findFirst().map(first -> {
            long rows = tallies.stream().mapToLong(tally -> tally.rows).sum();
            return new Remark(rule, column.heading(), first.line, rows, facts);
        });
    }

    private static Map<String, String> notShown(String nearest, UnlistedColumn column) {
        return Map.of("nearest", nearest.isEmpty() ? "" : " to \"" + nearest + '"', "new", column.newValues());
    }

    private static Map<String, String> further(UnlistedColumn column) {
        return Map.of(
                "read", "further values",
                "nearest", "correct them, or ",
                "map", "fill in their lines in reference/mappings.csv",
                "new", column.newValues());
    }

    /** What to say of one place, by what is known to be repeatable. */
    static Remark remark(UnlistedColumn column, long line, String text, List<UnlistedValue> repeatable) {
        CodeList list = column.list();
        return repeatable.stream()
                .filter(value ->
                        value.list().equals(list.name()) && value.read().equals(text))
                .findFirst()
                .map(value -> new Remark(column.rule(), column.heading(), line, 1, facts(value, column)))
                .orElseGet(() -> new Remark(
                        column.rule().notShown(),
                        column.heading(),
                        line,
                        1,
                        notShown(list.nearest(text).orElse(""), column)));
    }

    private static Map<String, String> facts(UnlistedValue value, UnlistedColumn column) {
        return Map.of(
                "read",
                '"' + value.read() + '"',
                "nearest",
                value.nearest() == null ? "correct it, or " : "correct it to \"" + value.nearest() + "\", or ",
                "map",
                Mapping.howTo(value.list(), value.read(), value.nearest()),
                "new",
                column.newValues());
    }
}
