package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;
import org.boardpack.pack.Table.Column;
import org.boardpack.pack.Table.Row;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.statistics.spc.Variation;
import org.boardpack.workforce.StaffGroup;

/** Makes the matrix of variation and assurance: what a Board should look at first stands in its upper left corner. */
final class MatrixComposer {

    private record Judged(Measure measure, Variation variation, Optional<Assurance> assurance) {}

    private record Kind(String key, Predicate<Variation> holds) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("concern", Variation::isConcern),
            new Kind("common", variation -> variation == Variation.COMMON_CAUSE),
            new Kind("improvement", Variation::isImprovement),
            new Kind(
                    "neutral", variation -> variation == Variation.NEUTRAL_HIGH || variation == Variation.NEUTRAL_LOW));

    private final Wording wording;
    private final ProcessComposer processes;

    MatrixComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.processes = new ProcessComposer(wording, data);
    }

    Table compose(BlockTemplate.Matrix template) {
        List<Judged> judged = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Measure measure : template.measures()) {
            Optional<ControlChart> chart = processes.chart(measure, StaffGroup.ALL, template.months());
            chart.flatMap(ControlChart::variation)
                    .ifPresentOrElse(
                            variation ->
                                    judged.add(new Judged(measure, variation, chart.flatMap(ControlChart::assurance))),
                            () -> notes.add(wording.of(measure.metric(), "name")));
        }
        return new Table(
                wording.say(template.caption()),
                wording.say("process.assurance"),
                KINDS.stream()
                        .map(kind -> new Column(wording.say("process.column." + kind.key()), Align.TEXT))
                        .toList(),
                List.of(
                        row("fail", judged, Optional.of(Assurance.FAIL)),
                        row("inconsistent", judged, Optional.of(Assurance.INCONSISTENT)),
                        row("no-target", judged, Optional.empty()),
                        row("pass", judged, Optional.of(Assurance.PASS))),
                notes.isEmpty()
                        ? List.of()
                        : List.of(wording.say(
                                "process.too-few",
                                "least",
                                Integer.toString(SpcRules.ENOUGH_POINTS),
                                "names",
                                String.join("; ", notes))));
    }

    private Row row(String key, List<Judged> judged, Optional<Assurance> assurance) {
        List<String> cells = KINDS.stream()
                .map(kind -> judged.stream()
                        .filter(each -> each.assurance().equals(assurance)
                                && kind.holds().test(each.variation()))
                        .map(each -> wording.of(each.measure().metric(), "name"))
                        .toList())
                .map(names -> names.isEmpty() ? wording.say("process.none") : String.join("; ", names))
                .toList();
        return new Row(wording.say("process.row." + key), cells, false);
    }
}
