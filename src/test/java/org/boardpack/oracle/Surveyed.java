package org.boardpack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a survey says of a question (decision 0015): organisations, each weighed by its responses. */
final class Surveyed {

    private static final String KIND = "survey";

    private final Sent sent;
    private final Coverage coverage;

    Surveyed(Sent sent, Coverage coverage) {
        this.sent = sent;
        this.coverage = coverage;
    }

    Figure figure(String metric, Cell cell, YearMonth month, String question) {
        BigDecimal responses = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        boolean everyRowIsCompared = true;
        if (!coverage.came(KIND, cell.place(), month)) {
            return Figure.MISSING;
        }
        for (String organisation : coverage.owing(KIND, cell.place(), month)) {
            List<Map<String, String>> answers = answers(organisation, cell.group(), month, question);
            if (answers.isEmpty()) {
                return Figure.MISSING;
            }
            for (Map<String, String> row : answers) {
                BigDecimal answered = new BigDecimal(row.get("Responses"));
                String score = row.get(metric.equals("survey-benchmark") ? "Benchmark" : "Score");
                everyRowIsCompared &= !score.isBlank() || answered.signum() == 0;
                responses = responses.add(answered);
                points = points.add(score.isBlank() ? BigDecimal.ZERO : answered.multiply(new BigDecimal(score)));
            }
        }
        if (metric.equals("survey-responses")) {
            return Figure.amount(Optional.of(responses));
        }
        if (!everyRowIsCompared) {
            return Figure.MISSING;
        }
        boolean nobody = responses.signum() == 0;
        return new Figure(
                nobody ? "not-applicable" : "ok",
                Optional.of(points),
                Optional.of(responses),
                nobody ? Optional.empty() : Optional.of(points.divide(responses, MathContext.DECIMAL128)));
    }

    /** Of all staff where it has such rows, else of its groups. */
    private List<Map<String, String>> answers(String organisation, String group, YearMonth month, String question) {
        List<Map<String, String>> ofQuestion = sent.rows(KIND, organisation, month).stream()
                .filter(row -> row.get("Question").equals(question))
                .toList();
        List<Map<String, String>> ofGroup = ofQuestion.stream()
                .filter(row -> row.get("Staff Group").equals(group))
                .toList();
        return ofGroup.isEmpty() && group.equals(Cell.ALL) ? ofQuestion : ofGroup;
    }
}
