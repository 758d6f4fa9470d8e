package org.boardpack.pack.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.boardpack.metrics.Metric;

/** What every metric means: its formula in words, what it counts, over which months, and which way is better. */
final class DefinitionsSheet {

    static final SheetKind<Metric> KIND = new SheetKind<>(
            "Definitions",
            List.of(
                    Field.text("metric-id", (reading, metric) -> CellValue.text(metric.id())),
                    Field.text("metric", (reading, metric) -> reading.metric(metric)),
                    Field.text(
                            "formula",
                            (reading, metric) ->
                                    CellValue.wrapped(reading.words().text("metric." + metric.id() + ".definition"))),
                    Field.text("unit", (reading, metric) -> reading.unit(metric)),
                    Field.text(
                            "windows",
                            (reading, metric) -> CellValue.wrapped(metric.windows().stream()
                                    .map(window -> reading.words().text("windows." + window.id()))
                                    .collect(Collectors.joining("; ")))),
                    Field.text(
                            "better",
                            (reading, metric) -> reading.word(
                                    "better", metric.better().name().toLowerCase(Locale.ROOT))),
                    Field.text(
                            "comes-from",
                            (reading, metric) ->
                                    CellValue.wrapped(reading.words().text("metric." + metric.id() + ".source")))),
            reading -> Content.of(List.of(Metric.values())));

    private DefinitionsSheet() {}
}
