package org.boardpack.intake;

import org.boardpack.workforce.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a cell must be to the other cells of its row.
 *
 * @param notBefore heading of the date that it may not be before; null: none
 * @param notAfterMonth whether it may not be after the row's month
 * @param mostPerDay more than this times the days of the row's month is an error; null: no limit
 * @param mayBeFuture of the column that says the month: whether it may lie ahead, as plans do
 */
record Relations(
        @Nullable String notBefore,
        boolean notAfterMonth,
        @Nullable Quantity mostPerDay,
        boolean mayBeFuture) {

    static final Relations NONE = new Relations(null, false, null, false);

    static Relations of(Yaml column) {
        return new Relations(
                column.has("not-before") ? column.text("not-before") : null,
                column.flag("not-after-month"),
                column.has("most-per-day") ? Quantity.of(column.text("most-per-day")) : null,
                column.flag("may-be-future"));
    }
}
