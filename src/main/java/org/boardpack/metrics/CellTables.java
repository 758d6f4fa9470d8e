package org.boardpack.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;

/** The cells of a scope in a month as a table for keeping, and back. */
public final class CellTables {

    /** What a row of the table says. */
    private enum Fact {
        AMOUNT,
        KNOWN_FOR_ALL,
        KNOWN_BY_GROUP,
        UNKNOWN_OF_GROUP,
        BROKEN_DOWN,
        SUMMED
    }

    private static final Map<Measure, String> MEASURE_WORDS = words(Measure.class);
    private static final Map<Fact, String> FACT_WORDS = words(Fact.class);

    private final TextColumn.Builder group = new TextColumn.Builder("Staff Group");
    private final TextColumn.Builder dimension = new TextColumn.Builder("Dimension");
    private final TextColumn.Builder value = new TextColumn.Builder("Dimension Value");
    private final TextColumn.Builder measure = new TextColumn.Builder("Measure");
    private final TextColumn.Builder fact = new TextColumn.Builder("Fact");
    private final NumberColumn.Builder amount = new NumberColumn.Builder("Amount");
    private int rows;

    private CellTables() {}

    public static ExtractTable toTable(ScopeCells cells) {
        CellTables table = new CellTables();
        cells.amounts()
                .forEach((of, byMeasure) ->
                        byMeasure.forEach((measured, sum) -> table.add(of, measured, Fact.AMOUNT, sum)));
        cells.knownForAll().forEach(known -> table.add(Part.ALL, known, Fact.KNOWN_FOR_ALL, 0));
        cells.knownByGroup().forEach(known -> table.add(Part.ALL, known, Fact.KNOWN_BY_GROUP, 0));
        cells.unknownOf()
                .forEach((group, measures) ->
                        measures.forEach(unknown -> table.add(Part.of(group), unknown, Fact.UNKNOWN_OF_GROUP, 0)));
        cells.brokenDown()
                .forEach((by, measures) -> measures.forEach(
                        broken -> table.add(new Part(StaffGroup.ALL, by, ""), broken, Fact.BROKEN_DOWN, 0)));
        cells.summed().forEach(summed -> table.add(Part.ALL, summed, Fact.SUMMED, 0));
        return new ExtractTable(
                table.rows,
                List.of(
                        table.group.build(),
                        table.dimension.build(),
                        table.value.build(),
                        table.measure.build(),
                        table.fact.build()),
                List.of(table.amount.build()));
    }

    private void add(Part of, Measure measured, Fact said, long sum) {
        group.add(of.group().name());
        dimension.add(of.dimension().id());
        value.add(of.value());
        measure.add(MEASURE_WORDS.get(measured));
        fact.add(FACT_WORDS.get(said));
        amount.add(sum);
        rows++;
    }

    public static ScopeCells toCells(ExtractTable table) {
        TextColumn groups = table.text("Staff Group");
        TextColumn dimensions = table.text("Dimension");
        TextColumn values = table.text("Dimension Value");
        Map<String, Measure> measures = byName(Measure.values());
        Map<String, Fact> facts = byName(Fact.values());
        TextColumn measured = table.text("Measure");
        TextColumn said = table.text("Fact");
        NumberColumn amounts = table.number("Amount");
        ScopeCells into = new ScopeCells();
        for (int row = 0; row < table.rows(); row++) {
            Measure of = Objects.requireNonNull(measures.get(value(measured, row)));
            Dimension by = Dimension.find(value(dimensions, row)).orElseThrow();
            switch (Objects.requireNonNull(facts.get(value(said, row)))) {
                case AMOUNT ->
                    into.add(new Part(new StaffGroup(value(groups, row)), by, value(values, row)), of, amounts.at(row));
                case KNOWN_FOR_ALL -> into.knowForAll(of);
                case KNOWN_BY_GROUP -> into.knowByGroup(of);
                case UNKNOWN_OF_GROUP -> into.missOf(new StaffGroup(value(groups, row)), of);
                case BROKEN_DOWN -> into.breakDown(by, of);
                case SUMMED -> into.markSummed(of);
            }
        }
        return into;
    }

    private static String value(TextColumn column, int row) {
        return column.dictionary().get(column.code(row));
    }

    private static <E extends Enum<E>> Map<E, String> words(Class<E> type) {
        Map<E, String> words = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            words.put(value, value.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        Map<String, E> byName = new java.util.HashMap<>();
        for (E value : values) {
            byName.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return byName;
    }
}
