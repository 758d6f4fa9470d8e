package org.boardpack.intake;

import java.util.function.Predicate;

/** Organisation codes, in capitals. */
final class OrganisationCells extends TextCells {

    private final Predicate<String> isKnown;

    /** @param isKnown whether a list has the code */
    OrganisationCells(ColumnDeclaration column, String heading, FindingLog log, Predicate<String> isKnown) {
        super(column, heading, log);
        this.isKnown = isKnown;
    }

    @Override
    String valueOf(String text, long line) {
        boolean isCode =
                OrganisationCode.isOne(text) && (!OrganisationCode.couldBeAnotherNumber(text) || isKnown.test(text));
        if (!isCode) {
            log.add(Rule.NOT_A_CODE, line, heading);
            return "";
        }
        return OrganisationCode.canonical(text);
    }
}
