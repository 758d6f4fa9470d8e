package org.boardpack.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.boardpack.answer.AnswerSheet.Column;
import org.boardpack.spreadsheet.XmlText;

/** Writes the rows of a sheet one after the other, straight into the file, so that a sheet of any length takes little memory. */
final class SheetRows {

    private static final int LINE_POINTS = 16;
    private static final int MOST_POINTS = 400;

    private final AnswerSheet sheet;
    private final AnswerStyles styles;
    private final WrittenTexts texts;
    private final Writer out;
    private final StringBuilder row = new StringBuilder();
    private int written;

    SheetRows(AnswerSheet sheet, AnswerStyles styles, WrittenTexts texts, Writer out) throws IOException {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        this.out = out;
        write(sheet.columns().stream()
                .map(column -> new AnswerCell(column.heading(), Look.HEADING))
                .toList());
    }

    void write(List<AnswerCell> cells) throws IOException {
        written++;
        row.setLength(0);
        row.append("<row r=\"").append(written).append('"');
        int lines = lines(cells);
        if (lines > 1) {
            row.append(" ht=\"")
                    .append(Math.min(MOST_POINTS, lines * LINE_POINTS))
                    .append("\" customHeight=\"1\"");
        }
        row.append('>');
        for (int column = 0; column < cells.size(); column++) {
            append(column, cells.get(column));
        }
        out.append(row.append("</row>"));
    }

    private void append(int column, AnswerCell cell) throws IOException {
        boolean formulaText = cell.look() != Look.NUMBER && XmlText.looksLikeFormula(cell.text());
        int style = (formulaText ? styles.quoted(cell.look()) : styles.of(cell.look())).getIndex();
        row.append("<c r=\"")
                .append(CellReference.convertNumToColString(column))
                .append(written)
                .append("\" s=\"")
                .append(style);
        if (cell.look() == Look.NUMBER) {
            row.append("\"><v>").append(cell.text()).append("</v></c>");
        } else if (cell.text().isEmpty()) {
            row.append("\"/>");
        } else {
            row.append("\" t=\"s\"><v>").append(texts.numberOf(cell.text())).append("</v></c>");
        }
    }

    /** As many as the longest wrapped text needs; said outright, because not every program makes room when it opens a file. */
    private int lines(List<AnswerCell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            AnswerCell cell = cells.get(i);
            if (cell.look() == Look.WRAPPED || cell.look() == Look.HEADING) {
                Column column = sheet.columns().get(i);
                int across = Math.max(1, column.width() * 9 / 10);
                int wanted = cell.text()
                        .lines()
                        .mapToInt(line -> 1 + (line.length() - 1) / across)
                        .sum();
                lines = Math.max(lines, wanted);
            }
        }
        return lines;
    }

    /** Rows below the headings. */
    int count() {
        return written - 1;
    }
}
