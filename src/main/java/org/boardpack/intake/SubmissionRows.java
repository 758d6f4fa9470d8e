package org.boardpack.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;

/** The rows of one organisation's month as they gather, column by column. */
final class SubmissionRows {

    private static final long[] GONE_NUMBERS = {};
    private static final int[] GONE_TEXTS = {};

    private final List<StoredColumn> columns;
    private final boolean[] isText;
    private final long[][] numbers;
    private final int[][] texts;
    private final RowKeys keys = new RowKeys();
    private long[] lines = new long[16];
    private int size;
    private int room = 16;

    SubmissionRows(List<StoredColumn> columns) {
        this.columns = columns;
        this.isText = new boolean[columns.size()];
        this.numbers = new long[columns.size()][];
        this.texts = new int[columns.size()][];
        for (int i = 0; i < columns.size(); i++) {
            isText[i] = columns.get(i).reader() instanceof TextCells;
            numbers[i] = new long[isText[i] ? 0 : room];
            texts[i] = new int[isText[i] ? room : 0];
        }
    }

    RowKeys keys() {
        return keys;
    }

    void add(long[] row, long line) {
        if (size == room) {
            grow();
        }
        for (int i = 0; i < row.length; i++) {
            if (isText[i]) {
                texts[i][size] = row[i] == Parsed.MISSING ? TextColumn.MISSING : (int) row[i];
            } else {
                numbers[i][size] = row[i];
            }
        }
        lines[size] = line;
        size++;
    }

    private void grow() {
        room *= 2;
        lines = Arrays.copyOf(lines, room);
        for (int i = 0; i < isText.length; i++) {
            if (isText[i]) {
                texts[i] = Arrays.copyOf(texts[i], room);
            } else {
                numbers[i] = Arrays.copyOf(numbers[i], room);
            }
        }
    }

    /** The rows as a table. Once only: what has been turned into a column is let go, so that nothing is in memory twice. */
    ExtractTable build() {
        List<TextColumn> textColumns = new ArrayList<>();
        List<NumberColumn> numberColumns = new ArrayList<>();
        for (int i = 0; i < isText.length; i++) {
            String heading = columns.get(i).heading();
            List<String> dictionary = columns.get(i).dictionary();
            if (dictionary != null) {
                textColumns.add(ownDictionary(heading, dictionary, Arrays.copyOf(texts[i], size)));
                texts[i] = GONE_TEXTS;
            } else {
                numberColumns.add(new NumberColumn(heading, Arrays.copyOf(numbers[i], size)));
                numbers[i] = GONE_NUMBERS;
            }
        }
        numberColumns.add(new NumberColumn(StoredColumn.LINE, Arrays.copyOf(lines, size)));
        return new ExtractTable(size, textColumns, numberColumns);
    }

    /**
     * The file's dictionary has the values of all its organisations, some under one name; a submission keeps only its own, each once, in
     * order of appearance.
     */
    private static TextColumn ownDictionary(String heading, List<String> ofFile, int[] codes) {
        int[] ownCode = new int[ofFile.size()];
        Arrays.fill(ownCode, TextColumn.MISSING);
        List<String> own = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (int row = 0; row < codes.length; row++) {
            int code = codes[row];
            if (code != TextColumn.MISSING) {
                if (ownCode[code] == TextColumn.MISSING) {
                    ownCode[code] = known.computeIfAbsent(ofFile.get(code), unseen -> own.size());
                    if (ownCode[code] == own.size()) {
                        own.add(ofFile.get(code));
                    }
                }
                codes[row] = ownCode[code];
            }
        }
        return new TextColumn(heading, own, codes);
    }
}
