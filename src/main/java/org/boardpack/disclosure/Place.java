package org.boardpack.disclosure;

import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/**
 * Whom a count is about.
 *
 * @param dimension blank for the whole staff group, else a break-down such as {@code age-band}
 * @param value of the dimension; blank without one
 */
record Place(Scope scope, StaffGroup group, String dimension, String value) {

    static Place of(Figure figure) {
        return new Place(figure.scope(), figure.staffGroup(), figure.dimension(), figure.dimensionValue());
    }

    boolean isAllGroups() {
        return group.equals(StaffGroup.ALL);
    }

    boolean isBrokenDown() {
        return !dimension.isEmpty();
    }

    Place at(Scope other) {
        return new Place(other, group, dimension, value);
    }

    Place ofAllGroups() {
        return new Place(scope, StaffGroup.ALL, dimension, value);
    }

    Place of(Dimension by, String into) {
        return new Place(scope, group, by.id(), into);
    }

    boolean isOf(Dimension by) {
        return dimension.equals(by.id());
    }

    Place unbroken() {
        return new Place(scope, group, "", "");
    }
}
