package org.boardpack.pack.improvement;

import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.pack.CsvColumn;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code self-assessment.csv} of a scope: a row a domain of an organisation, by organisation and domain. */
public final class SelfAssessmentCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.text("organisation_code"),
            CsvColumn.text("domain"),
            CsvColumn.day("date"),
            CsvColumn.whole("score"),
            CsvColumn.day("date_before"),
            CsvColumn.whole("score_before"),
            CsvColumn.whole("change"),
            CsvColumn.text("evidence"));

    private SelfAssessmentCsv() {}

    static List<CsvColumn> columns() {
        return EditionColumns.ofPeriod(COLUMNS);
    }

    /** The file of a scope. */
    public static CsvFile of(int edition, String period, Scope scope, List<SelfAssessment> assessments) {
        List<List<@Nullable Object>> rows = assessments.stream()
                .map(assessment -> Arrays.<@Nullable Object>asList(
                        assessment.organisation(),
                        FreeText.of(assessment.domain()),
                        assessment.date(),
                        assessment.score(),
                        assessment.dateBefore(),
                        assessment.scoreBefore(),
                        assessment.change(),
                        FreeText.of(assessment.evidence())))
                .toList();
        return EditionColumns.ofPeriod(edition, period, scope).before("self-assessment.csv", COLUMNS, rows);
    }
}
