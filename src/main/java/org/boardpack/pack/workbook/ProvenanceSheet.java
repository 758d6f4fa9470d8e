package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.boardpack.pack.InputFile;

/** The files that the edition was made from, each with the fingerprint that proves it. */
final class ProvenanceSheet {

    private static final int COLUMNS = 6;

    private ProvenanceSheet() {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        List<InputFile> inputs = reading.pack().inputs();
        List<ColumnPlan> columns = List.of(
                reading.column("file", 50),
                reading.column("extract", 22),
                reading.numberColumn("rows", 12),
                reading.column("verdict", 28),
                reading.column("received", 22),
                reading.column("sha256", 76));
        return new SheetPlan(
                words.text("provenance.sheet"),
                words.text("provenance.title"),
                words.text("provenance.about"),
                reading.lines(words.text(
                        "provenance.line",
                        "edition",
                        reading.editionCode(),
                        "made",
                        reading.madeAtInWords(),
                        "version",
                        reading.pack().edition().codeVersion())),
                inputs.isEmpty()
                        ? new TablePlan("tbl_provenance", columns, 1, index -> noFiles(reading))
                        : TablePlan.of("tbl_provenance", columns, inputs, input -> row(reading, input)));
    }

    private static List<CellValue> noFiles(PackReading reading) {
        return Collections.nCopies(COLUMNS, reading.orNone(""));
    }

    private static List<CellValue> row(PackReading reading, InputFile input) {
        return List.of(
                reading.orNone(input.name()),
                reading.orNone(input.extract()),
                input.rows().isPresent()
                        ? new CellValue.Amount(BigDecimal.valueOf(input.rows().getAsLong()), Look.WHOLE)
                        : CellValue.text("[c]"),
                reading.orNone(input.verdict()),
                new CellValue.Moment(LocalDateTime.ofInstant(input.receivedAt(), ZoneOffset.UTC), Look.MOMENT),
                reading.orNone(input.sha256()));
    }
}
