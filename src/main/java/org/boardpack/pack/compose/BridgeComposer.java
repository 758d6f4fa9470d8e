package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.WaterfallChart;
import org.boardpack.pack.WaterfallChart.Kind;
import org.boardpack.pack.WaterfallChart.Step;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.RowsBy;
import org.boardpack.workforce.StaffGroup;

/** Makes the reconciled bridge from opening to closing staff ("leaky bath"): a waterfall of all staff, a table of staff groups; the remainder is never hidden. */
final class BridgeComposer {

    /** What takes away; every other step between the ends adds. */
    private static final List<String> TAKES_AWAY = List.of("leavers", "moves out");

    private static final String OPENING = "opening";
    private static final String CLOSING = "closing";
    private static final List<String> STEPS =
            List.of(OPENING, "new joiners", "moves in", "returns", "leavers", "moves out", CLOSING);

    private final Wording wording;
    private final FigureReading reading;

    BridgeComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    private SortedMap<String, Figure> steps(Window window, StaffGroup group) {
        return reading.figures().brokenDown(Metric.MOVEMENT_HC, window, group, wording.month(), Dimension.MOVEMENT);
    }

    private FigureReading.Found remainder(Window window, StaffGroup group) {
        return FigureReading.found(reading.figures()
                .find(Metric.UNEXPLAINED_MOVEMENT, window, group, wording.month())
                .orElse(null));
    }

    /** The waterfall; a line where a step is hidden or missing. */
    Block chart(BlockTemplate.Bridge template) {
        SortedMap<String, Figure> found = steps(template.window(), StaffGroup.ALL);
        BigDecimal rest = remainder(template.window(), StaffGroup.ALL).number();
        boolean complete = rest != null
                && STEPS.stream()
                        .allMatch(step -> FigureReading.found(found.get(step)).number() != null);
        if (!complete || rest == null) {
            boolean hidden = !found.isEmpty()
                    && found.values().stream()
                            .anyMatch(figure ->
                                    FigureReading.found(figure).shorthand().contains("[c]"));
            return Paragraph.notice(wording.say(
                    hidden ? "bridge.hidden" : "bridge.none", "needs", wording.of(Metric.MOVEMENT_HC, "needs")));
        }
        List<Step> steps = new ArrayList<>();
        BigDecimal level = BigDecimal.ZERO;
        for (String id : STEPS) {
            BigDecimal amount = FigureReading.found(found.get(id)).number();
            if (id.equals(CLOSING) && rest.signum() != 0) {
                steps.add(step(wording.say("bridge.remainder"), Kind.REMAINDER, level, level.add(rest), rest));
            }
            if (id.equals(OPENING) || id.equals(CLOSING)) {
                level = amount == null ? level : amount;
                steps.add(new Step(
                        wording.valueOf(Dimension.MOVEMENT, id),
                        Kind.TOTAL,
                        0,
                        level.doubleValue(),
                        NumberStyle.plain(0).format(level)));
            } else if (amount != null) {
                boolean less = TAKES_AWAY.contains(id);
                BigDecimal signed = less ? amount.negate() : amount;
                BigDecimal next = level.add(signed);
                steps.add(step(
                        wording.valueOf(Dimension.MOVEMENT, id), less ? Kind.FEWER : Kind.MORE, level, next, signed));
                level = next;
            }
        }
        WaterfallChart chart = new WaterfallChart(wording.say(template.title()), wording.say("bridge.axis"), steps);
        String said = steps.stream()
                .map(step -> wording.say("alt.bar", "name", step.label(), "value", step.shown()))
                .collect(Collectors.joining("; "));
        return new ChartFigure(
                chart,
                wording.say("alt.bridge", "title", chart.title(), "steps", said),
                wording.say(rest.signum() == 0 ? "bridge.caption" : "bridge.caption-remainder"));
    }

    private static Step step(String label, Kind kind, BigDecimal from, BigDecimal to, BigDecimal amount) {
        return new Step(
                label,
                kind,
                from.doubleValue(),
                to.doubleValue(),
                NumberStyle.plain(0).signed(amount));
    }

    /** The table of all staff, and of each staff group where that is asked for; a line where all of it is hidden, nothing where there is none. */
    List<Block> table(BlockTemplate.BridgeTable template) {
        Window window = template.window();
        List<Table.Row> rows = new ArrayList<>();
        if (!steps(window, StaffGroup.ALL).isEmpty()) {
            rows.add(row(wording.say("table.all-staff"), window, StaffGroup.ALL, true));
        }
        groups(template).stream()
                .map(group -> row(wording.nameOf(group), window, group, false))
                .sorted(java.util.Comparator.comparing(Table.Row::heading))
                .forEach(rows::add);
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.stream().noneMatch(BridgeComposer::showsAny)) {
            // The chart of all staff says so already.
            return template.by() == RowsBy.ALL_STAFF
                    ? List.of()
                    : List.of(Paragraph.notice(wording.say("bridge.hidden")));
        }
        List<Table.Column> columns = new ArrayList<>();
        STEPS.forEach(step -> {
            if (step.equals(CLOSING)) {
                columns.add(new Table.Column(wording.say("bridge.remainder"), Table.Align.NUMBER));
            }
            columns.add(new Table.Column(wording.valueOf(Dimension.MOVEMENT, step), Table.Align.NUMBER));
        });
        return List.of(new Table(
                wording.say(template.caption()),
                wording.say("table.staff-group"),
                columns,
                rows,
                wording.markerNotes(
                        rows.stream().flatMap(row -> row.cells().stream()).toList())));
    }

    private SortedSet<StaffGroup> groups(BlockTemplate.BridgeTable template) {
        return template.by() == RowsBy.ALL_STAFF
                ? new TreeSet<>()
                : new TreeSet<>(reading.figures().groups(Metric.MOVEMENT_HC, template.window(), wording.month()));
    }

    private static boolean showsAny(Table.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private Table.Row row(String heading, Window window, StaffGroup group, boolean emphasised) {
        SortedMap<String, Figure> found = steps(window, group);
        List<String> cells = new ArrayList<>();
        for (String step : STEPS) {
            if (step.equals(CLOSING)) {
                cells.add(cell(remainder(window, group), false));
            }
            cells.add(cell(FigureReading.found(found.get(step)), TAKES_AWAY.contains(step)));
        }
        return new Table.Row(heading, cells, emphasised);
    }

    private static String cell(FigureReading.Found found, boolean less) {
        BigDecimal number = found.number();
        if (number == null) {
            return found.shorthand();
        }
        return NumberStyle.plain(0).format(less ? number.negate() : number);
    }
}
