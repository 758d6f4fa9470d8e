package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** How organisations judge themselves, domain by domain: the latest score and the one before. */
final class SelfAssessmentSheet {

    static final SheetKind<SelfAssessment> KIND = new SheetKind<>(
            "Self_assessment",
            List.of(
                    Field.text("organisation-code", (reading, row) -> CellValue.text(row.organisation())),
                    Field.text(
                            "organisation",
                            (reading, row) -> reading.organisation(Scope.organisation(row.organisation()))),
                    Field.text("domain", (reading, row) -> reading.word("domain", FreeText.plain(row.domain()))),
                    Field.text("assessed-on", (reading, row) -> reading.date(row.date())),
                    Field.number("score", (reading, row) -> whole(row.score())),
                    Field.text("assessed-before", (reading, row) -> reading.date(row.dateBefore())),
                    Field.number("score-before", (reading, row) -> whole(row.scoreBefore())),
                    Field.number("score-change", (reading, row) -> whole(row.change())),
                    Field.text("evidence", (reading, row) -> reading.prose(FreeText.plain(row.evidence())))),
            reading -> Content.of(reading.pack().work().selfAssessments()));

    private SelfAssessmentSheet() {}

    private static CellValue whole(@Nullable Long number) {
        return PackReading.amount(number == null ? null : BigDecimal.valueOf(number), Look.WHOLE);
    }
}
