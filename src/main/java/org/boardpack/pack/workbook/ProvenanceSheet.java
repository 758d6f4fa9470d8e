package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.boardpack.pack.InputFile;

/** The files that the edition was made from, each with the fingerprint that proves it. */
final class ProvenanceSheet {

    static final SheetKind<InputFile> KIND = new SheetKind<>(
            "Provenance",
            List.of(
                    Field.text("file", (reading, input) -> reading.prose(input.name())),
                    Field.text("extract", (reading, input) -> reading.orNone(input.extract())),
                    Field.number(
                            "rows",
                            (reading, input) -> input.rows().isPresent()
                                    ? new CellValue.Amount(
                                            BigDecimal.valueOf(input.rows().getAsLong()), Look.WHOLE)
                                    : new CellValue.Text(Shorthand.CONFIDENTIAL, Look.SYMBOL)),
                    Field.text("verdict", (reading, input) -> reading.orNone(input.verdict())),
                    Field.text(
                            "received",
                            (reading, input) -> new CellValue.Moment(
                                    LocalDateTime.ofInstant(input.receivedAt(), ZoneOffset.UTC), Look.MOMENT)),
                    Field.text("sha256", (reading, input) -> reading.orNone(input.sha256()))),
            reading -> Content.of(reading.pack().inputs()));

    private ProvenanceSheet() {}
}
