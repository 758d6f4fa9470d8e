package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.MovementStep;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.WaterfallChart;
import org.boardpack.pack.WaterfallChart.Kind;
import org.boardpack.pack.WaterfallChart.Step;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.RowsBy;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Makes the reconciled bridge from opening to closing staff ("leaky bath"): a waterfall of all staff, a table of staff groups; hidden steps are one step. */
final class BridgeComposer {

    private static final List<MovementStep> STEPS = MovementStep.ofHeads();

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

    /** The waterfall, with hidden steps as one, which everybody can work out; a line where an end is hidden or missing. */
    Block chart(BlockTemplate.Bridge template) {
        SortedMap<String, Figure> found = steps(template.window(), StaffGroup.ALL);
        FigureReading.Found rest = remainder(template.window(), StaffGroup.ALL);
        BigDecimal opening = number(found, MovementStep.OPENING);
        BigDecimal closing = number(found, MovementStep.CLOSING);
        boolean hidden =
                isHidden(rest) || STEPS.stream().anyMatch(step -> isHidden(FigureReading.found(found.get(step.id()))));
        boolean missing = rest.number() == null && !isHidden(rest);
        if (opening == null || closing == null || missing) {
            return Paragraph.notice(wording.say(
                    hidden ? "bridge.hidden" : "bridge.none", "needs", wording.of(Metric.MOVEMENT_HC, "needs")));
        }
        List<Step> steps = new ArrayList<>(List.of(end(MovementStep.OPENING, opening)));
        BigDecimal level = opening;
        for (MovementStep step : STEPS) {
            BigDecimal amount = number(found, step);
            if (amount != null && step.sign() != 0) {
                BigDecimal signed = signed(step, amount);
                steps.add(step(nameOf(step), step.sign() < 0 ? Kind.FEWER : Kind.MORE, level, signed));
                level = level.add(signed);
            }
        }
        BigDecimal unexplained = rest.number() == null ? BigDecimal.ZERO : rest.number();
        if (hidden) {
            BigDecimal together = closing.subtract(unexplained).subtract(level);
            steps.add(step(wording.say("bridge.hidden-together"), Kind.REMAINDER, level, together));
            level = level.add(together);
        }
        if (unexplained.signum() != 0) {
            steps.add(step(wording.say("bridge.remainder"), Kind.REMAINDER, level, unexplained));
        }
        steps.add(end(MovementStep.CLOSING, closing));
        WaterfallChart chart = new WaterfallChart(wording.say(template.title()), wording.say("bridge.axis"), steps);
        String said = steps.stream()
                .map(step -> wording.say("alt.bar", "name", step.label(), "value", step.shown()))
                .collect(Collectors.joining("; "));
        return new ChartFigure(
                chart,
                wording.say("alt.bridge", "title", chart.title(), "steps", said),
                wording.say(caption(hidden, unexplained))
                        + (closing.compareTo(headcount(closing)) < 0 ? " " + wording.say("bridge.doctors") : "")
                        + (chart.floor() > 0 ? " " + wording.say("chart.not-zero") : ""));
    }

    /** Of everybody; where it is not shown, there is nothing to explain. */
    private BigDecimal headcount(BigDecimal otherwise) {
        BigDecimal everybody = reading.value(new Measure(Metric.HEADCOUNT, Window.AS_AT), StaffGroup.ALL, 0)
                .number();
        return everybody == null ? otherwise : everybody;
    }

    private static String caption(boolean hidden, BigDecimal unexplained) {
        if (hidden) {
            return "bridge.caption-hidden";
        }
        return unexplained.signum() == 0 ? "bridge.caption" : "bridge.caption-remainder";
    }

    private static @Nullable BigDecimal number(SortedMap<String, Figure> found, MovementStep step) {
        return FigureReading.found(found.get(step.id())).number();
    }

    private static boolean isHidden(FigureReading.Found found) {
        return found.shorthand().contains("[c]");
    }

    private static BigDecimal signed(MovementStep step, BigDecimal amount) {
        return step.sign() < 0 ? amount.negate() : amount;
    }

    private String nameOf(MovementStep step) {
        return wording.valueOf(Dimension.MOVEMENT, step.id());
    }

    private Step end(MovementStep step, BigDecimal amount) {
        return new Step(
                nameOf(step),
                Kind.TOTAL,
                0,
                amount.doubleValue(),
                NumberStyle.plain(0).format(amount));
    }

    private static Step step(String label, Kind kind, BigDecimal from, BigDecimal amount) {
        return new Step(
                label,
                kind,
                from.doubleValue(),
                from.add(amount).doubleValue(),
                NumberStyle.plain(0).signed(amount));
    }

    /** The table of all staff, and of each staff group where that is asked for; a line where all of it is hidden, or there is none. */
    List<Block> table(BlockTemplate.BridgeTable template) {
        Window window = template.window();
        List<Table.Row> rows = new ArrayList<>();
        if (!steps(window, StaffGroup.ALL).isEmpty()) {
            rows.add(row(wording.say("table.all-staff"), window, StaffGroup.ALL, true));
        }
        groups(template).stream()
                .map(group -> row(wording.nameOf(group), window, group, false))
                .sorted(Comparator.comparing(Table.Row::heading))
                .forEach(rows::add);
        if (rows.stream().noneMatch(BridgeComposer::showsAny)) {
            // The chart of all staff says so already.
            return template.by() == RowsBy.ALL_STAFF
                    ? List.of()
                    : List.of(Paragraph.notice(wording.say(
                            rows.isEmpty() ? "bridge.none" : "bridge.hidden",
                            "needs",
                            wording.of(Metric.MOVEMENT_HC, "needs"))));
        }
        List<Table.Column> columns = new ArrayList<>();
        STEPS.forEach(step -> {
            if (step == MovementStep.CLOSING) {
                columns.add(new Table.Column(wording.say("bridge.remainder"), Table.Align.NUMBER));
            }
            columns.add(new Table.Column(nameOf(step), Table.Align.NUMBER));
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
        for (MovementStep step : STEPS) {
            if (step == MovementStep.CLOSING) {
                cells.add(cell(remainder(window, group), false));
            }
            cells.add(cell(FigureReading.found(found.get(step.id())), step.sign() < 0));
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
