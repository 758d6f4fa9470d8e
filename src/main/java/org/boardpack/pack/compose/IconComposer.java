package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Icon;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.forecast.Ahead;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.Variation;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/**
 * Makes the table of all measures on a page: the latest month beside the year before, plan and target; what it says and whether the target
 * will be met, in icons and words; the peers, the end of the financial year; how good the data is and who answers for it. What a
 * Board should look at first stands first.
 */
final class IconComposer {

    private static final int VARIATION = 4;
    private static final int ASSURANCE = 5;
    private static final int YEAR = 12;

    /** A measure with what is said of it. */
    private record Judged(Measure measure, FigureReading.Found latest, Optional<ControlChart> chart) {

        Optional<Variation> variation() {
            return chart.flatMap(ControlChart::variation);
        }

        Optional<Assurance> assurance() {
            return chart.flatMap(ControlChart::assurance);
        }

        /** Concern before change, change before chance, chance before better; then as the target stands. */
        int urgency() {
            int varies = variation()
                    .map(variation -> variation.isConcern()
                            ? 0
                            : variation.isImprovement() ? 3 : variation == Variation.COMMON_CAUSE ? 2 : 1)
                    .orElse(4);
            int assured = assurance()
                    .map(assurance -> switch (assurance) {
                        case FAIL -> 0;
                        case INCONSISTENT -> 1;
                        case PASS -> 3;
                    })
                    .orElse(2);
            return 10 * varies + assured;
        }
    }

    private final Wording wording;
    private final ProcessComposer processes;
    private final FigureReading reading;
    private final ProcessChartFigure words;
    private final PeerReading peers;
    private final ForecastReading forecasts;
    private final Plans plans;
    private final KiteMarks kiteMarks;
    private final ReportingMonth march;
    private final Scope scope;

    IconComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.processes = new ProcessComposer(wording, data);
        this.reading = new FigureReading(data.figures(), wording.month());
        this.words = new ProcessChartFigure(wording.language());
        this.peers = new PeerReading(wording, data);
        this.forecasts = new ForecastReading(data);
        this.plans = new Plans(data, wording.month());
        this.kiteMarks = new KiteMarks(data);
        this.scope = data.scope();
        this.march = wording.month().financialYearStart().plus(YEAR - 1).isAfter(wording.month())
                ? wording.month().financialYearStart().plus(YEAR - 1)
                : wording.month().plus(YEAR);
    }

    Table compose(BlockTemplate.Icons template) {
        List<Row> rows = template.measures().stream()
                .map(measure -> judged(measure, template.months()))
                .sorted(Comparator.comparingInt(Judged::urgency))
                .map(this::row)
                .toList();
        List<String> notes = new ArrayList<>(List.of(wording.say("process.icons.note")));
        notes.addAll(wording.markerNotes(
                rows.stream().flatMap(row -> row.cells().stream()).toList()));
        List<Column> columns = List.of(
                new Column(wording.say("process.value"), Align.NUMBER),
                new Column(wording.say("process.year-ago"), Align.NUMBER),
                new Column(wording.say("process.plan"), Align.NUMBER),
                new Column(wording.say("process.target"), Align.NUMBER),
                new Column(wording.say("process.variation"), Align.TEXT),
                new Column(wording.say("process.assurance"), Align.TEXT),
                new Column(wording.say("process.peers"), Align.TEXT),
                new Column(
                        wording.say("process.ahead", "month", wording.calendar().shortMonth(march)), Align.NUMBER),
                new Column(wording.say("process.kite-mark"), Align.TEXT),
                new Column(wording.say("process.owner"), Align.TEXT));
        Table table = new Table(
                wording.say(template.caption()), wording.say("process.measure-heading"), columns, rows, notes);
        return SharedColumn.asNote(table, owner -> wording.say("process.owner-of-all", "owner", owner));
    }

    private Judged judged(Measure measure, int months) {
        FigureReading.Found found = reading.value(measure, StaffGroup.ALL, 0);
        return new Judged(
                measure,
                found,
                found.number() == null ? Optional.empty() : processes.chart(measure, StaffGroup.ALL, months));
    }

    private Row row(Judged judged) {
        Measure measure = judged.measure();
        BigDecimal value = judged.latest().number();
        Optional<BigDecimal> target = judged.chart()
                .flatMap(chart -> Optional.ofNullable(chart.series().target()));
        SortedMap<Integer, Icon> icons = new TreeMap<>();
        icons.put(VARIATION, judged.variation().<Icon>map(Icon.OfVariation::new).orElseGet(Icon.None::new));
        icons.put(ASSURANCE, judged.assurance().<Icon>map(Icon.OfAssurance::new).orElseGet(Icon.None::new));
        FigureReading.Found before = reading.value(measure, StaffGroup.ALL, YEAR);
        return new Row(
                wording.of(measure.metric(), "name"),
                List.of(
                        value == null
                                ? judged.latest().shorthand()
                                : judged.latest().marked(shown(measure, value)),
                        before.number() == null ? before.shorthand() : before.marked(shown(measure, before.number())),
                        plans.of(measure)
                                .map(row -> row.entry().plan())
                                .map(plan -> shown(measure, plan))
                                .orElseGet(() -> wording.say("process.no-target")),
                        target.map(each -> shown(measure, each)).orElseGet(() -> wording.say("process.no-target")),
                        judged.variation().map(words::shortly).orElseGet(() -> wording.say("process.no-icon")),
                        judged.assurance()
                                .map(words::shortly)
                                .orElseGet(() ->
                                        wording.say(target.isEmpty() ? "process.no-assurance" : "process.no-icon")),
                        quarter(measure),
                        ahead(measure),
                        kiteMarks
                                .of(measure.metric())
                                .map(wording::kiteMark)
                                .orElseGet(() -> wording.say("process.no-kite-mark")),
                        wording.ownerOf(measure.metric(), scope)),
                false,
                icons);
    }

    private String quarter(Measure measure) {
        Optional<PeerRow> row = peers.own(measure);
        Quartiles quartiles = row.map(PeerRow::quartiles).orElse(null);
        return row.isEmpty() || quartiles == null
                ? "[z]"
                : wording.say("peers.quarter."
                        + quartiles.quarter(
                                Objects.requireNonNull(row.get().figure().value())
                                        .doubleValue()));
    }

    /** What the end of the financial year is foreseen to bring. */
    private String ahead(Measure measure) {
        return forecasts.months(measure, StaffGroup.ALL, ForecastRow.Kind.FORECAST).stream()
                .filter(row -> row.madeFrom()
                        .plus(Objects.requireNonNull(row.ahead()).months())
                        .equals(march))
                .findFirst()
                .map(ForecastRow::ahead)
                .map(Ahead::value)
                .map(value -> shown(measure, BigDecimal.valueOf(value)))
                .orElse("[z]");
    }

    private String shown(Measure measure, BigDecimal value) {
        return wording.value(measure.metric(), value);
    }
}
