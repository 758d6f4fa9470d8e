package org.boardpack.job.connection;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Why the database of {@code store.url} could not be opened, told from the standard state of the refusal. Never in the driver's own words:
 * those may hold the address, and that a password.
 */
final class RefusedAddress {

    private RefusedAddress() {}

    static String inWords(SQLException refused, Path settings) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String where = "store.url in " + settings;
        String words;
        if (state.startsWith("08")) {
            // Or there is no driver for it.
            words =
                    "The database of store.url did not answer. Check that it is running and that this machine may reach it, and that "
                            + where + " names it, such as jdbc:postgresql://db.example.org/boardpack.";
        } else if (state.startsWith("28")) {
            words = "The database of store.url does not let this user in with this password. Check both in " + where
                    + ".";
        } else if (state.startsWith("3D")) {
            words = "Where store.url leads, there is no database of that name. Make it, or correct " + where + ".";
        } else if (isAboutTheAddress(state)) {
            words = where + " is not an address that can be read. In it, write % as %25, and & in a password as %26.";
        } else {
            words = "The database of store.url cannot be used (SQL state " + state + "). Check " + where
                    + ", or ask who looks after the database.";
        }
        return words + " Nothing was changed.";
    }

    /** The driver of PostgreSQL says "unexpected". */
    private static boolean isAboutTheAddress(String state) {
        return state.isEmpty() || state.equals("99999");
    }
}
