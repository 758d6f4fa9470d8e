package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.FigureTable;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** A roll-up's organisations side by side: all staff at the edition's month, metric by metric. Who has no figure is listed too. */
final class OrganisationsSheet {

    static final SheetKind<Part> KIND = new SheetKind<>(
            "Organisations",
            List.of(
                    Field.text("metric", (reading, part) -> reading.metric(part.metric)),
                    Field.text("window", (reading, part) -> reading.window(part.window)),
                    Field.text("organisation-code", (reading, part) -> CellValue.text(part.scope.code())),
                    Field.text("organisation", (reading, part) -> reading.organisation(part.scope)),
                    Field.number(
                            "numerator",
                            (reading, part) -> part.figure
                                    .map(figure -> reading.numberOf(figure, figure.numerator(), Look.DECIMAL))
                                    .orElseGet(PackReading::unavailable)),
                    Field.number(
                            "denominator",
                            (reading, part) -> part.figure
                                    .map(figure -> reading.numberOf(figure, figure.denominator(), Look.DECIMAL))
                                    .orElseGet(PackReading::unavailable)),
                    Field.number("value", (reading, part) -> reading.valueOf(part.figure)),
                    Field.text("unit", (reading, part) -> reading.unit(part.metric)),
                    Field.text(
                            "status",
                            (reading, part) -> reading.word(
                                    "statuses",
                                    part.figure
                                            .map(figure -> figure.status().id())
                                            .orElse("missing"))),
                    Field.text(
                            "marker",
                            (reading, part) -> part.figure
                                    .map(figure -> reading.orNone(figure.marker()))
                                    .orElseGet(PackReading::unavailable)),
                    Field.text(
                            "reference",
                            (reading, part) -> reading.orNone(
                                    part.figure.map(Figure::reference).orElse("")))),
            reading -> Content.of(parts(reading)));

    private OrganisationsSheet() {}

    /** An organisation's figure of a measure, where there is one. */
    record Part(Metric metric, Window window, Scope scope, Optional<Figure> figure) {}

    private static List<Part> parts(PackReading reading) {
        Map<Scope, FigureTable> sorted = new TreeMap<>(reading.pack().parts());
        List<Part> parts = new ArrayList<>();
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                List<Part> rows = new ArrayList<>();
                sorted.forEach((scope, figures) -> rows.add(new Part(
                        metric, window, scope, figures.find(metric, window, StaffGroup.ALL, reading.month()))));
                if (rows.stream().anyMatch(part -> part.figure.isPresent())) {
                    parts.addAll(rows);
                }
            }
        }
        return parts;
    }
}
