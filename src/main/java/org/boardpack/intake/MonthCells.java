package org.boardpack.intake;

/** Months, as the date of their last day. */
final class MonthCells extends CellReader {

    MonthCells(ColumnDeclaration column, String heading, FindingLog log) {
        super(column, heading, log);
    }

    @Override
    long parse(String text, long line) {
        long lastDay = switch (column.monthShape()) {
            case PERIOD -> MonthText.lastDayOfPeriod(text);
            case YEAR -> MonthText.lastDayOfYear(text);
            case PLAIN, MONTH_END -> MonthText.lastDay(text);
        };
        if (lastDay == MonthText.NOT_ONE_MONTH) {
            return refuse(Rule.NOT_ONE_MONTH, line);
        }
        return lastDay == Parsed.UNREADABLE ? refuse(Rule.NOT_A_MONTH, line) : lastDay;
    }
}
