package org.boardpack.metrics;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;

/** What a survey says of one question: its score, how many answered, and what it is compared with. */
final class Surveys {

    private final CellHistory cells;
    private final ReportingMonth month;

    Surveys(CellHistory cells, ReportingMonth month) {
        this.cells = cells;
        this.month = month;
    }

    /**
     * The score of a scope is that of its organisations, each weighed by its responses. It is missing unless every organisation that
     * was surveyed asked the question.
     */
    Outcome outcome(Metric metric) {
        OptionalLong surveys = cells.everybody().at(month, Measure.SURVEYS);
        OptionalLong responses = cells.at(month, Measure.SURVEY_RESPONSES);
        if (responses.isEmpty() || !cells.at(month, Measure.SURVEYS).equals(surveys)) {
            return Outcome.MISSING;
        }
        if (metric == Metric.SURVEY_RESPONSES) {
            return Outcome.amount(Outcome.count(responses));
        }
        if (metric == Metric.SURVEY_SCORE) {
            return mean(Measure.SURVEY_POINTS, responses);
        }
        return cells.at(month, Measure.BENCHMARKED_RESPONSES).equals(responses)
                ? mean(Measure.BENCHMARK_POINTS, responses)
                : Outcome.MISSING;
    }

    private Outcome mean(Measure points, OptionalLong responses) {
        return Outcome.mean(
                BigDecimal.valueOf(cells.at(month, points).orElseThrow(), Quantity.PLACES), Outcome.count(responses));
    }
}
