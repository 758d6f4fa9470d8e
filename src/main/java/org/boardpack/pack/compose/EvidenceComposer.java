package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.Heading;
import org.boardpack.pack.PackData;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Variation;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * Says what the control charts that actions are marked on have shown since: the figure of the month in which an action began, the latest,
 * and whether that is change or chance. What caused it is never claimed.
 */
final class EvidenceComposer {

    /** As on the charts. */
    private static final int MONTHS = 36;

    private final Wording wording;
    private final PackData data;
    private final FigureReading reading;
    private final ProcessComposer processes;

    EvidenceComposer(Wording wording, FigureReading reading, PackData data) {
        this.wording = wording;
        this.reading = reading;
        this.data = data;
        this.processes = new ProcessComposer(wording, data);
    }

    /** A line an action, the oldest first; nothing where none has begun that is meant to change a figure that is shown. */
    List<Block> compose(int most) {
        List<ActionRow> actions = new MeasuredActions(data).own();
        List<String> lines = new ArrayList<>();
        actions.forEach(action -> line(action).ifPresent(lines::add));
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(wording.say("evidence.title")),
                        new Bullets(lines.subList(0, Math.min(most, lines.size()))));
    }

    /** Empty where the action has not begun, or its figures are not shown. */
    private Optional<String> line(ActionRow action) {
        ReportingMonth began = ReportingMonth.of(MeasuredActions.began(action));
        Optional<Measure> measure = MeasuredActions.metric(action).map(EvidenceComposer::monthly);
        if (measure.isEmpty() || !wording.month().isAfter(began)) {
            return Optional.empty();
        }
        StaffGroup group = action.staffGroup();
        BigDecimal then = reading.value(measure.get(), group, wording.month().monthsSince(began))
                .number();
        BigDecimal now = reading.value(measure.get(), group, 0).number();
        if (then == null || now == null) {
            return Optional.empty();
        }
        Metric metric = measure.get().metric();
        String name = processes.name(measure.get());
        return Optional.of(wording.say(
                "evidence.line",
                "action",
                withoutFullStop(FreeText.of(action.title())),
                "measure",
                group.equals(StaffGroup.ALL)
                        ? name
                        : wording.say("process.of-group", "name", name, "group", wording.nameOf(group)),
                "then",
                wording.value(metric, then),
                "began",
                wording.calendar().month(began),
                "now",
                wording.value(metric, now),
                "variation",
                processes
                        .chart(measure.get(), group, MONTHS)
                        .flatMap(ControlChart::variation)
                        .map(this::said)
                        .orElseGet(() -> wording.say("evidence.too-few"))));
    }

    private String said(Variation variation) {
        return new ProcessChartFigure(wording.language()).variation(variation);
    }

    /** By single months where the metric has such, for those of twelve share their months. */
    private static Measure monthly(Metric metric) {
        return new Measure(
                metric,
                metric.windows().contains(Window.MONTH)
                        ? Window.MONTH
                        : metric.windows().get(0));
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
