package org.boardpack.pack;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ScopeType;

/** Columns that more than one CSV file of an edition has. */
public final class FigureColumns {

    private FigureColumns() {}

    public static CsvColumn scopeType() {
        return CsvColumn.oneOf("scope_type", words(ScopeType.values(), ScopeType::id));
    }

    public static CsvColumn metric() {
        return CsvColumn.oneOf("metric", words(Metric.values(), Metric::id));
    }

    public static CsvColumn window() {
        return CsvColumn.oneOf("window", words(Window.values(), Window::id));
    }

    public static CsvColumn unit() {
        return CsvColumn.oneOf("unit", words(Unit.values(), Unit::id));
    }

    public static CsvColumn status(String name) {
        return CsvColumn.oneOf(name, words(Status.values(), Status::id));
    }

    /** The words of a list, in its order. */
    public static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
