package org.boardpack.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a database, to be taken away again that were made in an empty one.
 *
 * @param connection the caller's, as is its transaction
 */
public record MadeTables(Connection connection) {

    /** Whether there is any, ours or another's. */
    public boolean areThere() throws SQLException {
        return !names().isEmpty();
    }

    /** Takes all of them away. Only for who saw that there were none, and let nobody else in since. */
    public void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String name : names()) {
                statement.execute("DROP TABLE " + name + " CASCADE");
            }
            for (String sequence : TableCopies.SEQUENCES.values()) {
                statement.execute("DROP SEQUENCE IF EXISTS " + sequence);
            }
        }
    }

    private List<String> names() throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(quote + found.getString("TABLE_SCHEM") + quote + "." + quote + found.getString("TABLE_NAME")
                        + quote);
            }
        }
        return names;
    }
}
