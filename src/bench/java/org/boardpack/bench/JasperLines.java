package org.boardpack.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.Columns;
import org.boardpack.pack.CurveChart;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.ForecastChart;
import org.boardpack.pack.Heading;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.MonthlyChart;
import org.boardpack.pack.Pack;
import org.boardpack.pack.Page;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.SmallMultiples;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.WaterfallChart;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.ProcessLimits;
import org.jspecify.annotations.Nullable;

/** What a pack says, line by line, as a report is fed it: every text, every row of every table, every value and level of every chart. */
final class JasperLines {

    private final List<Line> lines = new ArrayList<>();

    private JasperLines() {}

    /** A line of the report; a chart has points instead of cells. */
    public static final class Line {
        private final String kind;
        private final String place;
        private final List<String> cells;
        private final List<Point> points;

        Line(String kind, String place, List<String> cells, List<Point> points) {
            this.kind = kind;
            this.place = place;
            this.cells = cells;
            this.points = points;
        }

        public String getKind() {
            return kind;
        }

        /** Of a row in its table: headings, first, middle, last; of a chart its text for those who do not see it. */
        public String getPlace() {
            return place;
        }

        public List<String> getCells() {
            return cells;
        }

        public List<Point> getPoints() {
            return points;
        }
    }

    /** A value of a chart: over a number, or over a name. */
    public static final class Point {
        private final String series;
        private final Double over;
        private final String category;
        private final Double value;

        Point(String series, double over, String category, double value) {
            this.series = series;
            this.over = over;
            this.category = category;
            this.value = value;
        }

        public String getSeries() {
            return series;
        }

        public Double getOver() {
            return over;
        }

        public String getCategory() {
            return category;
        }

        public Double getValue() {
            return value;
        }
    }

    static List<Line> of(Pack pack) {
        JasperLines all = new JasperLines();
        all.text("title", pack.cover().organisation() + ": " + pack.cover().title());
        pack.cover().facts().forEach(fact -> all.text("text", fact.label() + ": " + fact.text()));
        pack.cover().asks().forEach(fact -> all.text("text", fact.label() + ": " + fact.text()));
        pack.cover().paragraphs().forEach(paragraph -> all.text("text", paragraph.text()));
        pack.cover().blocks().forEach(all::add);
        for (Page page : pack.pages()) {
            all.text("title", page.title() + ": " + page.heading());
            page.blocks().forEach(all::add);
        }
        return all.lines;
    }

    private void text(String kind, String text) {
        lines.add(new Line(kind, "", List.of(text), List.of()));
    }

    private void add(Block block) {
        if (block instanceof Columns columns) {
            columns.blocks().forEach(this::add);
        } else if (block instanceof Heading heading) {
            text("head", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            text("text", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> text("text", "• " + item));
        } else if (block instanceof Definitions definitions) {
            definitions.definitions().forEach(one -> text("text", one.term() + ": " + one.meaning()));
        } else if (block instanceof Tiles tiles) {
            tiles.tiles().forEach(this::add);
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof ChartFigure figure) {
            text("head", figure.chart().title());
            lines.add(chart(figure));
            text("text", figure.caption());
        } else {
            throw new IllegalArgumentException("no line for " + block);
        }
    }

    private void add(Tiles.Tile tile) {
        text("head", tile.label() + " " + tile.value());
        text("text", tile.period() + " " + tile.note());
        tile.changes().forEach(change -> text("text", change.movement().shape() + " " + change.words()));
    }

    private void add(Table table) {
        text("head", table.caption());
        lines.add(row("headings", table.rowHeading(), table.columns().stream().map(Table.Column::heading).toList()));
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isLast = i == table.rows().size() - 1;
            lines.add(row(
                    isLast ? "last" : "middle",
                    table.rows().get(i).heading(),
                    table.rows().get(i).cells()));
        }
        table.notes().forEach(note -> text("text", note));
    }

    private static Line row(String place, String first, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return new Line("row", place, cells, List.of());
    }

    private static Line chart(ChartFigure figure) {
        List<Point> points = new ArrayList<>();
        String kind = "bars";
        ChartSpec chart = figure.chart();
        if (chart instanceof BarChart bars) {
            bars.bars().forEach(bar -> points.add(new Point("Value", 0, bar.label(), bar.value())));
        } else if (chart instanceof WaterfallChart waterfall) {
            waterfall.steps().forEach(step -> points.add(new Point("Value", 0, step.label(), step.to())));
        } else if (chart instanceof IntervalChart intervals) {
            intervals.items().forEach(item -> points.add(new Point("Value", 0, item.label(), item.value())));
        } else {
            kind = "lines";
            addLines(chart, points);
        }
        return new Line(kind, figure.alternative(), List.of(), points);
    }

    private static void addLines(ChartSpec chart, List<Point> points) {
        if (chart instanceof MonthlyChart monthly) {
            monthly.series()
                    .forEach(series -> series.values()
                            .forEach((month, value) -> add(points, series.name(), monthly.place(month), value)));
        } else if (chart instanceof ProcessChart process) {
            addProcess(process.chart().points(), points);
        } else if (chart instanceof CurveChart curves) {
            curves.curves()
                    .forEach(curve -> curve.points()
                            .forEach(point -> points.add(new Point(curve.name(), point.time(), "", point.value()))));
        } else if (chart instanceof ForecastChart forecast) {
            forecast.actual().forEach((place, value) -> add(points, "Actual", place, value));
            forecast.ahead().forEach((place, ahead) -> points.add(new Point("Forecast", place, "", ahead.value())));
            forecast.plan().forEach((place, value) -> add(points, "Plan", place, value));
        } else if (chart instanceof SmallMultiples multiples) {
            for (SmallMultiples.Panel panel : multiples.panels()) {
                for (int i = 0; i < panel.values().size(); i++) {
                    int place = i;
                    panel.values().get(i).ifPresent(value -> points.add(new Point(panel.name(), place, "", value)));
                }
            }
        } else {
            throw new IllegalArgumentException("no points for " + chart);
        }
    }

    /** The values, and each level as a line of two points, as ours is. */
    private static void addProcess(List<ControlPoint> all, List<Point> points) {
        for (int i = 0; i < all.size(); i++) {
            add(points, "Value", i, all.get(i).observation().value());
        }
        for (int i : new int[] {0, all.size() - 1}) {
            ProcessLimits limits = all.get(all.size() - 1).limits();
            if (limits != null) {
                add(points, "Mean", i, limits.mean());
                add(points, "Upper limit", i, limits.upper());
                add(points, "Lower limit", i, limits.lower());
            }
            add(points, "Target", i, all.get(all.size() - 1).observation().target());
        }
    }

    private static void add(List<Point> points, String series, int over, @Nullable BigDecimal value) {
        if (value != null) {
            points.add(new Point(series, over, "", Objects.requireNonNull(value).doubleValue()));
        }
    }
}
