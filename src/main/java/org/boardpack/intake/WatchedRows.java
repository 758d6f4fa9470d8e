package org.boardpack.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Occurrence;
import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** Tells a second look what was found on each row once the row is done with. */
final class WatchedRows {

    private final SecondLook look;
    private final List<UnlistedValue> repeatable;
    private final List<Occurrence> ofFile = new ArrayList<>();
    private List<Occurrence> ofRow = new ArrayList<>();
    private @Nullable RowSource current;
    private @Nullable HeadingMatch match;

    WatchedRows(SecondLook look, List<UnlistedValue> repeatable) {
        this.look = look;
        this.repeatable = repeatable;
    }

    List<UnlistedValue> repeatable() {
        return repeatable;
    }

    void begin(HeadingMatch headings, ReferenceLists lists) throws IOException {
        match = headings;
        look.columns(headings.columns(lists));
    }

    /** What was found while a row is read is the row's; else it is the file's. */
    void hear(SourceLine at, Finding finding) {
        int column = match == null || finding.heading() == null ? -1 : match.positionOf(finding.heading());
        (current == null ? ofFile : ofRow)
                .add(new Occurrence(
                        at,
                        column,
                        finding.heading(),
                        finding.code(),
                        finding.severity(),
                        finding.what(),
                        finding.doThis()));
    }

    /** The same rows, watched. */
    RowSource watch(RowSource rows) {
        return new RowSource() {
            @Override
            public boolean next() throws IOException {
                tell();
                boolean more = rows.next();
                current = more ? rows : null;
                return more;
            }

            @Override
            public long line() {
                return rows.line();
            }

            @Override
            public int width() {
                return rows.width();
            }

            @Override
            public String cell(int column) {
                return rows.cell(column);
            }

            @Override
            public void close() throws IOException {
                tell();
                rows.close();
            }
        };
    }

    private void tell() throws IOException {
        RowSource row = current;
        current = null;
        if (row == null || ofRow.isEmpty()) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            cells.add(row.cell(i));
        }
        look.row(SourceLine.line(row.line()), cells, List.copyOf(ofRow));
        ofRow = new ArrayList<>();
    }

    /** The file is read: what is left is about it as a whole. */
    void end() throws IOException {
        look.file(List.copyOf(ofFile));
    }
}
