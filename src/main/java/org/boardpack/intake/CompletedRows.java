package org.boardpack.intake;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of an original, those that were corrected in place of their own lines, those that are to be left out left out. */
final class CompletedRows implements RowSource {

    private final RowSource original;
    private final FixMe fixMe;
    private final FindingLog log;
    private final SortedMap<Long, CorrectedRow> open;
    private @Nullable CorrectedRow row;
    private long corrected;
    private long firstCorrected;
    private long leftOut;
    private long firstLeftOut;

    CompletedRows(RowSource original, FixMe fixMe, FindingLog log) {
        this.original = original;
        this.fixMe = fixMe;
        this.log = log;
        this.open = new TreeMap<>(fixMe.rows());
    }

    @Override
    public boolean next() throws IOException {
        while (original.next()) {
            row = open.remove(original.line());
            if (row == null) {
                return true;
            }
            if (row.kept()) {
                firstCorrected = corrected == 0 ? original.line() : firstCorrected;
                corrected++;
                return true;
            }
            firstLeftOut = leftOut == 0 ? original.line() : firstLeftOut;
            leftOut++;
        }
        end();
        return false;
    }

    private void end() {
        if (!open.isEmpty()) {
            log.add(Rule.FIX_ME_LINE, 0, null, "the original has no line " + open.firstKey());
        }
        log.addAll(Rule.ROWS_CORRECTED, firstCorrected, corrected, fixMe.name());
        log.addAll(Rule.ROWS_LEFT_OUT, firstLeftOut, leftOut, fixMe.name());
    }

    @Override
    public long line() {
        return original.line();
    }

    @Override
    public int width() {
        return row == null ? original.width() : row.cells().size();
    }

    @Override
    public String cell(int column) {
        if (row == null) {
            return original.cell(column);
        }
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    @Override
    public void close() throws IOException {
        original.close();
    }
}
