package org.boardpack.bench;

import java.util.List;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.design.JRDesignXyDataset;
import net.sf.jasperreports.charts.design.JRDesignXySeries;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignBreak;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignDatasetRun;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.BreakTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The report that a pack is written by: a band for each kind of line. Lengths in points. */
final class JasperDesigns {

    static final String FONT = "Liberation Sans";

    private static final int WIDTH = 758;
    private static final int COLUMNS = 10;
    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";

    private JasperDesigns() {}

    static JasperDesign pack() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("pack");
        design.setPageWidth(842);
        design.setPageHeight(595);
        design.setLeftMargin(42);
        design.setRightMargin(42);
        design.setTopMargin(34);
        design.setBottomMargin(50);
        design.setColumnWidth(WIDTH);
        JRDesignStyle style = new JRDesignStyle();
        style.setName("usual");
        style.setDefault(true);
        style.setFontName(FONT);
        style.setFontSize(10f);
        design.addStyle(style);
        for (String name : List.of("kind", "place")) {
            design.addField(field(name, String.class));
        }
        for (String name : List.of("cells", "points")) {
            design.addField(field(name, List.class));
        }
        JRDesignDataset values = new JRDesignDataset(false);
        values.setName("values");
        values.addField(field("series", String.class));
        values.addField(field("category", String.class));
        values.addField(field("over", Double.class));
        values.addField(field("value", Double.class));
        design.addDataset(values);
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(title());
        detail.addBand(lineOf("head", 18, 12, true));
        detail.addBand(lineOf("text", 15, 10, false));
        detail.addBand(cells());
        detail.addBand(lines(design));
        detail.addBand(bars(design));
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
        // A row over two pages would be tagged twice.
        band.setSplitType(SplitTypeEnum.PREVENT);
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
        field.getPropertiesMap().setProperty(TAG + "h1", "full");
        band.addElement(field);
        return band;
    }

    private static JRDesignBand lineOf(String kind, int height, float size, boolean bold) {
        JRDesignBand band = band(kind, height);
        JRDesignTextField field = text("(String)$F{cells}.get(0)", 0, WIDTH, height - 2, size, bold);
        if (bold) {
            field.getPropertiesMap().setProperty(TAG + "h3", "full");
        }
        band.addElement(field);
        return band;
    }

    /** A row of a table: only as many cells as it has, tagged. */
    private static JRDesignBand cells() {
        JRDesignBand band = band("row", 16);
        int width = (WIDTH - 160) / (COLUMNS - 1);
        for (int i = 0; i < COLUMNS; i++) {
            JRDesignTextField cell = text(
                    "(String)$F{cells}.get(" + i + ")",
                    i == 0 ? 0 : 160 + (i - 1) * width,
                    i == 0 ? 155 : width - 3,
                    14,
                    10,
                    false);
            if (i > 0) {
                cell.setPrintWhenExpression(new JRDesignExpression("$F{cells}.size() > " + i));
            }
            String isLast = "$F{cells}.size() == " + (i + 1);
            if (i == 0) {
                tag(cell, "table", "\"headings\".equals($F{place}) ? \"start\" : null");
                tag(cell, "tr", "\"start\"");
                tag(cell, "th", "\"full\"");
            } else {
                tag(cell, "table", isLast + " && \"last\".equals($F{place}) ? \"end\" : null");
                tag(cell, "tr", isLast + " ? \"end\" : null");
                tag(cell, "th", "\"headings\".equals($F{place}) ? \"full\" : null");
                tag(cell, "td", "\"headings\".equals($F{place}) ? null : \"full\"");
            }
            band.addElement(cell);
        }
        return band;
    }

    private static void tag(JRDesignElement element, String tag, String expression) {
        JRDesignPropertyExpression property = new JRDesignPropertyExpression();
        property.setName(TAG + tag);
        property.setValueExpression(new JRDesignExpression(expression));
        element.addPropertyExpression(property);
    }

    private static JRDesignBand lines(JasperDesign design) throws JRException {
        JRDesignChart chart = chart(design, ChartTypeEnum.XYLINE);
        JRDesignXyDataset dataset = (JRDesignXyDataset) chart.getDataset();
        dataset.setDatasetRun(values());
        JRDesignXySeries series = new JRDesignXySeries();
        series.setSeriesExpression(new JRDesignExpression("$F{series}"));
        series.setXValueExpression(new JRDesignExpression("$F{over}"));
        series.setYValueExpression(new JRDesignExpression("$F{value}"));
        dataset.addXySeries(series);
        return band("lines", chart);
    }

    private static JRDesignBand bars(JasperDesign design) throws JRException {
        JRDesignChart chart = chart(design, ChartTypeEnum.BAR);
        JRDesignCategoryDataset dataset = (JRDesignCategoryDataset) chart.getDataset();
        dataset.setDatasetRun(values());
        JRDesignCategorySeries series = new JRDesignCategorySeries();
        series.setSeriesExpression(new JRDesignExpression("$F{series}"));
        series.setCategoryExpression(new JRDesignExpression("$F{category}"));
        series.setValueExpression(new JRDesignExpression("$F{value}"));
        dataset.addCategorySeries(series);
        return band("bars", chart);
    }

    private static JRDesignChart chart(JasperDesign design, ChartTypeEnum type) {
        JRDesignChart chart = new JRDesignChart(design, type);
        chart.setWidth(WIDTH / 2);
        chart.setHeight(144);
        chart.setHyperlinkTooltipExpression(new JRDesignExpression("$F{place}"));
        chart.getPropertiesMap().setProperty("net.sf.jasperreports.chart.render.type", "draw");
        return chart;
    }

    private static JRDesignDatasetRun values() {
        JRDesignDatasetRun run = new JRDesignDatasetRun();
        run.setDatasetName("values");
        run.setDataSourceExpression(new JRDesignExpression(
                "new net.sf.jasperreports.engine.data.JRBeanCollectionDataSource($F{points})"));
        return run;
    }

    private static JRDesignBand band(String kind, JRDesignChart chart) {
        JRDesignBand band = band(kind, 148);
        band.addElement(chart);
        return band;
    }
}
