package org.boardpack.job.basis;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.boardpack.intake.CodeList;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.intake.ReferenceTable;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.MeasureControl;
import org.boardpack.pack.ProcessControl;
import org.boardpack.pack.Rebase;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.MeasuredSeries;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** How figures over time are judged, as the workspace's lists have it: metrics of their own rules, and rebases. */
final class ReferenceControl {

    private static final SortedMap<String, Boolean> YES_NO = new TreeMap<>();
    private static final SortedMap<String, Dialect> DIALECTS = new TreeMap<>();
    private static final SortedMap<String, Integer> RUNS = new TreeMap<>();
    private static final SortedMap<String, Integer> BASELINES = new TreeMap<>();
    private static final int LONGEST_BASELINE = 120;

    static {
        YES_NO.put("yes", true);
        YES_NO.put("no", false);
        for (Dialect dialect : Dialect.values()) {
            DIALECTS.put(dialect.word(), dialect);
        }
        RUNS.put("6", 6);
        RUNS.put("7", 7);
        IntStream.rangeClosed(MeasuredSeries.LEAST_BASELINE, LONGEST_BASELINE)
                .forEach(months -> BASELINES.put(String.valueOf(months), months));
    }

    private ReferenceControl() {}

    /** @param installed the rules of metrics that the list does not speak of */
    static ProcessControl read(ReferenceLists lists, SpcRules installed) {
        CodeList measures = lists.codeList("process-control");
        SortedMap<Metric, MeasureControl> own = new TreeMap<>();
        for (String name : measures.values()) {
            own.put(
                    Metric.find(name).orElseThrow(() -> measures.broken(name, noMetric(name))),
                    of(measures, name, installed));
        }
        return new ProcessControl(installed, own, List.of(), rebases(lists.rebases()));
    }

    private static MeasureControl of(CodeList list, String name, SpcRules installed) {
        SpcRules rules = list.choice(name, "Dialect", DIALECTS)
                .map(dialect -> dialect == installed.dialect() ? installed : SpcRules.of(dialect))
                .orElse(installed);
        try {
            rules = rules.withRunLength(list.choice(name, "Run Length", RUNS).orElse(rules.runLength()));
        } catch (IllegalArgumentException wrong) {
            throw list.broken(name, "a run of 6 needs the dialect mdc under \"Dialect\"");
        }
        return new MeasureControl(
                rules.withScreening(list.choice(name, "Screening", YES_NO).orElse(rules.screening())),
                list.choice(name, "Fix After", BASELINES).map(OptionalInt::of).orElse(OptionalInt.empty()),
                list.choice(name, "Seasonal", YES_NO).orElse(false));
    }

    private static List<Rebase> rebases(ReferenceTable table) {
        List<Rebase> rebases = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        for (ReferenceTable.Row row : table.rows()) {
            Rebase rebase = new Rebase(
                    given(row, "Code", "Organisation Code"),
                    Metric.find(given(row, "Metric").toLowerCase(Locale.ROOT))
                            .orElseThrow(() -> row.broken(noMetric(row.text("Metric")))),
                    row.text("Staff Group").isEmpty() ? StaffGroup.ALL : new StaffGroup(row.text("Staff Group")),
                    month(row),
                    given(row, "Reason"),
                    given(row, "Decided By"));
            if (!known.add(List.of(rebase.code(), rebase.metric(), rebase.staffGroup(), rebase.month()))) {
                throw row.broken("the same rebase is there twice");
            }
            rebases.add(rebase);
        }
        return rebases;
    }

    private static String given(ReferenceTable.Row row, String... headings) {
        String text = row.text(headings);
        if (text.isEmpty()) {
            throw row.broken("\"" + headings[0] + "\" is empty; a rebase needs it");
        }
        return text;
    }

    private static ReportingMonth month(ReferenceTable.Row row) {
        String text = given(row, "Month");
        try {
            return ReportingMonth.parse(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw row.broken("\"" + text + "\" under \"Month\" is not a month; write it as 2025-03");
        }
    }

    private static String noMetric(String name) {
        return "there is no metric \"" + name + "\"; \"boardpack metrics list\" names them";
    }
}
