package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Block;
import org.boardpack.pack.Heading;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.PageTemplate;
import org.boardpack.pack.template.RowsBy;
import org.boardpack.pack.template.TableColumn;
import org.boardpack.pack.template.Texts;

/** Makes what the program lists by itself; the wording is in the texts, what is listed is in the data. */
final class ListingComposer {

    /** The six measures of the grid of Humber and North Yorkshire. */
    static final List<Measure> LEADING = List.of(
            new Measure(Metric.FTE, Window.AS_AT),
            new Measure(Metric.VACANCY_RATE, Window.AS_AT),
            new Measure(Metric.SICKNESS_RATE, Window.ROLLING_12),
            new Measure(Metric.AGENCY_SHARE_OF_PAY, Window.YEAR_TO_DATE),
            new Measure(Metric.TURNOVER_HC, Window.ROLLING_12),
            new Measure(Metric.NHS_LEAVER_RATE, Window.ROLLING_12));

    private final Wording wording;
    private final FigureReading reading;
    private final PackData data;
    private final Texts other;
    private final List<PageTemplate> pages;

    /**
     * @param other the wording in the other language
     * @param pages of the template
     */
    ListingComposer(Wording wording, FigureReading reading, PackData data, Texts other, List<PageTemplate> pages) {
        this.wording = wording;
        this.reading = reading;
        this.data = data;
        this.other = other;
        this.pages = pages;
    }

    List<Block> compose(BlockTemplate.Listing listing) {
        int rows = listing.rows();
        return switch (listing.kind()) {
            case ALERTS -> List.of(advice().lists());
            case DECISIONS -> advice().decisions();
            case SINCE_SEEN -> new ChangesComposer(wording).inShort(data.history());
            case SECTOR_GRID -> new SectorComposer(wording).compose(data);
            case ORGANISATIONS ->
                new TableComposer(wording, reading, data)
                        .compose(new BlockTemplate.Table(
                                RowsBy.ORGANISATION,
                                "organisations.caption",
                                LEADING.stream()
                                        .map(measure -> new TableColumn(measure, TableColumn.Part.VALUE))
                                        .toList(),
                                0,
                                List.of()));
            case PLAN -> List.of(new PlanComposer(wording, data).compose(rows));
            case ACTIONS -> List.of(new WorkComposer(wording, data).actions(rows));
            case EVIDENCE -> new EvidenceComposer(wording, reading, data).compose(rows);
            case MILESTONES -> List.of(new WorkComposer(wording, data).milestones());
            case SELF_ASSESSMENT -> List.of(new AssessmentComposer(wording, data).compose());
            case SURVEY -> List.of(new SurveyComposer(wording, reading).compose(rows));
            case FRESHNESS -> List.of(new QualityComposer(wording, data).freshness());
            case QUALITY -> List.of(new QualityComposer(wording, data).kiteMarks());
            case METHOD -> method();
            case GLOSSARY ->
                List.of(new GlossaryComposer(wording.texts(), other).compose(wording.say("glossary.caption")));
        };
    }

    private AdviceComposer advice() {
        return new AdviceComposer(wording, reading, data, JudgedMeasures.of(pages, data, wording.month()));
    }

    private List<Block> method() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(wording.say("method.title")));
        String method = data.background().method();
        blocks.add(Paragraph.body(
                method.isBlank() ? wording.say("method.none") : wording.say("method.text", "method", method)));
        blocks.add(Paragraph.body(
                wording.say(data.suppressionThreshold() == 0 ? "method.hides-nothing" : "method.hides")));
        return blocks;
    }
}
