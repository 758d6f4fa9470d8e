package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.RowsBy;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.workforce.StaffGroup;

/** Makes control charts, one or two side by side; says which there could be no chart of. */
final class ProcessComposer {

    /** Fewer months make no line. */
    private static final int LEAST = 2;

    private final Wording wording;
    private final PackData data;

    ProcessComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    List<Block> compose(BlockTemplate.ProcessCharts template) {
        List<Block> charts = new ArrayList<>();
        List<String> tooFew = new ArrayList<>();
        for (Measure measure : template.measures()) {
            for (StaffGroup group : groups(template.by(), measure)) {
                String title = title(template.by(), measure, group);
                Optional<ControlChart> chart = chart(measure, group, template.months());
                if (chart.isPresent() && measured(chart.get()) >= LEAST) {
                    charts.add(new ProcessChartFigure(wording.language())
                            .rounded(
                                    title,
                                    axis(measure),
                                    chart.get(),
                                    decimals(measure),
                                    measure.metric().unit() == Unit.GBP ? "£" : "",
                                    new ProcessNotes(wording, data).of(measure, group, chart.get())));
                } else {
                    tooFew.add(title);
                }
            }
        }
        if (charts.isEmpty() && tooFew.isEmpty()) {
            return List.of(Paragraph.notice(wording.say(
                    "table.no-groups",
                    "needs",
                    wording.of(template.measures().get(0).metric(), "needs"))));
        }
        // First, so that it never stands alone on the last sheet.
        List<Block> blocks = new ArrayList<>();
        if (!tooFew.isEmpty()) {
            blocks.add(Paragraph.notice(wording.say(
                    "process.no-chart", "least", Integer.toString(LEAST), "names", String.join("; ", tooFew))));
        }
        blocks.addAll(StatisticsComposer.arranged(charts, template.across()));
        return blocks;
    }

    /** A measure's chart; empty where no figure of it is shown. */
    Optional<ControlChart> chart(Measure measure, StaffGroup group, int months) {
        return wording.controlChart(measure, group, months);
    }

    static long measured(ControlChart chart) {
        return chart.points().stream()
                .filter(point -> Objects.nonNull(point.observation().value()))
                .count();
    }

    /** A measure as a table or a chart calls it, with the months it covers. */
    String name(Measure measure) {
        return wording.say("process.measure." + measure.window().id(), "name", wording.of(measure.metric(), "name"));
    }

    private String title(RowsBy by, Measure measure, StaffGroup group) {
        String name = name(measure);
        return by == RowsBy.STAFF_GROUP
                ? wording.say("process.of-group", "name", name, "group", wording.nameOf(group))
                : name;
    }

    private String axis(Measure measure) {
        String name = wording.of(measure.metric(), "axis");
        return measure.metric().unit() == Unit.GBP ? wording.say("axis.pounds", "name", name) : name;
    }

    private int decimals(Measure measure) {
        Unit unit = measure.metric().unit();
        return switch (unit) {
            case PERCENT -> wording.styles().rateDecimals();
            case FTE, RATIO -> 1;
            case SCORE -> 2;
            case PEOPLE, GBP, DAYS, SHIFTS -> 0;
        };
    }

    private List<StaffGroup> groups(RowsBy by, Measure measure) {
        return by == RowsBy.STAFF_GROUP
                ? data.figures().groups(measure.metric(), measure.window(), wording.month()).stream()
                        .sorted(Comparator.comparing(wording::nameOf))
                        .toList()
                : List.of(StaffGroup.ALL);
    }
}
