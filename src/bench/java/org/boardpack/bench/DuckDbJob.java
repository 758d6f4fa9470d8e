package org.boardpack.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * The peer in a process of its own: DuckDB reads the same files, and works out by organisation, staff group and month headcount, FTE,
 * agency cost and days lost. Types are declared, so a value that cannot be read ends it; it checks nothing else.
 */
final class DuckDbJob {

    private DuckDbJob() {}

    /** @param arguments the folder of the files, and the file to write */
    public static void main(String[] arguments) throws Exception {
        String sql = Files.readString(Path.of("src/bench/peers/duckdb.sql"))
                .replace("${files}", arguments[0])
                .replace("${out}", arguments[1]);
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = memory.createStatement()) {
            for (String each : sql.split(";\\s*\n")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }
}
