package org.boardpack.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpack.workforce.ReportingMonth;

/** Checks the cells of a row against each other, against the row's month and against today. Not for several threads. */
final class RowRelations {

    /** A month longer ago than any data of people at work is a slip of the year. */
    private static final int LONGEST_AGO = 60 * 12;

    private record Related(int index, String heading, Relations relations, int notBefore) {}

    private final FindingLog log;
    private final List<Related> columns = new ArrayList<>();
    private final int monthIndex;
    private final long earliest;
    private final long latest;

    /** @param now today's month: the month after it is the last that an extract can be of */
    RowRelations(ColumnPlan plan, FindingLog log, ReportingMonth now) {
        this.log = log;
        this.monthIndex = plan.indexOf(ColumnRole.MONTH);
        this.earliest = now.minus(LONGEST_AGO).firstDay().toEpochDay();
        this.latest = now.plus(1).lastDay().toEpochDay();
        List<StoredColumn> stored = plan.stored();
        for (int i = 0; i < stored.size(); i++) {
            CellReader reader = stored.get(i).reader();
            Relations relations = reader == null ? Relations.NONE : reader.column.relations();
            if (reader != null && (i == monthIndex || !relations.equals(Relations.NONE))) {
                int notBefore = relations.notBefore() == null ? -1 : plan.indexOf(relations.notBefore());
                columns.add(new Related(i, reader.heading, relations, notBefore));
            }
        }
    }

    /**
     * Checks a row that could be read.
     *
     * @param lastDay of the row's month
     */
    void check(long[] values, long lastDay, long line) {
        for (Related column : columns) {
            long value = values[column.index];
            if (value != Parsed.MISSING && value != Parsed.UNREADABLE) {
                check(column, value, values, lastDay, line);
            }
        }
    }

    private void check(Related column, long value, long[] values, long lastDay, long line) {
        Relations relations = column.relations;
        if (column.index == monthIndex && value > latest && !relations.mayBeFuture()) {
            log.add(Rule.MONTH_AHEAD, line, column.heading);
        }
        if (column.index == monthIndex && value < earliest) {
            log.add(Rule.MONTH_LONG_AGO, line, column.heading);
        }
        if (column.notBefore >= 0 && isKnown(values[column.notBefore]) && value < values[column.notBefore]) {
            String other = '"' + String.valueOf(relations.notBefore()) + '"';
            log.add(Rule.BEFORE_ITS_START, line, column.heading, "", () -> Map.of("detail", other));
        }
        if (relations.notAfterMonth() && value > lastDay) {
            log.add(Rule.AFTER_ITS_MONTH, line, column.heading);
        }
        if (relations.mostPerDay() != null) {
            int days = LocalDate.ofEpochDay(lastDay).getDayOfMonth();
            if (value > relations.mostPerDay().times(days).hundredThousandths()) {
                String most = relations
                        .mostPerDay()
                        .toBigDecimal()
                        .stripTrailingZeros()
                        .toPlainString();
                log.add(Rule.MORE_THAN_ITS_MONTH, line, column.heading, "", () -> Map.of("detail", most));
            }
        }
    }

    private static boolean isKnown(long value) {
        return value != Parsed.MISSING && value != Parsed.UNREADABLE;
    }
}
