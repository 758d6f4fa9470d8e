package org.boardpack.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;

/** One organisation's answers to a survey, by question: scores weighed by their responses, which add up to the score of a wider scope. */
final class SurveyMeasures {

    static final List<Measure> ALL = List.of(
            Measure.SURVEYS,
            Measure.SURVEY_RESPONSES,
            Measure.SURVEY_POINTS,
            Measure.BENCHMARKED_RESPONSES,
            Measure.BENCHMARK_POINTS);

    private final TextColumn group;
    private final TextColumn question;
    private final NumberColumn responses;
    private final NumberColumn score;
    private final NumberColumn benchmark;
    private final int rows;

    SurveyMeasures(ExtractTable table) {
        group = table.text("Staff Group");
        question = table.text("Question");
        responses = table.number("Responses");
        score = table.number("Score");
        benchmark = table.number("Benchmark");
        rows = table.rows();
    }

    /** A row for all staff is the total as it stands; a question without one has the total of its staff groups. */
    void read(ScopeCells into) {
        Set<String> withTotal = new HashSet<>();
        for (int row = 0; row < rows; row++) {
            if (OtherMeasures.groupAt(group, row).equals(StaffGroup.ALL)) {
                withTotal.add(question(row));
            }
        }
        into.add(StaffGroup.ALL, Measure.SURVEYS, 1);
        ALL.forEach(into::knowForAll);
        ALL.forEach(measure -> into.breakDown(Dimension.QUESTION, measure));
        for (int row = 0; row < rows; row++) {
            StaffGroup of = OtherMeasures.groupAt(group, row);
            if (!of.equals(StaffGroup.ALL)) {
                ALL.forEach(into::knowByGroup);
                if (!withTotal.contains(question(row))) {
                    add(StaffGroup.ALL, row, into);
                }
            }
            add(of, row, into);
        }
    }

    private void add(StaffGroup of, int row, ScopeCells into) {
        Part part = new Part(of, Dimension.QUESTION, question(row));
        long answers = responses.at(row, 0);
        if (into.find(part, Measure.SURVEYS).orElse(0) == 0) {
            into.add(part, Measure.SURVEYS, 1);
        }
        into.add(part, Measure.SURVEY_RESPONSES, answers);
        into.add(part, Measure.SURVEY_POINTS, Math.multiplyExact(answers, score.at(row, 0)));
        if (!benchmark.isMissing(row)) {
            into.add(part, Measure.BENCHMARKED_RESPONSES, answers);
            into.add(part, Measure.BENCHMARK_POINTS, Math.multiplyExact(answers, benchmark.at(row)));
        }
    }

    private String question(int row) {
        return Objects.requireNonNull(question.at(row));
    }
}
