package org.boardpack.intake;

import java.io.IOException;

/** An original together with the FIX-ME workbook that completes it: places are the original's, so that lines stay what they were. */
record CompletedFile(ExtractFile original, FixMe fixMe) implements ExtractFile {

    @Override
    public Recognition recognition() {
        return original.recognition();
    }

    @Override
    public long headingsLine() {
        return original.headingsLine();
    }

    @Override
    public Places places() {
        return original.places();
    }

    @Override
    public void remark(FindingLog log) {
        original.remark(log);
    }

    @Override
    public RowSource rows(HeadingMatch match, FindingLog log) throws IOException {
        FixMeReader.requireSame(match.rowHeadings(), fixMe.headings());
        return new CompletedRows(original.rows(match, log), fixMe, log);
    }

    @Override
    public void close() throws IOException {
        original.close();
    }
}
