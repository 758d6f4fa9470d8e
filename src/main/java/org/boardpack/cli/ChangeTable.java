package org.boardpack.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpack.metrics.Figure;
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.ChangesCsv;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.TargetChange;
import org.jspecify.annotations.Nullable;

/** Changed figures as a table of plain text: a line a figure, columns as wide as they must be. */
final class ChangeTable {

    private static final List<String> HEADINGS =
            List.of("period", "scope", "staff group", "break-down", "metric", "window", "old", "new", "cause");

    private static final int DECIMALS = 5;

    private ChangeTable() {}

    static List<String> lines(List<FigureChange> changes, List<TargetChange> targets) {
        if (changes.isEmpty() && targets.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        changes.forEach(change -> rows.add(row(change)));
        targets.forEach(change -> rows.add(row(change)));
        int[] widths = IntStream.range(0, HEADINGS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static List<String> row(FigureChange change) {
        Figure figure = change.either();
        Figure was = change.shownOld();
        Figure is = change.now();
        boolean isSameValue = was != null && is != null && shown(was).equals(shown(is));
        return List.of(
                figure.period().toString(),
                figure.scope().code(),
                figure.staffGroup().name(),
                figure.dimension().isEmpty() ? "" : figure.dimension() + " " + figure.dimensionValue(),
                figure.metric().id(),
                figure.window().id(),
                was == null ? ChangesCsv.oldStatus(change) : shown(was) + (isSameValue ? parts(was) : ""),
                is == null ? "none" : shown(is) + (isSameValue ? parts(is) : ""),
                change.causes().stream().map(ChangeCause::words).collect(Collectors.joining(", ")));
    }

    private static List<String> row(TargetChange change) {
        return List.of(
                change.month().toString(),
                change.scope().code(),
                change.staffGroup().name(),
                change.kind().id(),
                change.metric(),
                change.window(),
                change.old() == null ? ChangesCsv.status(null) : plain(change.old()),
                change.now() == null ? ChangesCsv.status(null) : plain(change.now()),
                ChangeCause.TARGET.words());
    }

    private static String shown(Figure figure) {
        return figure.value() == null ? figure.status().id() : plain(figure.value());
    }

    /** What stands behind a rate, where the rate alone shows no difference. */
    private static String parts(Figure figure) {
        return " (" + plain(figure.numerator()) + " / " + plain(figure.denominator()) + ")";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null
                ? "-"
                : number.setScale(Math.min(DECIMALS, Math.max(0, number.scale())), RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
