package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.boardpack.spreadsheet.XmlText;

/**
 * Writes the rows of a sheet, one after the other, straight into the workbook's zip. POI's own streaming takes longer, repeats every
 * text in every cell, and stamps the zip with the time of the machine. Text stays text: nothing that came from a file ever becomes a
 * formula, for none is ever written.
 */
final class RowWriter {

    /** Excel's day 0. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** The names of the columns that most tables have. */
    private static final List<String> LETTERS = IntStream.range(0, 40)
            .mapToObj(CellReference::convertNumToColString)
            .toList();

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int PLACES_FOR_SECONDS = 8;

    private final CellStyles styles;
    private final SharedStrings strings;
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private int number;

    RowWriter(CellStyles styles, SharedStrings strings, OutputStream out) {
        this.styles = styles;
        this.strings = strings;
        this.out = out;
    }

    /**
     * Writes the next row, from column A.
     *
     * @param height in points; {@link RowHeights#DEFAULT} leaves it to the sheet
     */
    void write(int height, List<CellValue> cells) throws IOException {
        begin(height);
        for (int column = 0; column < cells.size(); column++) {
            beginCell(column);
            writeValue(cells.get(column));
        }
        end();
    }

    /** Writes the next row with texts whose styles are the template's. */
    void writeStyled(int height, List<String> texts, List<Integer> cellStyles) throws IOException {
        begin(height);
        for (int column = 0; column < texts.size(); column++) {
            beginCell(column);
            writeText(cellStyles.get(column), texts.get(column));
        }
        end();
    }

    private void begin(int height) {
        number++;
        row.setLength(0);
        row.append("<row r=\"").append(number).append('"');
        if (height != RowHeights.DEFAULT) {
            row.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        row.append('>');
    }

    /** A row is ASCII: its texts stand elsewhere. */
    private void end() throws IOException {
        out.write(row.append("</row>").toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String letters(int column) {
        return column < LETTERS.size() ? LETTERS.get(column) : CellReference.convertNumToColString(column);
    }

    private void beginCell(int column) {
        row.append("<c r=\"").append(letters(column)).append(number);
    }

    private void writeValue(CellValue value) {
        if (value instanceof CellValue.Amount amount) {
            writeNumber(value.look(), amount.amount());
        } else if (value instanceof CellValue.Moment moment) {
            writeNumber(value.look(), serial(moment.moment()));
        } else if (value instanceof CellValue.Text text) {
            writeText(value.look(), text.text());
        } else if (value instanceof CellValue.Link link) {
            writeText(value.look(), link.text());
        }
    }

    private void writeNumber(Look look, BigDecimal number) {
        row.append("\" s=\"").append(styles.of(look)).append("\"><v>");
        row.append(number.toPlainString()).append("</v></c>");
    }

    private void writeText(Look look, String text) {
        writeText(XmlText.looksLikeFormula(text) ? styles.quoted(look) : styles.of(look), text);
    }

    private void writeText(int style, String text) {
        row.append("\" s=\"").append(style);
        row.append("\" t=\"s\"><v>").append(strings.numberOf(text)).append("</v></c>");
    }

    /** Days since Excel's day 0. */
    static BigDecimal serial(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(EPOCH, day));
    }

    /** The same, the time of day as a fraction. */
    private static BigDecimal serial(LocalDateTime moment) {
        BigDecimal days = serial(moment.toLocalDate());
        int seconds = moment.toLocalTime().toSecondOfDay();
        return seconds == 0
                ? days
                : days.add(BigDecimal.valueOf(seconds).divide(SECONDS_A_DAY, PLACES_FOR_SECONDS, RoundingMode.HALF_UP));
    }
}
