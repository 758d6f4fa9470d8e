package org.boardpack.intake;

/** Yes and no, as 1 and 0; anything else is not known. */
final class YesNoCells extends CellReader {

    YesNoCells(ColumnDeclaration column, String heading, FindingLog log) {
        super(column, heading, log);
    }

    @Override
    long parse(String text, long line) {
        long answer = YesNoText.number(text);
        if (answer == Parsed.UNREADABLE) {
            log.add(Rule.NOT_YES_OR_NO, line, heading);
            return Parsed.MISSING;
        }
        return answer;
    }
}
