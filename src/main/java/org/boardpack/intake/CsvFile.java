package org.boardpack.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file with its encoding and headings. */
record CsvFile(Path file, TextEncoding encoding, CsvHeadings headings) implements ExtractFile {

    static CsvFile open(Path file, List<ExtractDeclaration> extracts, long limit) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, limit);
        return CsvHeadings.find(file, encoding, extracts)
                .map(headings -> new CsvFile(file, encoding, headings))
                .orElseThrow(() -> new UnreadableFileException(Rule.NO_HEADINGS));
    }

    @Override
    public Recognition recognition() {
        return headings.recognition();
    }

    @Override
    public long headingsLine() {
        return headings.line();
    }

    @Override
    public Places places() {
        return Places.LINES;
    }

    @Override
    public void remark(FindingLog log) {
        // Of a text file the headings and rows say everything.
    }

    @Override
    public RowSource rows(HeadingMatch match, FindingLog log) throws IOException {
        return new LineRows(file, encoding, headings.delimiter(), headings.line());
    }

    @Override
    public void close() {
        // It is open only while its rows are.
    }
}
