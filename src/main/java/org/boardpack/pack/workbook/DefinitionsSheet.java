package org.boardpack.pack.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.boardpack.metrics.Metric;

/** What every metric means: its formula in words, what it counts, over which months, and which way is better. */
final class DefinitionsSheet {

    private DefinitionsSheet() {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        return new SheetPlan(
                words.text("definitions.sheet"),
                words.text("definitions.title"),
                words.text("definitions.about"),
                reading.lines(words.text("definitions.line")),
                TablePlan.of(
                        "tbl_definitions",
                        List.of(
                                reading.column("metric-id", 24),
                                reading.column("metric", 44),
                                reading.column("formula", 90),
                                reading.column("unit", 12),
                                reading.column("windows", 40),
                                reading.column("better", 24),
                                reading.column("comes-from", 40)),
                        List.of(Metric.values()),
                        metric -> row(reading, metric)));
    }

    private static List<CellValue> row(PackReading reading, Metric metric) {
        Wording words = reading.words();
        String key = "metric." + metric.id();
        String windows = metric.windows().stream()
                .map(window -> words.text("windows." + window.id()))
                .collect(Collectors.joining("; "));
        return List.of(
                CellValue.text(metric.id()),
                CellValue.wrapped(words.text(key + ".name")),
                CellValue.wrapped(words.text(key + ".definition")),
                reading.unit(metric),
                CellValue.wrapped(windows),
                CellValue.text(words.text("better." + metric.better().name().toLowerCase(Locale.ROOT))),
                CellValue.wrapped(words.text(key + ".source")));
    }
}
