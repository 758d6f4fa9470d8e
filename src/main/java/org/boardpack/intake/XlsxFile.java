package org.boardpack.intake;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A workbook with the first of its sheets that has all headings that a known extract needs; where none has, the first that has most. */
final class XlsxFile implements ExtractFile {

    private final OpenedWorkbook workbook;
    private final SheetHeadings found;
    private final List<String> others;

    private XlsxFile(OpenedWorkbook workbook, List<SheetHeadings> found) {
        this.workbook = workbook;
        // A summary before the rows often shares half of their headings.
        this.found = found.stream()
                .filter(sheet -> sheet.recognition().best().isComplete())
                .findFirst()
                .orElse(found.get(0));
        this.others = found.stream()
                .map(sheet -> sheet.sheet().name())
                .filter(name -> !name.equals(this.found.sheet().name()))
                .toList();
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
        return new SheetPlaces(found.sheet().name(), found.headings());
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
