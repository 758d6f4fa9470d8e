package org.boardpack.intake;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** A workbook with the first of its sheets that has the headings of a known extract. */
final class XlsxFile implements ExtractFile {

    private final OpenedWorkbook workbook;
    private final SheetHeadings found;
    private final List<String> others;

    private XlsxFile(OpenedWorkbook workbook, List<SheetHeadings> found) {
        this.workbook = workbook;
        this.found = found.get(0);
        this.others = found.stream().skip(1).map(other -> other.sheet().name()).toList();
    }

    /** The workbook is closed with the file, and when no headings are found. */
    static XlsxFile of(OpenedWorkbook workbook, List<ExtractDeclaration> extracts) throws IOException {
        try {
            List<SheetHeadings> found = SheetHeadings.find(workbook, extracts);
            if (found.isEmpty()) {
                throw new UnreadableFileException(Rule.NO_HEADINGS);
            }
            return new XlsxFile(workbook, found);
        } catch (IOException | RuntimeException unread) {
            workbook.close();
            throw unread;
        }
    }

    @Override
    public Recognition recognition() {
        return found.recognition();
    }

    @Override
    public long headingsLine() {
        return found.row();
    }

    @Override
    public Places places() {
        // The places outlive the file, so they must not hold on to its texts.
        String sheet = found.sheet().name();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < found.headings().size(); i++) {
            columns.putIfAbsent(Shown.heading(found.headings().get(i)), i);
        }
        return (line, heading) -> new SourceLine(line, sheet, cell(line, columns.get(heading)));
    }

    private static @Nullable String cell(long line, @Nullable Integer column) {
        return column == null ? null : CellReference.convertNumToColString(column) + line;
    }

    @Override
    public void remark(FindingLog log) {
        if (!others.isEmpty()) {
            log.add(
                    Rule.OTHER_SHEETS,
                    found.row(),
                    null,
                    "",
                    () -> Map.of("read", found.sheet().name(), "detail", '"' + String.join("\", \"", others) + '"'));
        }
    }

    @Override
    public RowSource rows(HeadingMatch match, FindingLog log) throws IOException {
        BitSet dates = new BitSet();
        for (ColumnDeclaration column : match.extract().columns()) {
            Integer position = match.position(column);
            if (position != null && (column.type() == ColumnType.DATE || column.type() == ColumnType.MONTH)) {
                dates.set(position);
            }
        }
        SheetRows sheet = workbook.rows(found.sheet(), dates);
        return new XlsxRows(sheet, found.row(), match.width(), log);
    }

    @Override
    public void close() {
        workbook.close();
    }
}
