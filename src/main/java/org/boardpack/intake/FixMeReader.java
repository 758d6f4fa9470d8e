package org.boardpack.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a FIX-ME workbook, or says in words what was changed that should not have been. */
final class FixMeReader {

    private static final int SHA_DIGITS = 64;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_LABELS = 100;

    private final OpenedWorkbook workbook;

    private FixMeReader(OpenedWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Whether the workbook was a FIX-ME once, whatever became of it. */
    static boolean isOne(OpenedWorkbook workbook) {
        return workbook.sheet(FixMeFormat.ABOUT).isPresent()
                || workbook.sheet(FixMeFormat.TO_FIX).isPresent();
    }

    static FixMe read(OpenedWorkbook workbook) throws IOException {
        return new FixMeReader(workbook).read();
    }

    private FixMe read() throws IOException {
        Map<String, String> about = about();
        String format = about.getOrDefault(FixMeFormat.FORMAT, "");
        if (format.startsWith(FixMeFormat.FORMAT_NAME)
                && !format.equals(FixMeFormat.FORMAT_NAME + FixMeFormat.VERSION)) {
            throw new UnreadableFileException(Rule.FIX_ME_FORMAT);
        }
        String sha256 = about.getOrDefault(FixMeFormat.SHA_256, "").toLowerCase(Locale.ROOT);
        String bytes = about.getOrDefault(FixMeFormat.BYTES, "");
        String round = about.getOrDefault(FixMeFormat.ROUND, "");
        Optional<WorkbookSheets.Sheet> toFix = workbook.sheet(FixMeFormat.TO_FIX);
        if (format.isEmpty() || !isSha256(sha256) || !isNumber(bytes) || !isNumber(round) || toFix.isEmpty()) {
            throw new UnreadableFileException(Rule.FIX_ME_ABOUT);
        }
        TreeMap<Long, CorrectedRow> rows = new TreeMap<>();
        List<String> headings = readRows(toFix.get(), rows);
        Optional<WorkbookSheets.Sheet> corrected = workbook.sheet(FixMeFormat.CORRECTED);
        if (corrected.isPresent()) {
            requireSame(headings, readRows(corrected.get(), rows));
        }
        String name = Shown.heading(about.getOrDefault(FixMeFormat.NAME, ""));
        return new FixMe(
                name, sha256, Long.parseLong(bytes), (int) Math.min(Long.parseLong(round), 999), headings, rows);
    }

    private Map<String, String> about() throws IOException {
        Map<String, String> about = new HashMap<>();
        Optional<WorkbookSheets.Sheet> sheet = workbook.sheet(FixMeFormat.ABOUT);
        if (sheet.isPresent()) {
            try (SheetRows rows = workbook.rows(sheet.get())) {
                while (about.size() < MOST_LABELS && rows.next()) {
                    about.putIfAbsent(CellReader.stripped(rows.cell(0)), CellReader.stripped(rows.cell(1)));
                }
            }
        }
        return about;
    }

    private static boolean isSha256(String text) {
        return text.length() == SHA_DIGITS && text.chars().allMatch(letter -> Character.digit(letter, 16) >= 0);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Adds the rows of one sheet, and gives the headings of the original's columns. */
    private List<String> readRows(WorkbookSheets.Sheet sheet, Map<Long, CorrectedRow> byLine) throws IOException {
        try (SheetRows rows = workbook.rows(sheet)) {
            List<String> headings = rows.next() ? headings(rows) : List.of();
            if (headings.isEmpty()) {
                throw new UnreadableFileException(Rule.FIX_ME_HEADINGS, "the row of headings is not as it was");
            }
            while (rows.next()) {
                if (!rows.isBlank()) {
                    CorrectedRow row = row(rows, headings.size());
                    if (byLine.put(row.line(), row) != null) {
                        throw changedLine("line " + row.line() + " is there twice");
                    }
                    if (byLine.size() > FixMeFormat.MOST_ROWS) {
                        throw new UnreadableFileException(
                                Rule.TOO_MANY_ROWS, String.format(Locale.UK, "%,d", FixMeFormat.MOST_ROWS));
                    }
                }
            }
            return headings;
        }
    }

    /** Those between "Keep row" and "What to fix"; none when these two or "Line" are not where they were. */
    private static List<String> headings(SheetRows rows) {
        int last = rows.width() - 1;
        while (last > FixMeFormat.BEFORE && !is(rows.cell(last), FixMeFormat.WHAT_TO_FIX)) {
            last--;
        }
        List<String> headings = new ArrayList<>();
        if (rows.row() == 1 && is(rows.cell(0), FixMeFormat.LINE) && is(rows.cell(1), FixMeFormat.KEEP_ROW)) {
            for (int i = FixMeFormat.BEFORE; i < last; i++) {
                headings.add(rows.cell(i));
            }
        }
        return headings;
    }

    private static boolean is(String cell, String heading) {
        return CellReader.stripped(cell).equalsIgnoreCase(heading);
    }

    private static CorrectedRow row(SheetRows rows, int columns) throws UnreadableFileException {
        String line = CellReader.stripped(rows.cell(0));
        if (!isNumber(line)) {
            throw changedLine("row " + rows.row() + " does not say its line");
        }
        String keep = CellReader.stripped(rows.cell(1));
        long kept = keep.isEmpty() ? 1 : YesNoText.number(keep);
        if (kept == Parsed.UNREADABLE) {
            throw new UnreadableFileException(Rule.FIX_ME_KEEP, "row " + rows.row());
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(rows.cell(FixMeFormat.BEFORE + i));
        }
        return new CorrectedRow(Long.parseLong(line), kept == 1, cells);
    }

    private static UnreadableFileException changedLine(String how) {
        return new UnreadableFileException(Rule.FIX_ME_LINE, how);
    }

    /** Headings as they were before, but for spaces around them. */
    static void requireSame(List<String> before, List<String> now) throws UnreadableFileException {
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            String was = i < before.size() ? CellReader.stripped(before.get(i)) : "";
            String is = i < now.size() ? CellReader.stripped(now.get(i)) : "";
            if (!was.equals(is)) {
                throw new UnreadableFileException(
                        Rule.FIX_ME_HEADINGS, "\"" + Shown.heading(was) + "\" is now \"" + Shown.heading(is) + "\"");
            }
        }
    }
}
