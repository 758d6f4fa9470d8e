package org.boardpack.practice;

import java.util.List;
import org.boardpack.workforce.Organisation;

/**
 * An organisation of the practice world and how many people each staff group of it has at first.
 *
 * @param people by index of the catalogue's groups; a group with none is not part of the organisation
 */
record Place(Organisation organisation, List<Integer> people) {

    String code() {
        return organisation.code();
    }

    boolean has(int group) {
        return people.get(group) > 0;
    }

    int size() {
        return people.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether it ends by merging into another during or after the months that are made. */
    boolean isTemporary() {
        return organisation.validTo() != null;
    }
}
