package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.FigureTable;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** A roll-up's organisations side by side: all staff at the edition's month, metric by metric. Who has no figure is listed too. */
final class PartsSheet {

    private PartsSheet() {}

    private record Part(Metric metric, Window window, Scope scope, Optional<Figure> figure) {}

    /** The sheet, or nothing when no part has a figure: an organisation has no parts. */
    static Optional<SheetPlan> plan(PackReading reading) {
        List<Part> parts = parts(reading);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Wording words = reading.words();
        String month = reading.monthInWords(reading.month());
        Map<Metric, FigureColumns> columns = columns(reading, parts);
        return Optional.of(new SheetPlan(
                words.text("parts.sheet"),
                words.text("parts.title", "name", reading.name(), "month", month),
                words.text("parts.about"),
                reading.lines(words.text("parts.line"), reading.shorthandLine()),
                TablePlan.of(
                        "tbl_parts",
                        FigureColumns.after(
                                reading,
                                reading.column("metric", 44),
                                reading.column("window", 24),
                                reading.column("organisation-code", 16),
                                reading.column("organisation", 56)),
                        parts,
                        part -> row(reading, Objects.requireNonNull(columns.get(part.metric())), part))));
    }

    /** A metric's columns each: a headcount has whole parts, an FTE has not. */
    private static Map<Metric, FigureColumns> columns(PackReading reading, List<Part> parts) {
        Map<Metric, List<Figure>> figures = new EnumMap<>(Metric.class);
        for (Part part : parts) {
            List<Figure> ofMetric = figures.computeIfAbsent(part.metric(), metric -> new ArrayList<>());
            part.figure().ifPresent(ofMetric::add);
        }
        Map<Metric, FigureColumns> columns = new EnumMap<>(Metric.class);
        figures.forEach((metric, its) -> columns.put(metric, new FigureColumns(reading, its)));
        return columns;
    }

    private static List<Part> parts(PackReading reading) {
        Map<Scope, FigureTable> sorted = new TreeMap<>(reading.pack().parts());
        List<Part> parts = new ArrayList<>();
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                List<Part> rows = new ArrayList<>();
                sorted.forEach((scope, figures) -> rows.add(new Part(
                        metric, window, scope, figures.find(metric, window, StaffGroup.ALL, reading.month()))));
                if (rows.stream().anyMatch(part -> part.figure().isPresent())) {
                    parts.addAll(rows);
                }
            }
        }
        return parts;
    }

    private static List<CellValue> row(PackReading reading, FigureColumns columns, Part part) {
        CellValue[] first = {
            CellValue.text(reading.words().text("metric." + part.metric().id() + ".name")),
            CellValue.text(reading.words().text("windows." + part.window().id())),
            CellValue.text(part.scope().code()),
            CellValue.text(reading.pack().nameOf(part.scope(), reading.language()))
        };
        return part.figure()
                .map(figure -> columns.row(figure, first))
                .orElseGet(() -> columns.missingRow(part.metric(), first));
    }
}
