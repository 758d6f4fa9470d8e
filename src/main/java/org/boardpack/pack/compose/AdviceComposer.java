package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.Block;
import org.boardpack.pack.Bullets;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Comment;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.Heading;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.template.Measure;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.Variation;
import org.boardpack.workforce.StaffGroup;

/**
 * What to alert, advise and assure the Board of, by fixed rules and from the same rows as the rest of the pack. Alert: a special cause of
 * concern, a target that will not be met, a plan or a target of the month that is missed, a late action. Advise: a target that is hit and
 * missed, hot spots, stale comments, missing data. Assure: a special cause of improvement, a target that is always met, a plan or a target
 * of the month that is kept. Each measure stands once, under the gravest of its rules. What people say under {@code advice.of.CODE} in the texts stands first.
 */
final class AdviceComposer {

    /** How grave. */
    enum Level {
        ALERT,
        ADVISE,
        ASSURE;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String key() {
            return "advice." + id();
        }
    }

    private final Wording wording;
    private final PackData data;
    private final FigureReading reading;
    private final Judging judging;
    private final Plans plans;
    private final JudgedMeasures measures;

    AdviceComposer(Wording wording, FigureReading reading, PackData data, JudgedMeasures measures) {
        this.wording = wording;
        this.data = data;
        this.reading = reading;
        this.judging = new Judging(wording);
        this.plans = new Plans(data, wording.month());
        this.measures = measures;
    }

    /** The three lists side by side. */
    Block lists() {
        Map<Level, List<String>> advice = advice();
        List<List<Block>> columns = new ArrayList<>();
        for (Level level : Level.values()) {
            List<String> items = advice.getOrDefault(level, List.of());
            columns.add(List.of(
                    new Heading(wording.say(level.key() + ".title")),
                    items.isEmpty() ? Paragraph.body(wording.say(level.key() + ".none")) : new Bullets(items)));
        }
        return new Columns(columns);
    }

    /** What the Board is asked: the alerts as questions, or to note the pack. */
    List<Block> decisions() {
        List<String> asked = new ArrayList<>();
        for (Measure measure : measures.all()) {
            if (level(measure).filter(Level.ALERT::equals).isPresent()) {
                asked.add(wording.say("decisions.measure", "name", name(measure)));
            }
        }
        long late = late();
        if (late > 0) {
            asked.add(wording.count("decisions.late", late));
        }
        return List.of(
                new Heading(wording.say("decisions.title")),
                asked.isEmpty() ? Paragraph.body(wording.say("decisions.none")) : new Bullets(asked));
    }

    private Map<Level, List<String>> advice() {
        Map<Level, List<String>> advice = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            String own = "advice.of." + data.scope().code() + "." + level.id();
            if (wording.knows(own)) {
                add(advice, level, wording.say(own));
            }
        }
        for (Measure measure : measures.all()) {
            level(measure).ifPresent(level -> add(advice, level, said(measure)));
        }
        if (late() > 0) {
            add(advice, Level.ALERT, wording.count("advice.late-actions", late()));
        }
        if (!data.work().hotSpots().isEmpty()) {
            add(
                    advice,
                    Level.ADVISE,
                    wording.count("advice.hot-spots", data.work().hotSpots().size()));
        }
        long stale =
                data.history().commentary().stream().filter(Comment::isStale).count();
        if (stale > 0) {
            add(advice, Level.ADVISE, wording.count("advice.stale", stale));
        }
        List<String> missing = data.background().freshness().stream()
                .filter(one -> !one.isComplete())
                .map(Freshness::extract)
                .map(extract -> wording.sayOr("extract." + extract, extract))
                .toList();
        if (!missing.isEmpty()) {
            add(advice, Level.ADVISE, wording.say("advice.missing", "names", String.join(", ", missing)));
        }
        return advice;
    }

    private static void add(Map<Level, List<String>> advice, Level level, String item) {
        advice.computeIfAbsent(level, unseen -> new ArrayList<>()).add(item);
    }

    private long late() {
        return data.work().actions().stream().filter(ActionRow::late).count();
    }

    /** Empty where nothing is to be said of a measure. */
    Optional<Level> level(Measure measure) {
        Judging.Verdict verdict = judging.of(measure);
        String plan = plans.of(measure).map(AdviceComposer::planned).orElse("");
        if (verdict.variation().filter(Variation::isConcern).isPresent()
                || verdict.assurance().filter(Assurance.FAIL::equals).isPresent()
                || plan.equals("off")) {
            return Optional.of(Level.ALERT);
        }
        if (verdict.assurance().filter(Assurance.INCONSISTENT::equals).isPresent()) {
            return Optional.of(Level.ADVISE);
        }
        boolean good = verdict.variation().filter(Variation::isImprovement).isPresent()
                || verdict.assurance().filter(Assurance.PASS::equals).isPresent()
                || plan.equals("on");
        return good ? Optional.of(Level.ASSURE) : Optional.empty();
    }

    /** Of a month that has a target and no plan, the target says whether it is on. */
    private static String planned(PlanRow row) {
        return switch (row.onPlan().isBlank() ? row.targetMet() : row.onPlan()) {
            case "on", "met" -> "on";
            case "off", "not-met" -> "off";
            default -> "";
        };
    }

    /** With its months where no tile has said them. */
    private String name(Measure measure) {
        String name = wording.of(measure.metric(), "name");
        return measures.isNew(measure)
                ? wording.say("column.window." + measure.window().id(), "name", name)
                : name;
    }

    private Optional<String> planned(Measure measure, PlanRow row) {
        boolean isPlan = !row.onPlan().isBlank();
        BigDecimal number = isPlan ? row.entry().plan() : row.entry().target();
        return planned(row).isEmpty() || number == null
                ? Optional.empty()
                : Optional.of(wording.say(
                        (isPlan ? "advice.plan-" : "advice.target-") + planned(row),
                        "plan",
                        wording.value(measure.metric(), number)));
    }

    /** Such as "Sickness absence, 5.12%: off plan (4.80%). Special cause of concerning nature due to higher values." */
    private String said(Measure measure) {
        List<String> why = new ArrayList<>();
        plans.of(measure).ifPresent(row -> planned(measure, row).ifPresent(why::add));
        judging.together(judging.of(measure)).ifPresent(why::add);
        FigureReading.Found found = reading.value(measure, StaffGroup.ALL, 0);
        return wording.say(
                "advice.measure",
                "name",
                name(measure),
                "value",
                found.number() == null ? found.shorthand() : wording.value(measure.metric(), found.number()),
                "why",
                String.join(" ", why));
    }
}
