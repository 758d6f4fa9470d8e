package org.boardpack.job.basis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.boardpack.intake.CodeList;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.GridMetric;
import org.boardpack.metrics.improvement.ImprovementLists;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.metrics.improvement.Sector;
import org.boardpack.metrics.improvement.SectorStatus;
import org.boardpack.metrics.improvement.SectorStatuses;

/** Sectors, statuses and milestones as the workspace's code lists have them. */
final class ReferenceImprovement {

    private static final String WELSH = "Welsh Name";
    private static final int MONTHS = 12;

    private static final SortedMap<String, Sector.Coverage> COVERAGE = new TreeMap<>(Map.of(
            "full", Sector.Coverage.FULL,
            "partial", Sector.Coverage.PARTIAL,
            "no", Sector.Coverage.NO));

    private static final SortedMap<String, Milestone.Tracker> TRACKERS =
            new TreeMap<>(Map.of("year", Milestone.Tracker.YEAR, "90-day", Milestone.Tracker.NINETY_DAYS));

    private ReferenceImprovement() {}

    static ImprovementLists read(ReferenceLists lists) {
        CodeList sectors = lists.codeList("sectors");
        CodeList metrics = lists.codeList("sector-grid-metrics");
        CodeList actions = lists.codeList("action-statuses");
        CodeList milestones = lists.codeList("milestones");
        return new ImprovementLists(
                sectors.values().stream().map(name -> sector(sectors, name)).toList(),
                metrics.values().stream().map(name -> gridMetric(metrics, name)).toList(),
                new Statuses(lists.codeList("sector-statuses")),
                new TreeSet<>(actions.valuesWhere("Open", "no")),
                new TreeSet<>(actions.valuesWhere("Late", "yes")),
                milestones.values().stream()
                        .map(name -> milestone(milestones, name))
                        .toList());
    }

    /** Statuses by any of their spellings. */
    private record Statuses(CodeList list) implements SectorStatuses {

        @Override
        public SectorStatus of(String text) {
            String name = list.find(text).orElse(text);
            String welsh = list.attribute(name, WELSH);
            return new SectorStatus(
                    name,
                    welsh.isEmpty() ? name : welsh,
                    list.attribute(name, "Has Value").equalsIgnoreCase("yes"),
                    list.attribute(name, "Marker"));
        }

        /** All that it says, for fingerprints. */
        @Override
        public String toString() {
            return list.says("Has Value") + list.says("Marker") + list.says(WELSH);
        }
    }

    private static Sector sector(CodeList list, String name) {
        return new Sector(
                name,
                list.attribute(name, WELSH),
                list.choice(name, "Our Figures", COVERAGE).orElse(Sector.Coverage.NO),
                list.attribute(name, "Caveat"),
                list.attribute(name, "Welsh Caveat"));
    }

    private static GridMetric gridMetric(CodeList list, String name) {
        return new GridMetric(
                name,
                list.attribute(name, WELSH),
                list.choice(name, "Our Metric", byWord(Arrays.asList(Metric.values()), Metric::id))
                        .orElse(null),
                list.choice(name, "Window", byWord(Arrays.asList(Window.values()), Window::id))
                        .orElse(null));
    }

    private static Milestone milestone(CodeList list, String name) {
        return new Milestone(
                name,
                list.attribute(name, WELSH),
                list.choice(name, "Tracker", TRACKERS).orElse(Milestone.Tracker.YEAR),
                list.choice(
                                name,
                                "Number",
                                byWord(IntStream.rangeClosed(1, MONTHS).boxed().toList(), String::valueOf))
                        .orElse(0));
    }

    private static <T> SortedMap<String, T> byWord(Collection<T> choices, Function<T, String> word) {
        SortedMap<String, T> byWord = new TreeMap<>();
        choices.forEach(choice -> byWord.put(word.apply(choice), choice));
        return byWord;
    }
}
