package org.boardpack.pack.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.MovementStep;

/**
 * The bridge from opening to closing staff ("leaky bath") at the edition's month, step by step, heads and full-time equivalents, by staff
 * group; its last step is what nothing explains, so that nobody has to take the sum on trust.
 */
final class FlowsSheet {

    private static final Set<Metric> REMAINDERS = Set.of(Metric.UNEXPLAINED_MOVEMENT, Metric.UNEXPLAINED_MOVEMENT_FTE);

    static final SheetKind<Figure> KIND = new SheetKind<>(
            "Flows",
            List.of(
                    Field.text("counted-in", (reading, figure) -> reading.unit(figure.metric())),
                    Field.text("window", (reading, figure) -> reading.window(figure.window())),
                    Field.text("staff-group", (reading, figure) -> reading.staffGroup(figure.staffGroup())),
                    Field.text("step", (reading, figure) -> reading.word("value.movement", step(figure))),
                    Field.text("sign", (reading, figure) -> reading.word("sign", sign(figure))),
                    Field.number("value", PackReading::valueOf),
                    Field.text("period", (reading, figure) -> reading.monthCell(figure.period())),
                    Field.text(
                            "status",
                            (reading, figure) ->
                                    reading.word("statuses", figure.status().id())),
                    Field.text("marker", (reading, figure) -> reading.orNone(figure.marker())),
                    Field.text("reference", (reading, figure) -> reading.orNone(figure.reference()))),
            reading -> Content.of(reading.pack().figures().all().stream()
                    .filter(figure -> figure.period().equals(reading.month()) && isStep(figure))
                    .sorted(Comparator.comparing(
                                    (Figure figure) -> figure.metric().unit())
                            .thenComparing(Figure::window)
                            .thenComparing(Figure::staffGroup, PackReading.ALL_FIRST)
                            .thenComparing(FlowsSheet::place))
                    .toList()));

    private FlowsSheet() {}

    private static boolean isStep(Figure figure) {
        return figure.dimension().equals(Dimension.MOVEMENT.id())
                || (REMAINDERS.contains(figure.metric()) && figure.dimension().isEmpty());
    }

    private static String step(Figure figure) {
        return REMAINDERS.contains(figure.metric()) ? "remainder" : figure.dimensionValue();
    }

    private static int place(Figure figure) {
        List<String> steps = MovementStep.ids();
        return REMAINDERS.contains(figure.metric()) ? steps.size() : steps.indexOf(figure.dimensionValue());
    }

    private static String sign(Figure figure) {
        return switch (step(figure)) {
            case "opening" -> "begin";
            case "closing" -> "end";
            case "leavers", "moves out" -> "minus";
            default -> "plus";
        };
    }
}
