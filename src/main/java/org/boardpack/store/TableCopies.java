package org.boardpack.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Copies the tables of a store out as CSV, and in again: into any version of any database that has the same tables. Data only: what is
 * read back can never be taken for SQL. Nothing in quotation marks is an empty text, nothing without them is no value.
 */
public final class TableCopies {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();
    /** What tells of this database, not of the workforce: its version, and who works on it now. */
    private static final Set<String> OF_THE_DATABASE = Set.of("flyway_schema_history", "lease");

    private static final int BATCH = 50;

    /** Spring Batch numbers its rows from sequences of its own. */
    static final Map<String, String> SEQUENCES = Map.of(
            "batch_job_instance", "BATCH_JOB_INSTANCE_SEQ",
            "batch_job_execution", "BATCH_JOB_EXECUTION_SEQ",
            "batch_step_execution", "BATCH_STEP_EXECUTION_SEQ");

    private final Connection connection;

    /** @param connection to the store; the caller's, as is its transaction */
    public TableCopies(Connection connection) {
        this.connection = connection;
    }

    /** Every table with data of ours, in small letters; one that others point to stands before them. */
    public List<String> tables() throws SQLException {
        SortedSet<String> all = new TreeSet<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                all.add(found.getString("TABLE_NAME"));
            }
        }
        List<String> ordered = new ArrayList<>();
        for (String table : all) {
            add(table, ordered);
        }
        return ordered.stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .filter(table -> !OF_THE_DATABASE.contains(table))
                .toList();
    }

    private void add(String table, List<String> ordered) throws SQLException {
        if (ordered.contains(table)) {
            return;
        }
        List<String> pointedTo = new ArrayList<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                pointedTo.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String other : pointedTo) {
            if (!other.equals(table)) {
                add(other, ordered);
            }
        }
        ordered.add(table);
    }

    /** Writes a table: a line of headings, then a line a row. Leaves the stream open. */
    public void write(String table, OutputStream out) throws SQLException, IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData columns = row.getMetaData();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                printer.print(columns.getColumnName(column).toLowerCase(Locale.ROOT));
            }
            printer.println();
            while (row.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    printer.print(text(row, columns, column));
                }
                printer.println();
            }
        }
        printer.flush();
    }

    private static @Nullable String text(ResultSet row, ResultSetMetaData columns, int column) throws SQLException {
        return row.getObject(column) == null
                ? null
                : ColumnKind.of(columns, column).text(row, column);
    }

    /**
     * Reads what {@link #write} wrote into the table of that name, and has numbering go on behind it.
     *
     * @throws UnreadableTableException when it is something else
     */
    public void read(String table, InputStream in) throws SQLException, IOException {
        try (TableRows rows = new TableRows(table, in, FORMAT)) {
            List<ColumnKind> kinds = kinds(table, rows);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", rows.headings())
                            + ") VALUES (" + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")")) {
                int waiting = 0;
                while (rows.hasNext()) {
                    bind(insert, rows.next(kinds));
                    insert.addBatch();
                    if (++waiting == BATCH) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
                insert.executeBatch();
            }
            goOnNumbering(table);
        }
    }

    private static void bind(PreparedStatement insert, @Nullable Object[] values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
    }

    /** Asks for the columns by name: what is none of the table's never gets into SQL. */
    private List<ColumnKind> kinds(String table, TableRows rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet empty = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData columns = empty.getMetaData();
            List<String> names = new ArrayList<>();
            List<ColumnKind> kinds = new ArrayList<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                names.add(columns.getColumnName(column).toLowerCase(Locale.ROOT));
                kinds.add(ColumnKind.of(columns, column));
            }
            if (!names.stream().sorted().toList().equals(inOrder(rows.headings()))) {
                throw rows.unreadable("has other columns than it should");
            }
            return rows.headings().stream().map(names::indexOf).map(kinds::get).toList();
        }
    }

    private static List<String> inOrder(List<String> headings) {
        return headings.stream().map(String::valueOf).sorted().toList();
    }

    private void goOnNumbering(String table) throws SQLException {
        String sequence = SEQUENCES.get(table);
        if (sequence != null) {
            restart("ALTER SEQUENCE " + sequence + " RESTART WITH ", table, table.replace("batch_", "") + "_id");
        } else if (isNumbered(table)) {
            restart("ALTER TABLE " + table + " ALTER COLUMN id RESTART WITH ", table, "id");
        }
    }

    private void restart(String statement, String table, String id) throws SQLException {
        try (Statement alter = connection.createStatement()) {
            long next;
            try (ResultSet last = alter.executeQuery("SELECT COALESCE(MAX(" + id + "), 0) + 1 FROM " + table)) {
                last.next();
                next = last.getLong(1);
            }
            alter.execute(statement + next);
        }
    }

    private boolean isNumbered(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet empty = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            return empty.getMetaData().getColumnName(1).equalsIgnoreCase("id")
                    && empty.getMetaData().isAutoIncrement(1);
        }
    }
}
