package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.boardpack.inbox.Originals;

/** An opened file whose headings were found, whatever its format. */
interface ExtractFile extends Closeable {

    /**
     * Tells the format by the file's first bytes, never by its name, and finds the headings. A FIX-ME workbook is opened together with
     * the original that it completes.
     *
     * @param limit bytes of a text file that are looked at to tell its encoding, or of a sheet that can be read
     * @throws UnreadableFileException when it is none that can be read, or has no headings
     */
    static ExtractFile open(Path file, List<ExtractDeclaration> extracts, long limit, Originals originals)
            throws IOException {
        if (FileFormat.of(file) != FileFormat.ZIP) {
            return openAlone(file, extracts, limit);
        }
        OpenedWorkbook workbook = OpenedWorkbook.open(file, limit);
        if (!FixMeReader.isOne(workbook)) {
            return XlsxFile.of(workbook, extracts);
        }
        workbook.close();
        Completion completion = Completion.of(file, originals);
        return new CompletedFile(openAlone(completion.original(), extracts, limit), completion.fixMe());
    }

    private static ExtractFile openAlone(Path file, List<ExtractDeclaration> extracts, long limit) throws IOException {
        return switch (FileFormat.of(file)) {
            case TEXT -> CsvFile.open(file, extracts, limit);
            case ZIP -> XlsxFile.of(OpenedWorkbook.open(file, limit), extracts);
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
