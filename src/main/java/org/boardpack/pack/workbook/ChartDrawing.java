package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Draws the series of a chart in the house style: colours with enough contrast, and a marker or dashes besides, so never colour alone. */
final class ChartDrawing {

    /** Of lines with markers, and of bars. */
    private static final List<String> COLOURS = List.of("12436D", "801650", "B35900", "3D3D3D");

    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.DIAMOND, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);

    /** Of dashed lines, which have no markers. */
    private static final String DASHES = "28A197";

    private static final double TITLE_POINTS = 14.0;

    private static final double QUARTER = 365.25 / 4;

    private final XSSFChart drawn;
    private final ChartPlan plan;

    ChartDrawing(XSSFChart drawn, ChartPlan plan) {
        this.drawn = drawn;
        this.plan = plan;
        drawn.setTitleText(plan.title());
        drawn.setTitleOverlay(false);
        drawn.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        speak(drawn.getCTChart().getTitle());
        drawn.displayBlanksAs(DisplayBlanks.GAP); // a series of few months is no series of zeros
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    /** Lines over months; each series has months of its own, so that one without a figure is a gap and not zero. */
    void lines(List<XDDFNumericalDataSource<BigDecimal>> months, List<XDDFNumericalDataSource<BigDecimal>> values) {
        XDDFValueAxis time = drawn.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amount = drawn.createValueAxis(AxisPosition.LEFT);
        time.setNumberFormat("mmm yyyy");
        time.setMinimum(day(true) - QUARTER / 2);
        time.setMaximum(day(false) + QUARTER / 2);
        time.setMajorUnit(QUARTER * Math.max(1, Math.round((day(false) - day(true)) / QUARTER / 8)));
        cross(time, amount);
        XDDFScatterChartData data = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, time, amount);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        int marked = 0;
        for (int i = 0; i < values.size(); i++) {
            ChartPlan.Series series = plan.series().get(i);
            XDDFScatterChartData.Series line =
                    (XDDFScatterChartData.Series) data.addSeries(months.get(i), values.get(i));
            line.setTitle(series.name(), null);
            line.setSmooth(false);
            line.setMarkerStyle(series.isDashed() ? MarkerStyle.NONE : MARKERS.get(marked % MARKERS.size()));
            line.setLineProperties(stroke(series.isDashed() ? DASHES : colour(marked), series.isDashed()));
            marked += series.isDashed() ? 0 : 1;
        }
        drawn.plot(data);
    }

    /** Bars side by side for each name. */
    void bars(List<XDDFCategoryDataSource> names, List<XDDFNumericalDataSource<BigDecimal>> values) {
        XDDFCategoryAxis name = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amount = drawn.createValueAxis(AxisPosition.LEFT);
        amount.setMinimum(0);
        cross(name, amount);
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, name, amount);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        for (int i = 0; i < values.size(); i++) {
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) data.addSeries(names.get(i), values.get(i));
            bars.setTitle(plan.series().get(i).name(), null);
            bars.setFillProperties(fill(colour(i)));
        }
        drawn.plot(data);
    }

    private void cross(XDDFChartAxis along, XDDFValueAxis amount) {
        amount.setTitle(plan.valueAxis());
        for (CTValAx axis : drawn.getCTChart().getPlotArea().getValAxArray()) {
            if (axis.isSetTitle()) {
                speak(axis.getTitle());
            }
        }
        amount.setNumberFormat("General");
        amount.setCrosses(AxisCrosses.MIN);
        amount.setCrossBetween(AxisCrossBetween.BETWEEN);
        amount.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
        along.setCrosses(AxisCrosses.MIN);
    }

    /** In the language of the workbook; left alone, a text says that it is in that of the machine. */
    private void speak(CTTitle title) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPArray()) {
            for (CTRegularTextRun run : paragraph.getRArray()) {
                run.getRPr().setLang(plan.language());
            }
            if (paragraph.isSetEndParaRPr()) {
                paragraph.getEndParaRPr().setLang(plan.language());
            }
        }
    }

    private double day(boolean first) {
        var days = plan.series().stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(point -> ((BigDecimal) point.at()).doubleValue());
        return (first ? days.min() : days.max()).orElseThrow();
    }

    private static XDDFLineProperties stroke(String colour, boolean isDashed) {
        XDDFLineProperties stroke = new XDDFLineProperties(fill(colour));
        stroke.setWidth(2.0);
        if (isDashed) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return stroke;
    }

    private static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
