package org.boardpack.answer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, one a look, shared by every cell. */
final class AnswerStyles {

    private static final String TYPEFACE = "Arial";
    private static final short POINTS = 12;
    private static final String AS_TYPED = "@";

    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    AnswerStyles(XSSFWorkbook workbook) {
        typeface(workbook.getFontAt(0));
        for (Look look : Look.values()) {
            plain.put(look, style(workbook, look));
            XSSFCellStyle style = style(workbook, look);
            style.setQuotePrefixed(true);
            quoted.put(look, style);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(workbook.getFontAt(0));
        if (look != Look.NUMBER) {
            style.setDataFormat(workbook.createDataFormat().getFormat(AS_TYPED));
        }
        switch (look) {
            case HEADING -> {
                XSSFFont bold = workbook.createFont();
                typeface(bold);
                bold.setBold(true);
                style.setFont(bold);
                style.setWrapText(true);
                style.setBorderBottom(BorderStyle.MEDIUM);
            }
            case WRAPPED -> style.setWrapText(true);
            case MARKED -> {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setBorderTop(BorderStyle.MEDIUM);
                style.setBorderLeft(BorderStyle.MEDIUM);
                style.setBorderRight(BorderStyle.MEDIUM);
            }
            case TEXT, NUMBER -> {
                // As Excel shows them of its own accord.
            }
        }
        return style;
    }

    private static void typeface(XSSFFont font) {
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(POINTS);
    }

    /** The style for empty cells of a column that people type into. */
    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(plain.get(look));
    }

    /** The same for text that Excel would take for a formula when a person edits the cell: it stays text. */
    XSSFCellStyle quoted(Look look) {
        return Objects.requireNonNull(quoted.get(look));
    }
}
