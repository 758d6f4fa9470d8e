package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** A pack as one language reads it: the figures beside the words, and how a figure becomes a cell. Every sheet is made from this alone. */
record PackReading(PackData pack, Language language, Wording words) {

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

    /** The lines between a sheet's title and its table: what is in it, then what every sheet must say. */
    List<CellValue> lines(String... sentences) {
        List<CellValue> lines = new ArrayList<>();
        for (String sentence : sentences) {
            lines.add(new CellValue.Text(sentence, Look.LINE));
        }
        if (isInternal()) {
            lines.add(new CellValue.Text(words.text("common.internal-warning"), Look.WARNING));
        }
        return lines;
    }

    /** Where shorthand is explained. */
    String shorthandLine() {
        return words.text("common.shorthand-line", "sheet", words.text("notes.sheet"));
    }

    ColumnPlan column(String heading, int width) {
        return ColumnPlan.ofText(words.text("headings." + heading), width);
    }

    ColumnPlan numberColumn(String heading, int width) {
        return ColumnPlan.ofNumbers(words.text("headings." + heading), width);
    }

    CellValue staffGroup(StaffGroup group) {
        return CellValue.text(
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
        return figure.map(found ->
                        numberOf(found, found.value(), lookOf(found.metric().unit())))
                .orElseGet(PackReading::unavailable);
    }

    static CellValue unavailable() {
        return new CellValue.Text(Shorthand.UNAVAILABLE, Look.SYMBOL);
    }

    /** A text, or the word that says there is none: a table has no blank cells. */
    CellValue orNone(String text) {
        return CellValue.text(text.isBlank() ? words.text("common.none") : text);
    }

    CellValue unit(Metric metric) {
        return CellValue.text(words.text("units." + metric.unit().id()));
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
