package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.EditionStamp;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.Measure;
import org.boardpack.pack.template.Placeholder;
import org.boardpack.pack.template.TableColumn.Part;
import org.boardpack.pack.template.Texts;
import org.boardpack.pack.template.ValueName;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** What is said in one pack in one language: texts with their values filled in, numbers and months as displayed. */
final class Wording {

    private static final Pattern MARKER = Pattern.compile("\\[([a-z])]");

    private final Texts texts;
    private final Calendar calendar;
    private final NumberStyles styles;
    private final PackData data;
    private final FigureReading reading;
    private final Map<ChartKey, Optional<ControlChart>> charts = new HashMap<>();

    /** A series whose control chart several pages judge by. */
    private record ChartKey(Measure measure, StaffGroup group, int months) {}

    Wording(Texts texts, NumberStyles styles, PackData data) {
        this.texts = texts;
        this.calendar = new Calendar(texts.language());
        this.styles = styles;
        this.data = data;
        this.reading = new FigureReading(data.figures(), data.edition().month());
    }

    Language language() {
        return texts.language();
    }

    Texts texts() {
        return texts;
    }

    Calendar calendar() {
        return calendar;
    }

    NumberStyles styles() {
        return styles;
    }

    ReportingMonth month() {
        return data.edition().month();
    }

    String nameOf(Scope scope) {
        return data.nameOf(scope, language());
    }

    /** A text with its values filled in; these come in pairs of name and value. */
    String say(String key, String... values) {
        Map<String, String> own = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            own.put(values[i], values[i + 1]);
        }
        return texts.fill(key, placeholder -> {
            String value = own.get(placeholder.name());
            return value == null ? general(placeholder) : value;
        });
    }

    /** A measure's control chart up to the pack's month, worked out once for all pages; empty where no figure of it is shown. */
    Optional<ControlChart> controlChart(Measure measure, StaffGroup group, int months) {
        return charts.computeIfAbsent(
                new ChartKey(measure, group, months),
                key -> data.control()
                        .chart(data.figures(), measure.metric(), measure.window(), group, month(), months));
    }

    /** Whether every figure that a text shows has a number. */
    boolean knowsFiguresOf(String key) {
        return texts.placeholders(key).stream()
                .flatMap(placeholder -> ValueName.parse(placeholder.name()).stream())
                .allMatch(name -> reading.find(name.column(), StaffGroup.ALL).number() != null);
    }

    /** A text where there is one, else the word itself: names that come from data. */
    String sayOr(String key, String otherwise) {
        return texts.find(key).isPresent() ? say(key) : otherwise;
    }

    /** Whether there is a text of that key. */
    boolean knows(String key) {
        return texts.find(key).isPresent();
    }

    String of(Metric metric, String what) {
        return say("metric." + metric.id() + "." + what);
    }

    String nameOf(StaffGroup group) {
        return group.equals(StaffGroup.ALL)
                ? say("table.all-staff")
                : sayOr("staff-group." + group.name(), group.name());
    }

    String nameOf(Dimension dimension) {
        return sayOr("dimension." + dimension.id(), dimension.id());
    }

    /** A value of a dimension, such as an age band: in words of ours where there are any, else as the data has it. */
    String valueOf(Dimension dimension, String value) {
        return sayOr("value." + dimension.id() + "." + value, value);
    }

    /** A figure on its own, with its unit; its shorthand where it has no number. */
    String shown(@Nullable Figure figure, Metric metric) {
        FigureReading.Found found = FigureReading.found(figure);
        return found.number() == null ? found.shorthand() : value(metric, found.number());
    }

    /** A count in words of a text that has a form for one and a form for several. */
    String count(String key, long count, String... values) {
        List<String> all = new ArrayList<>(List.of(values));
        all.add("count");
        all.add(NumberStyle.plain(0).format(BigDecimal.valueOf(count)));
        return say(key + "." + Plurals.form(language(), count), all.toArray(String[]::new));
    }

    /** The months that a measure covers at the edition's month, by one of the texts {@code when} and {@code window}. */
    String months(String prefix, Measure measure) {
        return say(
                prefix + "." + measure.window().id(),
                "month",
                calendar.month(month()),
                "start",
                calendar.month(month().financialYearStart()),
                "day",
                calendar.date(month().lastDay()));
    }

    /** A value on its own, with its unit. */
    String value(Metric metric, BigDecimal value) {
        if (metric == Metric.MOVEMENT_BENEFIT) {
            // The difference of two percentages is no percentage.
            return say(
                    "measures.points",
                    "amount",
                    styles.value(metric.unit(), value).bare().format(value));
        }
        String number = styles.value(metric.unit(), value).format(value);
        return metric.unit() == Unit.FTE ? say("unit.fte", "amount", number) : number;
    }

    /** How far two values of a metric are apart, without sign: percentages in percentage points. */
    String apart(Metric metric, BigDecimal difference) {
        BigDecimal amount = difference.abs();
        return metric.unit() == Unit.PERCENT
                ? say(
                        "unit.points",
                        "amount",
                        styles.value(metric.unit(), amount).bare().format(amount))
                : value(metric, amount);
    }

    /** The same as a cell has room for, with a sign. */
    String difference(Metric metric, BigDecimal difference) {
        NumberStyle style = styles.value(metric.unit(), difference);
        return metric.unit() == Unit.PERCENT
                ? say("measures.points", "amount", style.bare().signed(difference))
                : style.signed(difference);
    }

    /** How many of the tests of its data a figure passed. */
    String kiteMark(KiteMarks.Mark mark) {
        return say("quality.passed", "passed", Long.toString(mark.passed()), "tested", Long.toString(mark.tested()));
    }

    /** Who answers for a metric: as the workspace says of that scope, else as it says of everybody. */
    String ownerOf(Metric metric, Scope scope) {
        String own = "owner.of." + scope.code() + "." + metric.id();
        return say(knows(own) ? own : "owner.usual");
    }

    /** What each marker in these cells means, each once, in alphabetical order. */
    List<String> markerNotes(List<String> cells) {
        List<String> notes = new ArrayList<>();
        cells.stream()
                .flatMap(cell -> MARKER.matcher(cell).results())
                .map((MatchResult match) -> "marker." + match.group(1))
                .distinct()
                .sorted()
                .filter(key -> texts.find(key).isPresent())
                .forEach(key -> notes.add(say(key)));
        return notes;
    }

    /** The meaning of every marker, in alphabetical order; that of sums of published totals only where the pack has one. */
    List<String> allMarkers() {
        return texts.keys().stream()
                .filter(key -> key.startsWith("marker."))
                .filter(key -> !key.equals("marker.e")
                        || data.figures().all().stream()
                                .anyMatch(figure -> figure.marker().contains("[e]")))
                .map(this::say)
                .toList();
    }

    String edition() {
        return say("pack.edition", "number", Integer.toString(data.edition().number()));
    }

    private String general(Placeholder placeholder) {
        EditionStamp edition = data.edition();
        return switch (placeholder.name()) {
            case "organisation" -> nameOf(data.scope());
            case "period" -> calendar.month(month());
            case "year-start" -> calendar.month(month().financialYearStart());
            case "year-ago" -> calendar.month(month().minus(12));
            case "data-to" -> calendar.date(month().lastDay());
            case "edition" -> edition();
            case "status" -> say("status." + edition.status().id());
            case "status-note" -> say("status-note." + edition.status().id());
            case "threshold" -> Integer.toString(data.suppressionThreshold());
            case "version" -> edition.codeVersion();
            default -> ValueName.isTitle(placeholder.name()) ? say(placeholder.name()) : figure(placeholder);
        };
    }

    private String figure(Placeholder placeholder) {
        ValueName name = ValueName.parse(placeholder.name())
                .orElseThrow(() -> new IllegalArgumentException("no value for " + placeholder.name()));
        Metric metric = name.column().measure().metric();
        FigureReading.Found found = reading.find(name.column(), StaffGroup.ALL);
        BigDecimal number = found.number();
        if (number == null) {
            return found.shorthand();
        }
        Part part = name.column().part();
        NumberStyle style = styles.value(NumberStyles.unitOf(metric, part), number);
        NumberStyle shown = placeholder.format().isEmpty()
                ? style
                : style.withDecimals(Math.max(0, placeholder.format().length() - 2));
        return part == Part.CHANGE_ON_YEAR ? shown.bare().signed(number) : shown.format(number);
    }
}
