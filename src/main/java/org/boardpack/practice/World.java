package org.boardpack.practice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.workforce.ReportingMonth;

/**
 * Everything that decides a practice data set: two equal worlds give the same bytes.
 *
 * @param absentColumns headings of optional staff-in-post and leavers columns that are left out, to save bytes
 * @param truthFrom first month whose figures are written to {@code truth.csv}
 */
record World(
        long seed,
        ReportingMonth first,
        ReportingMonth last,
        List<Place> places,
        List<Effect> effects,
        Set<String> absentColumns,
        TruthLevel truth,
        ReportingMonth truthFrom) {

    int months() {
        return (last.value().getYear() - first.value().getYear()) * 12
                + last.value().getMonthValue()
                - first.value().getMonthValue()
                + 1;
    }

    ReportingMonth month(int index) {
        return first.plus(index);
    }

    boolean isOpen(int place, int month) {
        return places.get(place).organisation().holdsIn(month(month));
    }

    /** Which place carries a place's people and history in a month: itself, or whom it merged into. */
    int carrier(int place, int month) {
        String successor = places.get(place).organisation().successor();
        return isOpen(place, month) || successor == null ? place : place(successor);
    }

    int place(String code) {
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).code().equals(code)) {
                return place;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is no organisation of this practice world");
    }

    Set<String> codes() {
        return places.stream().map(Place::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
