package org.boardpack.oracle;

import java.util.HashMap;
import java.util.Map;

/** Somebody who is drawn: with an NHS identifier or without, and an employee number in each organisation. */
final class DrawnPerson {

    final String number;
    final String identifier;
    private final Map<String, String> employeeNumbers = new HashMap<>();

    DrawnPerson(int number, boolean identified) {
        this.number = "%05d".formatted(number);
        this.identifier = identified ? "U" + this.number : "";
    }

    /** Employee numbers are an organisation's own: two organisations may give the same one to two people. */
    String employeeNumber(String organisation) {
        return employeeNumbers.computeIfAbsent(
                organisation, unseen -> organisation.endsWith("2") ? "9" + number : number);
    }
}
