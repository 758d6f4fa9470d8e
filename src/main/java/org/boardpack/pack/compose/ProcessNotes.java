package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.ProcessChart.Mark;
import org.boardpack.pack.Rebase;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.pack.spc.ChartNotes;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * What stands on a control chart beside its values: where limits were set anew and why, where actions of the same measure began, and the
 * same month of the year before.
 */
final class ProcessNotes {

    private static final String REBASE = "R";
    private static final int YEAR = 12;

    private final Wording wording;
    private final PackData data;
    private final FigureReading reading;

    ProcessNotes(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
        this.reading = new FigureReading(data.figures(), wording.month());
    }

    ChartNotes of(Measure measure, StaffGroup group, ControlChart chart) {
        ReportingMonth first =
                ReportingMonth.of(chart.points().get(0).observation().date());
        SortedMap<Integer, String> marks = new TreeMap<>();
        List<String> sentences = new ArrayList<>();
        List<Optional<BigDecimal>> yearBefore = new ArrayList<>();
        if (data.control().isSeasonal(measure.metric())) {
            yearBefore.addAll(yearBefore(measure, group, first));
            sameMonth(measure, group).ifPresent(sentences::add);
        }
        for (Rebase rebase : data.control().rebases(measure.metric(), group)) {
            int place = rebase.month().monthsSince(first);
            if (place > 0 && place < chart.points().size() && !chart.series().overlapping()) {
                marks.merge(place, REBASE, ProcessNotes::both);
                sentences.add(wording.say(
                        "process.rebase",
                        "month",
                        wording.calendar().month(rebase.month()),
                        "reason",
                        withoutFullStop(FreeText.of(rebase.reason())),
                        "who",
                        FreeText.of(rebase.decidedBy())));
            }
        }
        int number = 0;
        for (ActionRow action : actions(measure.metric(), group)) {
            LocalDate began = MeasuredActions.began(action);
            int place = ReportingMonth.of(began).monthsSince(first);
            if (place >= 0 && place < chart.points().size()) {
                number++;
                marks.merge(place, Integer.toString(number), ProcessNotes::both);
                sentences.add(wording.say(
                        "process.action",
                        "number",
                        Integer.toString(number),
                        "title",
                        withoutFullStop(FreeText.of(action.title())),
                        "date",
                        wording.calendar().date(began)));
            }
        }
        return new ChartNotes(marks.entrySet().stream().map(ProcessNotes::mark).toList(), yearBefore, sentences);
    }

    private static Mark mark(Map.Entry<Integer, String> at) {
        return new Mark(at.getKey(), at.getValue());
    }

    private static String both(String one, String other) {
        return one + ", " + other;
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private List<ActionRow> actions(Metric metric, StaffGroup group) {
        return new MeasuredActions(data)
                .own().stream()
                        .filter(action -> action.staffGroup().equals(group)
                                && MeasuredActions.metric(action)
                                        .filter(metric::equals)
                                        .isPresent())
                        .toList();
    }

    private List<Optional<BigDecimal>> yearBefore(Measure measure, StaffGroup group, ReportingMonth first) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (ReportingMonth month = first; !month.isAfter(wording.month()); month = month.plus(1)) {
            values.add(Optional.ofNullable(
                    reading.value(measure, group, wording.month().monthsSince(month) + YEAR)
                            .number()));
        }
        return values;
    }

    /** The latest month beside the same month of the year before; empty where either is not shown. */
    private Optional<String> sameMonth(Measure measure, StaffGroup group) {
        BigDecimal now = reading.value(measure, group, 0).number();
        BigDecimal then = reading.value(measure, group, YEAR).number();
        if (now == null || then == null) {
            return Optional.empty();
        }
        return Optional.of(wording.say(
                "process.same-month."
                        + (now.compareTo(then) > 0 ? "higher" : now.compareTo(then) < 0 ? "lower" : "same"),
                "month",
                wording.calendar().month(wording.month().minus(YEAR)),
                "then",
                wording.value(measure.metric(), then),
                "amount",
                wording.apart(measure.metric(), now.subtract(then))));
    }
}
