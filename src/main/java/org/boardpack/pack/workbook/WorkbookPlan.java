package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;

/** Which sheets a workbook has, in their order. Another kind of sheet is another line here. */
final class WorkbookPlan {

    private WorkbookPlan() {}

    static List<SheetPlan> of(PackReading reading) {
        List<SheetPlan> afterContents = new ArrayList<>();
        afterContents.add(NotesSheet.plan(reading));
        afterContents.add(SummarySheet.plan(reading));
        PartsSheet.plan(reading).ifPresent(afterContents::add);
        Map<Metric, List<Figure>> byMetric = wholeGroupFigures(reading);
        for (Metric metric : Metric.ofTheWhole()) {
            afterContents.add(MetricSheet.plan(reading, metric, byMetric.getOrDefault(metric, List.of())));
        }
        afterContents.add(CommentarySheet.plan(reading));
        afterContents.add(ChangesSheet.sinceSeen(reading));
        afterContents.add(ChangesSheet.restatements(reading));
        afterContents.add(DefinitionsSheet.plan(reading));
        afterContents.add(ProvenanceSheet.plan(reading));
        afterContents.add(DataSheet.plan(reading));

        List<SheetPlan> sheets = new ArrayList<>();
        sheets.add(CoverSheet.plan(reading));
        sheets.add(ContentsSheet.plan(reading, afterContents));
        sheets.addAll(afterContents);
        return sheets;
    }

    private static Map<Metric, List<Figure>> wholeGroupFigures(PackReading reading) {
        Map<Metric, List<Figure>> byMetric = new EnumMap<>(Metric.class);
        for (Figure figure : reading.pack().figures().all()) {
            if (figure.dimension().isEmpty()) {
                byMetric.computeIfAbsent(figure.metric(), metric -> new ArrayList<>())
                        .add(figure);
            }
        }
        return byMetric;
    }
}
