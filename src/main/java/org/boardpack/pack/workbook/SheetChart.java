package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A native chart of cells of a sheet's table, to the right of it. Cells that hold no number are left out of its references, because Excel
 * would draw them as zero.
 */
final class SheetChart {

    /** Its size, in points and in columns of the usual width. */
    private static final int HEIGHT = 380;

    private static final int COLUMNS = 9;

    private final SheetPlan plan;
    private final TablePlan table;
    private final ChartPlan chart;

    private SheetChart(SheetPlan plan, TablePlan table, ChartPlan chart) {
        this.plan = plan;
        this.table = table;
        this.chart = chart;
    }

    /** The chart of a sheet; none where it has none, or the template shows a column that it needs no more. */
    static Optional<SheetChart> of(SheetPlan plan, TablePlan table) {
        ChartPlan wanted = plan.chart();
        if (wanted == null || table.columnOf(wanted.at()) < 0) {
            return Optional.empty();
        }
        List<ChartPlan.Series> shown = wanted.series().stream()
                .filter(series -> table.columnOf(series.field()) >= 0)
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetChart(
                        plan,
                        table,
                        new ChartPlan(
                                wanted.title(),
                                wanted.alternative(),
                                wanted.language(),
                                wanted.valueAxis(),
                                wanted.at(),
                                wanted.isOfNames(),
                                shown)));
    }

    /** Draws it, and gives the cells that it covers. */
    CellRangeAddress drawOn(XSSFSheet sheet) {
        CellRangeAddress at = place();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(new XSSFClientAnchor(
                0, 0, 0, 0, at.getFirstColumn(), at.getFirstRow(), at.getLastColumn() + 1, at.getLastRow() + 1));
        CTNonVisualDrawingProps named = drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        named.setName(chart.title());
        named.setDescr(chart.alternative());
        ChartDrawing drawingOf = new ChartDrawing(drawn, chart);
        if (chart.isOfNames()) {
            drawingOf.bars(chart.series().stream().map(this::names).toList(), values());
        } else {
            drawingOf.lines(chart.series().stream().map(this::months).toList(), values());
        }
        return at;
    }

    /** Beside the table, from its headings down. */
    private CellRangeAddress place() {
        RowHeights heights = new RowHeights(plan);
        int points = heights.ofHeadings(table);
        int rows = 0;
        while (points < HEIGHT) {
            points += rows < table.rowCount() ? heights.of(table.row().apply(rows)) : RowHeights.DEFAULT;
            rows++;
        }
        int column = table.columns().size() + 1;
        return new CellRangeAddress(plan.headingRow(), plan.headingRow() + rows, column, column + COLUMNS - 1);
    }

    private List<XDDFNumericalDataSource<BigDecimal>> values() {
        List<XDDFNumericalDataSource<BigDecimal>> values = new ArrayList<>();
        for (ChartPlan.Series series : chart.series()) {
            values.add(XDDFDataSourcesFactory.fromArray(
                    series.points().stream().map(ChartPlan.Point::value).toArray(BigDecimal[]::new),
                    cells(series, series.field()),
                    table.columnOf(series.field())));
        }
        return values;
    }

    private XDDFNumericalDataSource<BigDecimal> months(ChartPlan.Series series) {
        return XDDFDataSourcesFactory.fromArray(
                series.points().stream().map(point -> (BigDecimal) point.at()).toArray(BigDecimal[]::new),
                cells(series, chart.at()),
                table.columnOf(chart.at()));
    }

    private XDDFCategoryDataSource names(ChartPlan.Series series) {
        return XDDFDataSourcesFactory.fromArray(
                series.points().stream().map(point -> point.at().toString()).toArray(String[]::new),
                cells(series, chart.at()),
                table.columnOf(chart.at()));
    }

    /** Where a field's cells of the points stand: one run of rows, or several in brackets. */
    private String cells(ChartPlan.Series series, String field) {
        List<String> runs = new ArrayList<>();
        List<ChartPlan.Point> points = series.points();
        int begin = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || points.get(i).row() != points.get(i - 1).row() + 1) {
                runs.add(run(
                        table.columnOf(field),
                        points.get(begin).row(),
                        points.get(i - 1).row()));
                begin = i;
            }
        }
        return runs.size() == 1 ? runs.get(0) : "(" + String.join(",", runs) + ")";
    }

    private String run(int column, int first, int last) {
        String from = cell(column, first);
        return SheetNameFormatter.format(plan.name()) + "!" + (first == last ? from : from + ":" + cell(column, last));
    }

    private String cell(int column, int row) {
        return new CellReference(plan.headingRow() + 1 + row, column, true, true).formatAsString();
    }
}
