package org.boardpack.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    /** The figures that a table keeps. What a column says is worked out once for each of its distinct values; figures share it. */
    public static List<Figure> toFigures(ReportingMonth period, Scope scope, ExtractTable table) {
        Meanings<StaffGroup> staffGroups = Meanings.of(table.text("Staff Group"), StaffGroup::new);
        Meanings<String> dimensions = Meanings.of(table.text("Dimension"), Function.identity());
        Meanings<String> dimensionValues = Meanings.of(table.text("Dimension Value"), Function.identity());
        Meanings<Metric> metrics =
                Meanings.of(table.text("Metric"), id -> Metric.find(id).orElseThrow());
        Meanings<Window> windows = Meanings.of(table.text("Window"), Window::ofId);
        Meanings<BigDecimal> numerators = Meanings.of(table.text("Numerator"), BigDecimal::new);
        Meanings<BigDecimal> denominators = Meanings.of(table.text("Denominator"), BigDecimal::new);
        Meanings<BigDecimal> values = Meanings.of(table.text("Value"), BigDecimal::new);
        Meanings<Status> statuses = Meanings.of(table.text("Status"), Status::ofId);
        Meanings<String> markers = Meanings.of(table.text("Marker"), Function.identity());
        Meanings<String> references = Meanings.of(table.text("Reference"), Function.identity());
        List<Figure> figures = new ArrayList<>(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            figures.add(new Figure(
                    period,
                    scope,
                    staffGroups.given(row),
                    dimensions.given(row),
                    dimensionValues.given(row),
                    metrics.given(row),
                    windows.given(row),
                    numerators.at(row),
                    denominators.at(row),
                    values.at(row),
                    statuses.given(row),
                    markers.given(row),
                    references.given(row)));
        }
        return figures;
    }

    /** How many figures of each status a table keeps. */
    public static Map<Status, Long> statuses(ExtractTable table) {
        Meanings<Status> statuses = Meanings.of(table.text("Status"), Status::ofId);
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (int row = 0; row < table.rows(); row++) {
            counts.merge(statuses.given(row), 1L, Long::sum);
        }
        return counts;
    }

    /** What a column's values mean, by code. */
    private record Meanings<T>(TextColumn column, List<T> ofCode) {

        static <T> Meanings<T> of(TextColumn column, Function<String, T> meaning) {
            return new Meanings<>(
                    column, column.dictionary().stream().map(meaning).toList());
        }

        @Nullable
        T at(int row) {
            int code = column.code(row);
            return code == TextColumn.MISSING ? null : ofCode.get(code);
        }

        T given(int row) {
            return Objects.requireNonNull(at(row));
        }
    }
}
