package org.boardpack.intake;

/** Dates, as days since 1970-01-01. */
final class DateCells extends CellReader {

    DateCells(ColumnDeclaration column, String heading, FindingLog log) {
        super(column, heading, log);
    }

    @Override
    long parse(String text, long line) {
        long date = DateText.epochDay(text);
        if (column.monthShape() == ColumnDeclaration.MonthShape.MONTH_END) {
            if (date == Parsed.UNREADABLE) {
                date = MonthText.lastDay(text);
            }
            if (date != Parsed.UNREADABLE && date != MonthText.lastDayOfItsMonth(date)) {
                log.add(Rule.NOT_MONTH_END, line, heading);
            }
        }
        return date == Parsed.UNREADABLE ? refuse(Rule.NOT_A_DATE, line) : date;
    }
}
