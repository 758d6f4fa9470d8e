package org.boardpack.intake;

import java.util.List;

/**
 * A column of a file as its owner knows it.
 *
 * @param heading as the file spells it, to the letter; blank columns have blank headings
 * @param choices what may stand in it, in the list's order; empty when that is not a list
 * @param aboutPerson whether it tells who somebody is, such as an employee number
 */
public record FileColumn(String heading, List<String> choices, boolean aboutPerson) {

    public FileColumn {
        choices = List.copyOf(choices);
    }
}
