package org.boardpack.intake;

import org.boardpack.workforce.Quantity;

/** Decimals and money in hundred-thousandths, whole numbers as they are; within the column's limits. */
final class AmountCells extends CellReader {

    private static final long ONE = Quantity.of("1").hundredThousandths();

    AmountCells(ColumnDeclaration column, String heading, FindingLog log) {
        super(column, heading, log);
    }

    @Override
    long parse(String text, long line) {
        long amount = NumberText.hundredThousandths(text);
        boolean whole = column.type() == ColumnType.INTEGER;
        if (amount == Parsed.UNREADABLE || (whole && amount % ONE != 0)) {
            return refuse(whole ? Rule.NOT_A_WHOLE_NUMBER : Rule.NOT_A_NUMBER, line);
        }
        Rule broken = column.limits().broken(amount);
        if (broken != null) {
            remark(broken, line, column.limits().of(broken));
        }
        return whole ? amount / ONE : amount;
    }
}
