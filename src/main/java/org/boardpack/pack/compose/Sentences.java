package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.Tiles.Change;
import org.boardpack.pack.Tiles.Movement;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** Sentences written from figures by fixed rules. They say what is, and how it differs from before; never why. */
final class Sentences {

    /** Against which month a figure is compared. */
    enum Against {
        MONTH(1),
        YEAR(12);

        private final int months;

        Against(int months) {
            this.months = months;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Wording wording;
    private final FigureReading reading;

    Sentences(Wording wording, FigureReading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** What a measure of all staff is, and how it differs from a year ago; or why there is none. */
    String state(Measure measure) {
        FigureReading.Found found = reading.value(measure, StaffGroup.ALL, 0);
        BigDecimal number = found.number();
        String subject = wording.of(measure.metric(), "subject");
        String when = wording.months("when", measure);
        if (number == null) {
            return capital(wording.say("sentence." + found.status().id(), "subject", subject, "when", when));
        }
        String value = wording.value(measure.metric(), number);
        return change(measure, Against.YEAR)
                .map(change -> wording.say(
                        "sentence.compared",
                        "subject",
                        subject,
                        "value",
                        value,
                        "when",
                        when,
                        "change",
                        change.words()))
                .orElseGet(() -> wording.say("sentence.alone", "subject", subject, "value", value, "when", when));
    }

    /** How a measure of all staff differs from before, in a whole sentence's words; empty where either has no number. */
    private Optional<Change> change(Measure measure, Against against) {
        return change(measure, against, unitKey(measure.metric()));
    }

    /** The same as short as a tile is narrow. */
    Optional<Change> shortChange(Measure measure, Against against) {
        String unit = unitKey(measure.metric());
        return change(measure, against, unit.equals("percent") ? "points" : unit);
    }

    private Optional<Change> change(Measure measure, Against against, String unit) {
        BigDecimal difference =
                reading.change(measure, StaffGroup.ALL, against.months).number();
        if (difference == null) {
            return Optional.empty();
        }
        NumberStyle style = wording.styles().value(measure.metric().unit(), difference);
        int sign = style.rounded(difference).signum();
        if (sign == 0) {
            return Optional.of(new Change(Movement.NONE, wording.say("change.same-" + against.key())));
        }
        NumberStyle shown = measure.metric().unit() == Unit.PERCENT ? style.bare() : style;
        String words = wording.say(
                "change." + unit + (sign > 0 ? ".up" : ".down"),
                "amount",
                shown.format(difference.abs()),
                "than",
                wording.say("change.than-" + against.key()));
        return Optional.of(new Change(Movement.ofSign(sign), words));
    }

    /** The staff groups with the highest and the lowest figure; empty where fewer than two have one. */
    Optional<String> extremes(Measure measure) {
        List<Figure> shown = reading.figures().groups(measure.metric(), measure.window(), wording.month()).stream()
                .flatMap(group ->
                        reading.figures().find(measure.metric(), measure.window(), group, wording.month()).stream())
                .filter(figure -> figure.isOk() && figure.value() != null)
                .sorted(Comparator.comparing(Sentences::valueOf))
                .toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        Figure low = shown.get(0);
        Figure high = shown.get(shown.size() - 1);
        return Optional.of(wording.say(
                "sentence.extremes",
                "high-group",
                wording.nameOf(high.staffGroup()),
                "high",
                wording.value(measure.metric(), valueOf(high)),
                "low-group",
                wording.nameOf(low.staffGroup()),
                "low",
                wording.value(measure.metric(), valueOf(low))));
    }

    /** How the texts call a metric's unit in changes. */
    static String unitKey(Metric metric) {
        return switch (metric.unit()) {
            case PERCENT -> "percent";
            case GBP -> "gbp";
            case FTE -> "fte";
            case PEOPLE, DAYS, SHIFTS, RATIO, SCORE -> "people";
        };
    }

    private static BigDecimal valueOf(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
