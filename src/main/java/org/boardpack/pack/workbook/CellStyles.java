package org.boardpack.pack.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;

/** The styles of one workbook, one a look, made once and shared by every cell. */
final class CellStyles {

    /** Metric-compatible with Arial everywhere, and what the public-sector checklist asks for: sans serif, 12 point. */
    private static final String TYPEFACE = "Arial";

    private static final short POINTS = 12;
    private static final short TITLE_POINTS = 15;

    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    CellStyles(XSSFWorkbook workbook, Language language, int rateDecimals) {
        typeface(workbook.getFontAt(0), POINTS);
        for (Look look : Look.values()) {
            plain.put(look, style(workbook, look, NumberFormats.of(look, language, rateDecimals)));
        }
        for (Look look : Look.values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(plain.get(look));
            style.setQuotePrefixed(true);
            quoted.put(look, style);
        }
    }

    /** The number by which a cell names the look's style. */
    int of(Look look) {
        return Objects.requireNonNull(plain.get(look)).getIndex();
    }

    /** For text that Excel would take for a formula when a person edits the cell: it stays text. */
    int quoted(Look look) {
        return Objects.requireNonNull(quoted.get(look)).getIndex();
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Look look, String numberFormat) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(workbook.getFontAt(0)); // said outright: not every program takes it over from the default
        style.setDataFormat(workbook.createDataFormat().getFormat(numberFormat));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case TITLE -> style.setFont(bold(workbook, TITLE_POINTS));
            case WARNING -> style.setFont(bold(workbook, POINTS));
            case HEADING -> heading(workbook, style);
            case NUMBER_HEADING -> {
                heading(workbook, style);
                alignAsNumber(style);
            }
            case WRAPPED -> style.setWrapText(true);
            case LINK -> style.setFont(link(workbook));
            case SYMBOL, WHOLE, DECIMAL, RATE, POUNDS, PLAIN -> alignAsNumber(style);
            case MONTH, ISO_MONTH, MOMENT -> style.setAlignment(HorizontalAlignment.LEFT);
            case LINE, TEXT -> {
                // As Excel shows text of its own accord.
            }
        }
        return style;
    }

    private static void heading(XSSFWorkbook workbook, XSSFCellStyle style) {
        style.setFont(bold(workbook, POINTS));
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.MEDIUM);
    }

    /** To the right, with a little room before the text of the next column. */
    private static void alignAsNumber(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private static XSSFFont bold(XSSFWorkbook workbook, short points) {
        XSSFFont font = typeface(workbook.createFont(), points);
        font.setBold(true);
        return font;
    }

    private static XSSFFont link(XSSFWorkbook workbook) {
        XSSFFont font = typeface(workbook.createFont(), POINTS);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        return font;
    }

    /** A font that belongs to the theme would take the theme's typeface instead of its own. */
    private static XSSFFont typeface(XSSFFont font, short points) {
        font.setScheme(FontScheme.NONE);
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(points);
        return font;
    }
}
