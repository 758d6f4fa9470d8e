package org.boardpack.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;
import org.jspecify.annotations.Nullable;

/** The figures of one period and scope as a table for keeping, and back, in their order. */
public final class FigureTables {

    private static final List<String> HEADINGS = List.of(
            "Staff Group",
            "Dimension",
            "Dimension Value",
            "Metric",
            "Window",
            "Numerator",
            "Denominator",
            "Value",
            "Status",
            "Marker",
            "Reference");

    private FigureTables() {}

    public static ExtractTable toTable(List<Figure> figures) {
        List<TextColumn.Builder> columns =
                HEADINGS.stream().map(TextColumn.Builder::new).toList();
        for (Figure figure : figures) {
            List<@Nullable String> values = new ArrayList<>();
            values.add(figure.staffGroup().name());
            values.add(figure.dimension());
            values.add(figure.dimensionValue());
            values.add(figure.metric().id());
            values.add(figure.window().id());
            values.add(text(figure.numerator()));
            values.add(text(figure.denominator()));
            values.add(text(figure.value()));
            values.add(figure.status().id());
            values.add(figure.marker());
            values.add(figure.reference());
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).add(values.get(column));
            }
        }
        return new ExtractTable(
                figures.size(), columns.stream().map(TextColumn.Builder::build).toList(), List.of());
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    public static List<Figure> toFigures(ReportingMonth period, Scope scope, ExtractTable table) {
        List<TextColumn> columns = HEADINGS.stream().map(table::text).toList();
        List<Figure> figures = new ArrayList<>(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            List<@Nullable String> values = new ArrayList<>();
            columns.forEach(column -> values.add(column.at(at)));
            figures.add(new Figure(
                    period,
                    scope,
                    new StaffGroup(given(values.get(0))),
                    given(values.get(1)),
                    given(values.get(2)),
                    Metric.find(given(values.get(3))).orElseThrow(),
                    Stream.of(Window.values())
                            .filter(window -> window.id().equals(values.get(4)))
                            .findFirst()
                            .orElseThrow(),
                    number(values.get(5)),
                    number(values.get(6)),
                    number(values.get(7)),
                    Stream.of(Status.values())
                            .filter(status -> status.id().equals(values.get(8)))
                            .findFirst()
                            .orElseThrow(),
                    given(values.get(9)),
                    given(values.get(10))));
        }
        return figures;
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
