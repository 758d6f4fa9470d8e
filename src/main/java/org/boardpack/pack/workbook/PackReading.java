package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * A pack as one language reads it: the figures beside the words, and how a figure becomes a cell. Every sheet is made from this alone.
 *
 * @param sheets of the template, in their order
 * @param values what texts may show of the pack, by name
 */
record PackReading(
        PackData pack,
        Language language,
        Wording words,
        List<TemplateSheet> sheets,
        int rateDecimals,
        Map<String, String> values) {

    /** What any text may show, besides other texts. */
    static final List<String> VALUES = List.of(
            "name",
            "scope",
            "code",
            "month",
            "edition",
            "number",
            "status",
            "made",
            "version",
            "disclosure",
            "notes-sheet");

    static final Comparator<StaffGroup> ALL_FIRST = Comparator.comparing(
                    (StaffGroup group) -> !group.equals(StaffGroup.ALL))
            .thenComparing(Comparator.naturalOrder());

    private static final MathContext MEANINGFUL = new MathContext(12, RoundingMode.HALF_UP);

    static PackReading of(
            PackData pack, Language language, Wording words, List<TemplateSheet> sheets, int rateDecimals) {
        Map<String, String> values = new TreeMap<>();
        PackReading reading = new PackReading(pack, language, words, sheets, rateDecimals, values);
        values.put("name", reading.name());
        values.put("scope", words.text("scopes." + pack.scope().type().id()));
        values.put("code", pack.scope().code());
        values.put("month", reading.monthInWords(reading.month()));
        values.put("edition", reading.editionCode());
        values.put("number", Integer.toString(pack.edition().number()));
        values.put(
                "status", words.text("edition-status." + pack.edition().status().id()));
        values.put("made", reading.madeAtInWords());
        values.put("version", pack.edition().codeVersion());
        values.put("disclosure", NotesSheet.suppression(reading));
        values.put("notes-sheet", words.text("notes.sheet"));
        return reading;
    }

    /** A text of the template: its <code>{{values}}</code> are texts of the wording, which have values of their own, or of the pack. */
    String fill(String text) {
        return WordingFile.PLACEHOLDER.matcher(text).replaceAll((MatchResult found) -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(
                    words.find(name).map(this::fill).orElseGet(() -> values.getOrDefault(name, found.group())));
        });
    }

    /** What a sheet's tab is called. */
    String sheetName(SheetKind<?> kind) {
        return words.text(kind.key() + ".sheet");
    }

    /** The name of whom the pack is about. */
    String name() {
        return pack.nameOf(pack.scope(), language);
    }

    ReportingMonth month() {
        return pack.edition().month();
    }

    /** {@code 2025-03@1}: the edition as it is named on the command line. */
    String editionCode() {
        return month() + "@" + pack.edition().number();
    }

    boolean isInternal() {
        return pack.suppressionThreshold() == 0;
    }

    CellValue staffGroup(StaffGroup group) {
        return CellValue.wrapped(
                group.equals(StaffGroup.ALL)
                        ? words.text("common.all-staff")
                        : words.find("staff-group." + group.name()).orElse(group.name()));
    }

    CellValue monthCell(ReportingMonth month) {
        return new CellValue.Moment(month.firstDay().atStartOfDay(), Look.MONTH);
    }

    /** A number of the figure, or the symbol for why there is none. Never a suppressed number, even if it were handed over. */
    CellValue numberOf(Figure figure, @Nullable BigDecimal number, Look look) {
        return number == null || figure.status() == Status.SUPPRESSED
                ? new CellValue.Text(Shorthand.standingFor(figure.status()), Look.SYMBOL)
                : new CellValue.Amount(number, look);
    }

    /** The value of a figure that may not exist. */
    CellValue valueOf(Optional<Figure> figure) {
        return figure.map(this::valueOf).orElseGet(PackReading::unavailable);
    }

    static CellValue unavailable() {
        return new CellValue.Text(Shorthand.UNAVAILABLE, Look.SYMBOL);
    }

    /** A text, or the word that says there is none: a table has no blank cells. */
    CellValue orNone(@Nullable String text) {
        String given = orBlank(text);
        return CellValue.text(given.isBlank() ? none() : given);
    }

    /** The same of what people wrote, which may be long. */
    CellValue prose(@Nullable String text) {
        String given = orBlank(text);
        return CellValue.wrapped(given.isBlank() ? none() : given);
    }

    private String none() {
        return words.text("common.none");
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The value of a figure, or why there is none. */
    CellValue valueOf(Figure figure) {
        return numberOf(figure, figure.value(), lookOf(figure.metric().unit()));
    }

    CellValue unit(Metric metric) {
        return CellValue.text(words.text("units." + metric.unit().id()));
    }

    CellValue metric(Metric metric) {
        return CellValue.wrapped(words.text("metric." + metric.id() + ".name"));
    }

    /** A metric as a plan or an action spells it: its name, where it is in the catalogue. */
    CellValue metric(@Nullable String spelt) {
        String given = orBlank(spelt);
        return CellValue.wrapped(words.find("metric." + given + ".name").orElse(given.isBlank() ? none() : given));
    }

    CellValue window(Window window) {
        return CellValue.wrapped(words.text("windows." + window.id()));
    }

    /** What a word of a list is called here; itself where the wording does not know it. */
    CellValue word(String list, String id) {
        return CellValue.wrapped(
                id.isBlank() ? none() : words.find(list + "." + id).orElse(id));
    }

    /** The value of the dimension that a figure is broken down by. */
    CellValue part(Figure figure) {
        return word("value." + figure.dimension(), figure.dimensionValue());
    }

    CellValue yesNo(boolean is) {
        return CellValue.text(words.text(is ? "common.yes" : "common.no"));
    }

    /** An organisation that a row is about. */
    CellValue organisation(Scope organisation) {
        return CellValue.wrapped(pack.nameOf(organisation, language));
    }

    /** A date, or the word that says there is none. */
    CellValue date(@Nullable LocalDate date) {
        return date == null ? CellValue.text(none()) : new CellValue.Moment(date.atStartOfDay(), Look.DATE);
    }

    /** A number, or shorthand for one that does not apply. */
    static CellValue amount(@Nullable BigDecimal number, Look look) {
        return number == null
                ? new CellValue.Text(Shorthand.NOT_APPLICABLE, Look.SYMBOL)
                : new CellValue.Amount(number, look);
    }

    /** A number that was worked out with doubles, with no more digits than mean anything. */
    static CellValue amount(double number, Look look) {
        return new CellValue.Amount(meaningful(number), look);
    }

    static BigDecimal meaningful(double number) {
        return new BigDecimal(number, MEANINGFUL);
    }

    static Look lookOf(Unit unit) {
        return switch (unit) {
            case PEOPLE, SHIFTS -> Look.WHOLE;
            case FTE, DAYS, RATIO, SCORE -> Look.DECIMAL;
            case PERCENT -> Look.RATE;
            case GBP -> Look.POUNDS;
        };
    }

    /** Such as "March 2025". */
    String monthInWords(ReportingMonth month) {
        return words.text("months." + month.value().getMonthValue()) + " "
                + month.value().getYear();
    }

    /** Such as "7 April 2025, 09:05 UTC". */
    String madeAtInWords() {
        LocalDateTime at = LocalDateTime.ofInstant(pack.edition().madeAt(), ZoneOffset.UTC);
        String clock = String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
        return at.getDayOfMonth() + " " + monthInWords(ReportingMonth.of(at.toLocalDate())) + ", " + clock + " UTC";
    }
}
