package org.boardpack.pack.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardpack.metrics.Figure;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.PackHistory;
import org.jspecify.annotations.Nullable;

/** The figures that differ from those of an earlier edition, with what they were and why. */
final class ChangesSheet {

    /** Against the pack that readers saw last. */
    static final SheetKind<FigureChange> SINCE_SEEN = kind("Changes", PackHistory::seen);

    /** Against what was published as final, or of earlier months. */
    static final SheetKind<FigureChange> RESTATEMENTS = kind("Restatements", PackHistory::restated);

    private ChangesSheet() {}

    private static SheetKind<FigureChange> kind(String id, Function<PackHistory, Optional<EarlierPack>> which) {
        return new SheetKind<>(
                id,
                List.of(
                        Field.text(
                                "metric",
                                (reading, change) ->
                                        reading.metric(figure(change).metric())),
                        Field.text(
                                "window",
                                (reading, change) ->
                                        reading.window(figure(change).window())),
                        Field.text(
                                "staff-group",
                                (reading, change) ->
                                        reading.staffGroup(figure(change).staffGroup())),
                        Field.text(
                                "break-down",
                                (reading, change) ->
                                        reading.word("dimension", figure(change).dimension())),
                        Field.text("part", (reading, change) -> reading.part(figure(change))),
                        Field.text(
                                "period",
                                (reading, change) ->
                                        reading.monthCell(figure(change).period())),
                        Field.number(
                                "was",
                                (reading, change) -> change.isOldHidden()
                                        ? new CellValue.Text(Shorthand.CONFIDENTIAL, Look.SYMBOL)
                                        : shown(reading, change.old())),
                        Field.number("is", (reading, change) -> shown(reading, change.now())),
                        Field.text(
                                "why",
                                (reading, change) -> CellValue.wrapped(change.causes().stream()
                                        .map(cause -> reading.words().text("causes." + cause.id()))
                                        .collect(Collectors.joining("; ")))),
                        Field.text(
                                "reference",
                                (reading, change) ->
                                        reading.orNone(figure(change).reference()))),
                reading -> content(reading, id, which.apply(reading.pack().history())));
    }

    private static Content<FigureChange> content(PackReading reading, String id, Optional<EarlierPack> earlier) {
        String key = SheetKinds.of(id).key();
        return earlier.map(pack -> Content.of(
                        pack.changes(),
                        reading.words()
                                .text(
                                        key + ".compared",
                                        "earlier",
                                        pack.name(),
                                        "count",
                                        Integer.toString(pack.changes().size()))))
                .orElseGet(() -> Content.of(List.of()));
    }

    private static Figure figure(FigureChange change) {
        return change.either();
    }

    private static CellValue shown(PackReading reading, @Nullable Figure figure) {
        return figure == null ? reading.orNone("") : reading.valueOf(figure);
    }
}
