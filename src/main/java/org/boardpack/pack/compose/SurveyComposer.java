package org.boardpack.pack.compose;

import java.util.List;
import java.util.SortedMap;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** Lists the questions of the latest staff survey, which is filed under the December of its year. */
final class SurveyComposer {

    /** A survey older than this says nothing about now. */
    private static final int LATEST = 24;

    private final Wording wording;
    private final FigureReading reading;

    SurveyComposer(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    Block compose(int most) {
        for (int back = 0; back <= LATEST; back++) {
            ReportingMonth month = wording.month().minus(back);
            SortedMap<String, Figure> scores = of(Metric.SURVEY_SCORE, month);
            if (!scores.isEmpty()) {
                return table(month, scores, most);
            }
        }
        return Paragraph.notice(wording.say("survey.none"));
    }

    private SortedMap<String, Figure> of(Metric metric, ReportingMonth month) {
        return reading.figures().brokenDown(metric, Window.AS_AT, StaffGroup.ALL, month, Dimension.QUESTION);
    }

    private Table table(ReportingMonth month, SortedMap<String, Figure> scores, int most) {
        List<Table.Row> rows = scores.keySet().stream()
                .limit(most)
                .map(question -> new Table.Row(
                        wording.valueOf(Dimension.QUESTION, question),
                        List.of(
                                wording.shown(scores.get(question), Metric.SURVEY_SCORE),
                                wording.shown(
                                        of(Metric.SURVEY_BENCHMARK, month).get(question), Metric.SURVEY_BENCHMARK),
                                wording.shown(
                                        of(Metric.SURVEY_RESPONSES, month).get(question), Metric.SURVEY_RESPONSES)),
                        false))
                .toList();
        return new Table(
                wording.say(
                        "survey.caption", "year", Integer.toString(month.value().getYear())),
                wording.say("survey.question"),
                List.of(
                        new Table.Column(wording.say("survey.score"), Table.Align.NUMBER),
                        new Table.Column(wording.say("survey.benchmark"), Table.Align.NUMBER),
                        new Table.Column(wording.say("survey.responses"), Table.Align.NUMBER)),
                rows,
                wording.markerNotes(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }
}
