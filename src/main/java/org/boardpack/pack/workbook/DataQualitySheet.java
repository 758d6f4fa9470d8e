package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * How much there is behind each measure: how many of the month's figures are shown, hidden, missing or do not apply, staff groups and
 * break-downs together, and over how many months all staff have a figure. A measure without figures is listed too.
 */
final class DataQualitySheet {

    static final SheetKind<Row> KIND = new SheetKind<>(
            "Data_quality",
            List.of(
                    Field.text("metric", (reading, row) -> reading.metric(row.metric)),
                    Field.text("window", (reading, row) -> reading.window(row.window)),
                    Field.number("figures-shown", (reading, row) -> row.count(Status.OK)),
                    Field.number("figures-hidden", (reading, row) -> row.count(Status.SUPPRESSED)),
                    Field.number("figures-missing", (reading, row) -> row.count(Status.MISSING)),
                    Field.number("figures-not-applicable", (reading, row) -> row.count(Status.NOT_APPLICABLE)),
                    Field.number("months-shown", (reading, row) -> CellValue.whole(row.shown.size())),
                    Field.number("months-held", (reading, row) -> CellValue.whole(row.held.size())),
                    Field.text(
                            "first-month",
                            (reading, row) -> month(reading, row.shown.isEmpty() ? null : row.shown.first())),
                    Field.text(
                            "latest-month",
                            (reading, row) -> month(reading, row.shown.isEmpty() ? null : row.shown.last())),
                    Field.text(
                            "comes-from",
                            (reading, row) ->
                                    CellValue.wrapped(reading.words().text("metric." + row.metric.id() + ".source")))),
            reading -> Content.of(rows(reading)));

    private DataQualitySheet() {}

    /** What there is of a measure. */
    record Row(
            Metric metric,
            Window window,
            Map<Status, Integer> ofMonth,
            SortedSet<ReportingMonth> shown,
            SortedSet<ReportingMonth> held) {

        Row(Metric metric, Window window) {
            this(metric, window, new EnumMap<>(Status.class), new TreeSet<>(), new TreeSet<>());
        }

        CellValue count(Status status) {
            return CellValue.whole(ofMonth.getOrDefault(status, 0));
        }
    }

    private static List<Row> rows(PackReading reading) {
        Map<Metric, Map<Window, Row>> byMeasure = new EnumMap<>(Metric.class);
        List<Row> rows = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            for (Window window : metric.windows()) {
                Row row = new Row(metric, window);
                rows.add(row);
                byMeasure
                        .computeIfAbsent(metric, unseen -> new EnumMap<>(Window.class))
                        .put(window, row);
            }
        }
        for (Figure figure : reading.pack().figures().all()) {
            Row row = byMeasure.getOrDefault(figure.metric(), Map.of()).get(figure.window());
            if (row != null) {
                add(reading, row, figure);
            }
        }
        return rows;
    }

    private static void add(PackReading reading, Row row, Figure figure) {
        if (figure.period().equals(reading.month())) {
            row.ofMonth.merge(figure.status(), 1, Integer::sum);
        }
        if (figure.staffGroup().equals(StaffGroup.ALL)) {
            row.held.add(figure.period());
            if (figure.isOk()) {
                row.shown.add(figure.period());
            }
        }
    }

    private static CellValue month(PackReading reading, @Nullable ReportingMonth month) {
        return month == null ? PackReading.unavailable() : reading.monthCell(month);
    }
}
