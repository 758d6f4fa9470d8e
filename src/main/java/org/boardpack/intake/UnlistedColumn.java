package org.boardpack.intake;

/**
 * A column of a file, as its values outside of the code list are spoken of.
 *
 * @param rule that such a value breaks
 * @param newValues what to say of values that the list does not have
 */
record UnlistedColumn(Rule rule, String heading, CodeList list, String newValues) {

    static UnlistedColumn of(ColumnDeclaration column, String heading, CodeList list) {
        Rule rule = column.strict() ? Rule.UNKNOWN_CODE : Rule.UNKNOWN_CODE_KEPT;
        String newValues = column.newValues();
        return new UnlistedColumn(
                rule,
                heading,
                list,
                newValues == null ? "a new value goes into reference/" + list.name() + ".csv" : newValues);
    }
}
