package org.boardpack.pack.workbook;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpack.metrics.Figure;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.FigureChange;
import org.jspecify.annotations.Nullable;

/** The figures that differ from those of an earlier edition, with what they were and why. */
final class ChangesSheet {

    private static final int COLUMNS = 10;

    private ChangesSheet() {}

    /** Against the pack that readers saw last. */
    static SheetPlan sinceSeen(PackReading reading) {
        return plan(reading, "changes", reading.pack().history().seen());
    }

    /** Against what was published as final, or of earlier months. */
    static SheetPlan restatements(PackReading reading) {
        return plan(reading, "restatements", reading.pack().history().restated());
    }

    private static SheetPlan plan(PackReading reading, String sheet, Optional<EarlierPack> earlier) {
        Wording words = reading.words();
        List<FigureChange> changes = earlier.map(EarlierPack::changes).orElse(List.of());
        List<ColumnPlan> columns = List.of(
                reading.column("metric", 44),
                reading.column("window", 24),
                reading.column("staff-group", 40),
                reading.column("break-down", 18),
                reading.column("break-down-value", 24),
                reading.column("period", 14),
                reading.numberColumn("was", 16),
                reading.numberColumn("is", 16),
                reading.column("why", 34),
                reading.column("reference", 20));
        String line = earlier.map(pack ->
                        words.text(sheet + ".line", "edition", pack.name(), "count", Integer.toString(changes.size())))
                .orElseGet(() -> words.text(sheet + ".never"));
        return new SheetPlan(
                words.text(sheet + ".sheet"),
                words.text(sheet + ".title", "name", reading.name()),
                words.text(sheet + ".about"),
                reading.lines(line),
                changes.isEmpty()
                        ? new TablePlan(
                                "tbl_" + sheet, columns, 1, index -> Collections.nCopies(COLUMNS, reading.orNone("")))
                        : TablePlan.of("tbl_" + sheet, columns, changes, change -> row(reading, change)));
    }

    private static List<CellValue> row(PackReading reading, FigureChange change) {
        Figure figure = change.either();
        Wording words = reading.words();
        return List.of(
                CellValue.wrapped(words.text("metric." + figure.metric().id() + ".name")),
                CellValue.text(words.text("windows." + figure.window().id())),
                reading.staffGroup(figure.staffGroup()),
                reading.orNone(figure.dimension()),
                reading.orNone(figure.dimensionValue()),
                reading.monthCell(figure.period()),
                change.isOldHidden()
                        ? new CellValue.Text(Shorthand.CONFIDENTIAL, Look.SYMBOL)
                        : shown(reading, change.old()),
                shown(reading, change.now()),
                CellValue.wrapped(change.causes().stream()
                        .map(cause -> words.text("causes." + cause.id()))
                        .collect(Collectors.joining("; "))),
                reading.orNone(figure.reference()));
    }

    private static CellValue shown(PackReading reading, @Nullable Figure figure) {
        return figure == null
                ? reading.orNone("")
                : reading.numberOf(
                        figure,
                        figure.value(),
                        PackReading.lookOf(figure.metric().unit()));
    }
}
