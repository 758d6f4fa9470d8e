package org.boardpack.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRBeanCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignBreak;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignDatasetRun;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.BreakTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.boardpack.pack.BarChart;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Columns;
import org.boardpack.pack.CurveChart;
import org.boardpack.pack.Definitions;
import org.boardpack.pack.Heading;
import org.boardpack.pack.IntervalChart;
import org.boardpack.pack.MonthlyChart;
import org.boardpack.pack.Pack;
import org.boardpack.pack.Page;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.ProcessChart;
import org.boardpack.pack.Table;
import org.boardpack.pack.Tiles;
import org.boardpack.pack.WaterfallChart;

/**
 * A pack as JasperReports writes it: the same texts, the rows of the same tables, the values of the same charts, A4 landscape, tagged.
 * What it does not do, and is not charged for: a figure's alternative text, heads and scopes of tables, icons, embedded fonts, side
 * by side columns, fitting on a sheet.
 */
final class JasperPack {

    private static final int WIDTH = 758;
    private static final int COLUMNS = 10;

    private final JasperReport report;

    JasperPack() throws JRException {
        this.report = JasperCompileManager.compileReport(design());
    }

    /** A line of the report; a chart has points instead of cells. */
    public static final class Line {
        private final String kind;
        private final List<String> cells;
        private final List<Point> points;

        Line(String kind, List<String> cells, List<Point> points) {
            this.kind = kind;
            this.cells = cells;
            this.points = points;
        }

        public String getKind() {
            return kind;
        }

        public List<String> getCells() {
            return cells;
        }

        public List<Point> getPoints() {
            return points;
        }
    }

    /** A value of a chart. */
    public static final class Point {
        private final String series;
        private final String category;
        private final Double value;

        Point(String series, String category, double value) {
            this.series = series;
            this.category = category;
            this.value = value;
        }

        public String getSeries() {
            return series;
        }

        public String getCategory() {
            return category;
        }

        public Double getValue() {
            return value;
        }
    }

    void render(List<Line> lines, OutputStream out) throws JRException {
        JasperPrint print = JasperFillManager.fillReport(
                report, new HashMap<>(Map.of("REPORT_LOCALE", Locale.UK)), new JRBeanCollectionDataSource(lines));
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("en-GB");
        configuration.setCompressed(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }

    /** What a pack says, line by line. */
    static List<Line> lines(Pack pack) {
        List<Line> lines = new ArrayList<>();
        lines.add(text("title", pack.cover().organisation() + ": " + pack.cover().title()));
        pack.cover().facts().forEach(fact -> lines.add(row(List.of(fact.label(), fact.text()))));
        pack.cover().asks().forEach(fact -> lines.add(row(List.of(fact.label(), fact.text()))));
        pack.cover().paragraphs().forEach(paragraph -> lines.add(text("text", paragraph.text())));
        pack.cover().blocks().forEach(block -> add(block, lines));
        for (Page page : pack.pages()) {
            lines.add(text("title", page.title() + ": " + page.heading()));
            page.blocks().forEach(block -> add(block, lines));
        }
        return lines;
    }

    private static Line text(String kind, String text) {
        return new Line(kind, List.of(text), List.of());
    }

    private static Line row(List<String> cells) {
        return new Line("row", cells, List.of());
    }

    private static void add(Block block, List<Line> lines) {
        if (block instanceof Columns columns) {
            columns.blocks().forEach(inner -> add(inner, lines));
        } else if (block instanceof Heading heading) {
            lines.add(text("head", heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            lines.add(text("text", paragraph.text()));
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> lines.add(text("text", "• " + item)));
        } else if (block instanceof Definitions definitions) {
            definitions.definitions().forEach(one -> lines.add(text("text", one.term() + ": " + one.meaning())));
        } else if (block instanceof Tiles tiles) {
            tiles.tiles().forEach(tile -> lines.add(row(List.of(tile.label(), tile.value(), tile.period()))));
        } else if (block instanceof Table table) {
            lines.add(text("head", table.caption()));
            lines.add(row(cells(
                    table.rowHeading(),
                    table.columns().stream().map(Table.Column::heading).toList())));
            table.rows().forEach(row -> lines.add(row(cells(row.heading(), row.cells()))));
            table.notes().forEach(note -> lines.add(text("text", note)));
        } else if (block instanceof ChartFigure figure) {
            lines.add(text("head", figure.chart().title()));
            lines.add(chart(figure));
            lines.add(text("text", figure.caption()));
        }
    }

    private static List<String> cells(String first, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return cells;
    }

    private static Line chart(ChartFigure figure) {
        List<Point> points = new ArrayList<>();
        String kind = "line";
        if (figure.chart() instanceof MonthlyChart monthly) {
            monthly.series()
                    .forEach(series -> series.values()
                            .forEach((month, value) ->
                                    points.add(new Point(series.name(), month.toString(), value.doubleValue()))));
        } else if (figure.chart() instanceof ProcessChart process) {
            process.chart().points().forEach(point -> {
                if (point.observation().value() != null) {
                    points.add(new Point(
                            "Value",
                            point.observation().date().toString(),
                            Objects.requireNonNull(point.observation().value()).doubleValue()));
                }
            });
        } else if (figure.chart() instanceof CurveChart curves) {
            curves.curves()
                    .forEach(curve -> curve.points()
                            .forEach(point -> points.add(
                                    new Point(curve.name(), Integer.toString(point.time()), point.value()))));
        } else {
            kind = "bars";
            if (figure.chart() instanceof BarChart bars) {
                bars.bars().forEach(bar -> points.add(new Point("Value", bar.label(), bar.value())));
            } else if (figure.chart() instanceof WaterfallChart waterfall) {
                waterfall.steps().forEach(step -> points.add(new Point("Value", step.label(), step.to())));
            } else if (figure.chart() instanceof IntervalChart intervals) {
                intervals.items().forEach(item -> points.add(new Point("Value", item.label(), item.value())));
            }
        }
        return new Line(kind, List.of(), points);
    }

    private static JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("pack");
        design.setPageWidth(842);
        design.setPageHeight(595);
        design.setLeftMargin(42);
        design.setRightMargin(42);
        design.setTopMargin(34);
        design.setBottomMargin(50);
        design.setColumnWidth(WIDTH);
        for (String name : List.of("kind", "cells", "points")) {
            design.addField(field(name, name.equals("kind") ? String.class : List.class));
        }
        JRDesignDataset values = new JRDesignDataset(false);
        values.setName("values");
        values.addField(field("series", String.class));
        values.addField(field("category", String.class));
        values.addField(field("value", Double.class));
        design.addDataset(values);
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(title());
        detail.addBand(lineOf("head", 18, 12, true));
        detail.addBand(lineOf("text", 15, 10, false));
        detail.addBand(cells());
        detail.addBand(chart(design, "line", ChartTypeEnum.LINE));
        detail.addBand(chart(design, "bars", ChartTypeEnum.BAR));
        return design;
    }

    private static JRDesignField field(String name, Class<?> type) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        return field;
    }

    private static JRDesignBand band(String kind, int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setPrintWhenExpression(new JRDesignExpression("\"" + kind + "\".equals($F{kind})"));
        return band;
    }

    private static JRDesignTextField text(String expression, int left, int width, int height, float size, boolean bold) {
        JRDesignTextField field = new JRDesignTextField();
        field.setX(left);
        field.setY(0);
        field.setWidth(width);
        field.setHeight(height);
        field.setFontSize(size);
        field.setBold(bold);
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        field.setExpression(new JRDesignExpression(expression));
        return field;
    }

    private static JRDesignBand title() {
        JRDesignBand band = band("title", 30);
        JRDesignBreak next = new JRDesignBreak();
        next.setType(BreakTypeEnum.PAGE);
        next.setWidth(1);
        next.setHeight(1);
        band.addElement(next);
        JRDesignTextField field = text("(String)$F{cells}.get(0)", 0, WIDTH, 24, 17, true);
        field.setY(2);
        field.getPropertiesMap().setProperty("net.sf.jasperreports.export.pdf.tag.h1", "full");
        band.addElement(field);
        return band;
    }

    private static JRDesignBand lineOf(String kind, int height, float size, boolean bold) {
        JRDesignBand band = band(kind, height);
        band.addElement(text("(String)$F{cells}.get(0)", 0, WIDTH, height - 2, size, bold));
        return band;
    }

    private static JRDesignBand cells() {
        JRDesignBand band = band("row", 16);
        int width = (WIDTH - 200) / (COLUMNS - 1);
        for (int i = 0; i < COLUMNS; i++) {
            band.addElement(text(
                    "$F{cells}.size() > " + i + " ? (String)$F{cells}.get(" + i + ") : \"\"",
                    i == 0 ? 0 : 200 + (i - 1) * width,
                    i == 0 ? 195 : width - 5,
                    14,
                    10,
                    false));
        }
        return band;
    }

    private static JRDesignBand chart(JasperDesign design, String kind, ChartTypeEnum type) {
        JRDesignBand band = band(kind, 190);
        JRDesignChart chart = new JRDesignChart(design, type);
        chart.setWidth(WIDTH / 2);
        chart.setHeight(186);
        JRDesignCategoryDataset dataset = (JRDesignCategoryDataset) chart.getDataset();
        JRDesignDatasetRun run = new JRDesignDatasetRun();
        run.setDatasetName("values");
        run.setDataSourceExpression(new JRDesignExpression(
                "new net.sf.jasperreports.engine.data.JRBeanCollectionDataSource($F{points})"));
        dataset.setDatasetRun(run);
        JRDesignCategorySeries series = new JRDesignCategorySeries();
        series.setSeriesExpression(new JRDesignExpression("$F{series}"));
        series.setCategoryExpression(new JRDesignExpression("$F{category}"));
        series.setValueExpression(new JRDesignExpression("$F{value}"));
        dataset.addCategorySeries(series);
        chart.getPropertiesMap().setProperty("net.sf.jasperreports.chart.render.type", "draw");
        band.addElement(chart);
        return band;
    }
}
