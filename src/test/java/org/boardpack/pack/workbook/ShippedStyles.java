package org.boardpack.pack.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The house style of the shipped template: how titles, headings and each kind of cell look. */
final class ShippedStyles {

    /** Characters across; other texts have 16, other numbers 13. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("figures-not-applicable", 16),
            Map.entry("numerator", 12),
            Map.entry("value", 12),
            Map.entry("metric", 28),
            Map.entry("window", 24),
            Map.entry("staff-group", 27),
            Map.entry("staff_group", 30),
            Map.entry("dimension", 29),
            Map.entry("dimension_value", 28),
            Map.entry("part", 20),
            Map.entry("break-down", 16),
            Map.entry("period", 11),
            Map.entry("first-month", 12),
            Map.entry("latest-month", 12),
            Map.entry("unit", 9),
            Map.entry("marker", 8),
            Map.entry("segment", 11),
            Map.entry("rank", 8),
            Map.entry("status", 14),
            Map.entry("reference", 20),
            Map.entry("denominator", 14),
            Map.entry("better", 16),
            Map.entry("sheet-name", 26),
            Map.entry("what-it-holds", 90),
            Map.entry("table", 26),
            Map.entry("symbol", 14),
            Map.entry("meaning", 110),
            Map.entry("variation", 32),
            Map.entry("assurance", 32),
            Map.entry("rule", 26),
            Map.entry("limits", 18),
            Map.entry("organisation", 32),
            Map.entry("sector", 34),
            Map.entry("said", 26),
            Map.entry("caveat", 50),
            Map.entry("drivers", 40),
            Map.entry("source", 30),
            Map.entry("filled-from", 20),
            Map.entry("comparator", 20),
            Map.entry("why", 42),
            Map.entry("formula", 50),
            Map.entry("windows", 26),
            Map.entry("comes-from", 36),
            Map.entry("metric-id", 30),
            Map.entry("text", 90),
            Map.entry("author", 24),
            Map.entry("current", 36),
            Map.entry("file", 46),
            Map.entry("extract", 20),
            Map.entry("verdict", 24),
            Map.entry("received", 18),
            Map.entry("sha256", 66),
            Map.entry("action", 12),
            Map.entry("action-title", 40),
            Map.entry("domain", 20),
            Map.entry("owner", 24),
            Map.entry("ninety-days", 26),
            Map.entry("of-year", 26),
            Map.entry("evidence", 60),
            Map.entry("career-stage", 24),
            Map.entry("position", 24),
            Map.entry("peer-group", 26),
            Map.entry("reach", 26),
            Map.entry("mending", 44),
            Map.entry("quarter", 17),
            Map.entry("sent-by", 16),
            Map.entry("expected-from", 16),
            Map.entry("step", 24),
            Map.entry("organisation-code", 15),
            Map.entry("complete", 12),
            Map.entry("on-time", 12),
            Map.entry("valid", 12),
            Map.entry("adds-up", 13),
            Map.entry("due", 13),
            Map.entry("start", 13),
            Map.entry("action-status", 16),
            Map.entry("open", 9),
            Map.entry("late", 9),
            Map.entry("edition", 12),
            Map.entry("scope_type", 14),
            Map.entry("scope_code", 13));

    private static final Map<Look, String> SAMPLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Look.LINE, "A sentence above a table"),
            Map.entry(Look.WARNING, "A warning above a table"),
            Map.entry(Look.TEXT, "Text in one line, and codes"),
            Map.entry(Look.WRAPPED, "Text that may take several lines in its cell"),
            Map.entry(Look.LINK, "A link to another sheet"),
            Map.entry(Look.SYMBOL, "[x]"),
            Map.entry(Look.WHOLE, "12345"),
            Map.entry(Look.DECIMAL, "1234.567"),
            Map.entry(Look.RATE, "12.3456"),
            Map.entry(Look.POUNDS, "1234567"),
            Map.entry(Look.PLAIN, "12.3456"),
            Map.entry(Look.MONTH, "45717"),
            Map.entry(Look.ISO_MONTH, "45717"),
            Map.entry(Look.DATE, "45717"),
            Map.entry(Look.MOMENT, "45717.5")));

    private static final Map<Look, String> FORMATS = new EnumMap<>(Map.of(
            Look.WHOLE, "#,##0",
            Look.DECIMAL, "#,##0.00",
            Look.RATE, "0.00",
            Look.POUNDS, "\"£\"#,##0",
            Look.MONTH, "mmm yyyy",
            Look.ISO_MONTH, "yyyy-mm",
            Look.DATE, "d mmm yyyy",
            Look.MOMENT, "yyyy-mm-dd hh:mm"));

    private static final List<Look> RIGHT =
            List.of(Look.SYMBOL, Look.WHOLE, Look.DECIMAL, Look.RATE, Look.POUNDS, Look.PLAIN);

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle line;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle link;
    final XSSFCellStyle heading;
    final XSSFCellStyle numberHeading;

    ShippedStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain(workbook.getFontAt(0), 12);
        title = tagged(style(bold(15)));
        line = style(font(12));
        wrapped = wrapped(style(font(12)));
        link = wrapped(style(link()));
        heading = heading(false);
        numberHeading = heading(true);
    }

    /** How wide a column is that shows the field, in characters. */
    static int width(Field<?> field) {
        return WIDTHS.getOrDefault(field.name(), field.isNumber() ? 13 : 16);
    }

    /** The sheet on which each kind of cell can be formatted. */
    void show() {
        XSSFSheet sheet = workbook.createSheet(TemplateReader.STYLES);
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        ShippedTemplate.say(sheet, 0, 0, "Kind of cell", heading);
        ShippedTemplate.say(sheet, 0, 1, "Sample: format it as you like", heading);
        for (Look look : Look.values()) {
            int row = 1 + look.ordinal();
            ShippedTemplate.say(sheet, row, 0, look.label(), line);
            XSSFCell sample = sheet.getRow(row).createCell(1);
            sample.setCellStyle(style(look));
            String shown = SAMPLES.get(look);
            if (look.ordinal() > Look.SYMBOL.ordinal()) {
                sample.setCellValue(Double.parseDouble(shown));
            } else {
                sample.setCellValue(shown);
            }
        }
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = style(look == Look.LINK ? link() : look == Look.WARNING ? bold(12) : font(12));
        style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.getOrDefault(look, "General")));
        if (RIGHT.contains(look)) {
            alignAsNumber(style);
        } else if (look.ordinal() > Look.PLAIN.ordinal()) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        return look == Look.WRAPPED ? wrapped(style) : style;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font); // said outright: not every program takes it over from the default
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Excel's own "Heading 1", by which screen readers know the title of a sheet. */
    private XSSFCellStyle tagged(XSSFCellStyle style) {
        int number = workbook.getStylesSource()
                        .putCellStyleXf((CTXf) style.getCoreXf().copy())
                - 1;
        style.getCoreXf().setXfId(number);
        return style;
    }

    /** The styles of the saved template, with the names that the library does not write. */
    static String named(String stylesXml) {
        return stylesXml.replace(
                "</cellXfs>",
                "</cellXfs><cellStyles count=\"2\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                        + "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/></cellStyles>");
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle heading(boolean overNumbers) {
        XSSFCellStyle style = wrapped(style(bold(12)));
        style.setBorderBottom(BorderStyle.MEDIUM);
        if (overNumbers) {
            alignAsNumber(style);
        }
        return style;
    }

    /** To the right, with a little room before the text of the next column. */
    private static void alignAsNumber(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private XSSFFont bold(int points) {
        XSSFFont font = font(points);
        font.setBold(true);
        return font;
    }

    private XSSFFont link() {
        XSSFFont font = font(12);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        return font;
    }

    private XSSFFont font(int points) {
        return plain(workbook.createFont(), points);
    }

    /** Metric-compatible with Liberation Sans, and what the public-sector checklist asks for: sans serif, 12 point. */
    private static XSSFFont plain(XSSFFont font, int points) {
        font.setScheme(org.apache.poi.ss.usermodel.FontScheme.NONE);
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
