package org.boardpack.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.ReportingMonth;

/** Who came before whom, as {@code organisations.csv} tells it. */
record Mergers(List<Organisation> organisations) {

    /** The organisations that ended before the month and whose history this one carries on in it. */
    Set<String> into(String code, ReportingMonth month) {
        Set<String> before = new TreeSet<>();
        gather(code, month, before);
        before.remove(code);
        return before;
    }

    private void gather(String code, ReportingMonth month, Set<String> before) {
        for (Organisation row : organisations) {
            ReportingMonth ended = row.validTo();
            if (code.equals(row.successor()) && ended != null && ended.isBefore(month) && before.add(row.code())) {
                gather(row.code(), month, before);
            }
        }
    }

    /** Whether the month is the last of the organisation, before it merges into another. */
    boolean isLastOf(String code, ReportingMonth month) {
        return organisations.stream()
                .anyMatch(row -> row.code().equals(code) && row.successor() != null && month.equals(row.validTo()));
    }

    /** Of those, the ones whose last month was the month before: the month is the first of a merger. */
    Set<String> justInto(String code, ReportingMonth month) {
        Set<String> just = into(code, month);
        just.removeIf(before -> organisations.stream()
                .noneMatch(row -> row.code().equals(before) && month.minus(1).equals(row.validTo())));
        return just;
    }
}
