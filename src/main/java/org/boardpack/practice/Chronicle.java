package org.boardpack.practice;

import java.io.IOException;

/**
 * What happens, told as it happens by those who make it happen; the truth is worked out from this and never from the extracts.
 * Only assignments in scope (Permanent and Fixed Term Temp, in post) are told. FTE in hundred-thousandths, money in pence.
 */
interface Chronicle extends AutoCloseable {

    /** Somebody who wants no truth. */
    Chronicle NONE = new Chronicle() {};

    /** An assignment of the month-end snapshot; {@code ending}: a leavers row of the month ends it. */
    default void inPost(int person, int place, int group, int fte, boolean resident, boolean ending) {}

    default void left(Departure departure) {}

    default void available(int place, int group, long days) {}

    default void lost(int place, int group, long days) {}

    default void spent(int place, int group, long agency, long payBill) {}

    default void funded(int place, int group, long fte) {}

    /** The month of that index is told to its end. */
    default void endMonth(int month) throws IOException {}

    @Override
    default void close() throws IOException {}
}
