package org.boardpack.pack.workbook;

import java.util.List;
import org.boardpack.pack.InputFile;

/** The files that the edition was made from, each with the fingerprint that proves it. */
final class ProvenanceSheet {

    static final SheetKind<InputFile> KIND = new SheetKind<>(
            "Provenance",
            List.of(
                    Field.text("file", (reading, input) -> reading.prose(input.name())),
                    Field.text("extract", (reading, input) -> reading.word("extract", input.extract())),
                    Field.number(
                            "rows",
                            (reading, input) -> input.rows().isPresent()
                                    ? CellValue.whole(input.rows().getAsLong())
                                    : confidential()),
                    Field.text("verdict", (reading, input) -> reading.word("verdict", input.verdict())),
                    Field.text("received", (reading, input) -> CellValue.moment(input.receivedAt())),
                    Field.text(
                            "sha256",
                            (reading, input) -> input.sha256().isPresent()
                                    ? reading.orNone(input.sha256().get())
                                    : confidential())),
            reading -> Content.of(reading.pack().inputs(), method(reading)));

    private ProvenanceSheet() {}

    private static CellValue confidential() {
        return new CellValue.Text(Shorthand.CONFIDENTIAL, Look.SYMBOL);
    }

    private static String method(PackReading reading) {
        String method = reading.pack().background().method();
        return method.isBlank()
                ? reading.words().text("provenance.no-method")
                : reading.words().text("provenance.method", "method", method);
    }
}
