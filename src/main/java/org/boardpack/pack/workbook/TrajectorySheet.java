package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.improvement.LeaversToKeep;
import org.boardpack.pack.workbook.Trajectory.Step;
import org.boardpack.statistics.forecast.Ahead;
import org.jspecify.annotations.Nullable;

/** Where each measure has been and is heading: actual, trend with its interval, plan, target, and how many leavers a month to keep. */
final class TrajectorySheet {

    static final SheetKind<Step> KIND = new SheetKind<>(
            "Trajectory",
            List.of(
                    Field.text(
                            "metric",
                            (reading, step) -> reading.metric(step.course().metric())),
                    Field.text(
                            "window",
                            (reading, step) -> reading.window(step.course().window())),
                    Field.text(
                            "staff-group",
                            (reading, step) -> reading.staffGroup(step.course().group())),
                    Field.text("period", (reading, step) -> reading.monthCell(step.month())),
                    Field.number("actual", TrajectorySheet::actual),
                    foreseen("trend", Ahead::value),
                    Field.number("plan", (reading, step) -> PackReading.amount(step.plan(), look(step))),
                    Field.number("target", (reading, step) -> PackReading.amount(step.target(), look(step))),
                    foreseen("low", Ahead::lower80),
                    foreseen("high", Ahead::upper80),
                    foreseen("low-95", Ahead::lower95),
                    foreseen("high-95", Ahead::upper95),
                    Field.number(
                            "keep",
                            (reading, step) -> PackReading.amount(
                                    Optional.ofNullable(step.keep())
                                            .map(LeaversToKeep::fewer)
                                            .orElse(null),
                                    Look.DECIMAL)),
                    Field.text(
                            "reach",
                            (reading, step) -> reading.word(
                                    "reach",
                                    Optional.ofNullable(step.keep())
                                            .map(keep -> keep.reach().id())
                                            .orElse(""))),
                    Field.text(
                            "unit",
                            (reading, step) -> reading.unit(step.course().metric())),
                    Field.text("status", (reading, step) -> reading.word("statuses", status(step))),
                    Field.text(
                            "marker",
                            (reading, step) -> reading.orNone(
                                    step.actual().map(Figure::marker).orElse(""))),
                    Field.text(
                            "reference",
                            (reading, step) -> reading.orNone(
                                    step.actual().map(Figure::reference).orElse("")))),
            reading -> Content.of(Trajectory.of(reading.pack()).stream()
                            .flatMap(trajectory -> trajectory.steps().stream())
                            .toList())
                    .with(rows -> TrajectoryChart.plan(reading, rows)));

    private TrajectorySheet() {}

    private static CellValue actual(PackReading reading, Step step) {
        return step.actual().map(reading::valueOf).orElseGet(() -> PackReading.amount(null, Look.SYMBOL));
    }

    private static Field<Step> foreseen(String name, ToDoubleFunction<Ahead> which) {
        return Field.number(name, (reading, step) -> PackReading.amount(foreseen(step, which), look(step)));
    }

    static @Nullable BigDecimal foreseen(Step step, ToDoubleFunction<Ahead> which) {
        Ahead ahead = step.ahead();
        return ahead == null ? null : PackReading.meaningful(which.applyAsDouble(ahead));
    }

    private static Look look(Step step) {
        return PackReading.lookOf(step.course().metric().unit());
    }

    private static String status(Step step) {
        return step.actual().map(figure -> figure.status().id()).orElse(step.ahead() == null ? "not-yet" : "forecast");
    }
}
