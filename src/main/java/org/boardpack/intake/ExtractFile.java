package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An opened file whose headings were found, whatever its format. */
interface ExtractFile extends Closeable {

    /**
     * Tells the format by the file's first bytes, never by its name, and finds the headings.
     *
     * @param limit bytes of a text file that are looked at to tell its encoding, or of a sheet that can be read
     * @throws UnreadableFileException when it is none that can be read, or has no headings
     */
    static ExtractFile open(Path file, List<ExtractDeclaration> extracts, long limit) throws IOException {
        return switch (FileFormat.of(file)) {
            case TEXT -> CsvFile.open(file, extracts, limit);
            case ZIP -> XlsxFile.open(file, extracts, limit);
            case OLE2 -> throw OldOffice.refusal(file);
        };
    }

    /** Which kinds of extract the headings fit. */
    Recognition recognition();

    /** The true line or row that the headings are on. */
    long headingsLine();

    Places places();

    /** Logs what is worth knowing about the file beside its headings and rows. */
    void remark(FindingLog log);

    /** The rows below the headings. */
    RowSource rows(HeadingMatch match, FindingLog log) throws IOException;
}
