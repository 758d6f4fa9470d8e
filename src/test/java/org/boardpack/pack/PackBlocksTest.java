package org.boardpack.pack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.boardpack.pack.MonthlyChart.Series;
import org.boardpack.pack.MonthlyChart.Style;
import org.junit.jupiter.api.Test;

class PackBlocksTest {

    private final MonthlyChart chart = new MonthlyChart(
            "Turnover",
            SamplePackData.MONTH,
            SamplePackData.MONTH,
            List.of("Mar 2025"),
            "Month",
            "%",
            false,
            List.of(new Series(
                    "Turnover",
                    Style.LINE,
                    new TreeMap<>(java.util.Map.of(SamplePackData.MONTH, BigDecimal.TEN)),
                    "10.00%")),
            List.of());

    @Test
    void aChartCannotBeMadeWithoutAlternativeText() {
        assertThatThrownBy(() -> new ChartFigure(chart, " ", "Each point is one month."))
                .hasMessageContaining("alternative text");
    }

    @Test
    void aTableCannotBeMadeWithoutACaption() {
        assertThatThrownBy(() -> new Table("", "Staff group", List.of(), List.of(), List.of()))
                .hasMessageContaining("caption");
    }

    @Test
    void aTableRowMustHaveACellForEachColumn() {
        List<Table.Column> columns = List.of(new Table.Column("Rate", Table.Align.NUMBER));
        List<Table.Row> rows = List.of(new Table.Row("All staff", List.of("1", "2"), false));
        assertThatThrownBy(() -> new Table("Turnover", "Staff group", columns, rows, List.of()))
                .hasMessageContaining("\"All staff\" has 2 cells, not 1");
    }

    @Test
    void columnsDoNotStandInsideColumns() {
        Columns inner = new Columns(List.of(), List.of());
        assertThatThrownBy(() -> new Columns(List.of(inner), List.of())).hasMessageContaining("inside columns");
    }
}
