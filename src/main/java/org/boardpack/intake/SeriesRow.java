package org.boardpack.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.boardpack.quality.Finding;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.MeasuredSeries;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row after another of a file of series over time, and says what is wrong with them. */
final class SeriesRow {

    private static final int LONGEST_COUNT = 6;

    private record Group(SeriesRule rule, @Nullable String heading) {}

    private final RowSource rows;
    private final HeadingMatch match;
    private final Places places;
    private final Map<Group, Finding> findings = new LinkedHashMap<>();

    SeriesRow(RowSource rows, HeadingMatch match, Places places) {
        this.rows = rows;
        this.match = match;
        this.places = places;
    }

    boolean next() throws IOException {
        while (rows.next()) {
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        for (int i = 0; i < rows.width(); i++) {
            if (!CellReader.isBlank(rows.cell(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has as many cells as there are headings. */
    boolean fits() {
        boolean fits = rows.width() >= match.width();
        for (int i = match.width(); i < rows.width(); i++) {
            fits &= CellReader.isBlank(rows.cell(i));
        }
        if (!fits) {
            refuse(SeriesRule.WRONG_WIDTH, null);
        }
        return fits;
    }

    /** Which series it is of; null after saying so when that is empty, the other name where the file has one series. */
    @Nullable
    String series(String otherwise) {
        if (position("Series") == null) {
            return otherwise;
        }
        String name = text("Series");
        if (name.isEmpty()) {
            refuse(SeriesRule.NO_SERIES, "Series");
            return null;
        }
        return name;
    }

    /** Of a month its first day. */
    @Nullable
    LocalDate date() {
        String text = text("Date");
        long day = DateText.epochDay(text);
        if (day != Parsed.UNREADABLE) {
            return LocalDate.ofEpochDay(day);
        }
        long monthEnd = MonthText.lastDay(text);
        if (monthEnd == Parsed.UNREADABLE) {
            refuse(SeriesRule.NOT_A_DATE, "Date");
            return null;
        }
        return LocalDate.ofEpochDay(monthEnd).withDayOfMonth(1);
    }

    /** Null where it is missing, or is no number after saying so. */
    @Nullable
    BigDecimal number(String column) {
        return cell(
                column, SeriesRule.NOT_A_NUMBER, text -> NumberText.exact(text).orElse(null));
    }

    @Nullable
    Boolean yesOrNo(String column) {
        return cell(column, SeriesRule.NOT_YES_OR_NO, text -> {
            long said = YesNoText.number(text);
            return said == Parsed.UNREADABLE ? null : Boolean.valueOf(said == 1);
        });
    }

    @Nullable
    Improvement improvement() {
        return cell(
                "Improvement Direction",
                SeriesRule.NOT_A_DIRECTION,
                text -> Improvement.find(text).orElse(null));
    }

    @Nullable
    Integer fixAfter() {
        return cell("Fix After N Points", SeriesRule.NOT_A_BASELINE, text -> {
            boolean whole = text.length() <= LONGEST_COUNT && text.matches("\\d+");
            return whole && Integer.parseInt(text) >= MeasuredSeries.LEAST_BASELINE ? Integer.valueOf(text) : null;
        });
    }

    private <T> @Nullable T cell(String column, SeriesRule rule, Function<String, @Nullable T> read) {
        String text = text(column);
        if (MissingText.isOne(text) || text.equalsIgnoreCase("NA")) {
            return null;
        }
        T value = read.apply(text);
        if (value == null) {
            refuse(rule, column);
        }
        return value;
    }

    private String text(String column) {
        Integer position = position(column);
        return position == null ? "" : CellReader.stripped(rows.cell(position));
    }

    private @Nullable Integer position(String heading) {
        return match.extract().columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .map(match::position)
                .orElse(null);
    }

    /** Notes that the row breaks a rule, in a column or as a whole. */
    void refuse(SeriesRule rule, @Nullable String column) {
        Integer position = column == null ? null : position(column);
        String heading = position == null ? null : match.headingAt(position);
        findings.merge(
                new Group(rule, heading),
                rule.finding(1, places.at(rows.line(), heading), heading),
                (known, next) -> rule.finding(known.count() + 1, known.firstAt(), heading));
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }
}
