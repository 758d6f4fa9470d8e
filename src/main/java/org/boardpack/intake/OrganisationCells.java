package org.boardpack.intake;

/** Organisation codes, in capitals. */
final class OrganisationCells extends TextCells {

    OrganisationCells(ColumnDeclaration column, String heading, FindingLog log) {
        super(column, heading, log);
    }

    @Override
    String valueOf(String text, long line) {
        if (!OrganisationCode.isOne(text)) {
            log.add(Rule.NOT_A_CODE, line, heading);
            return "";
        }
        return OrganisationCode.canonical(text);
    }
}
