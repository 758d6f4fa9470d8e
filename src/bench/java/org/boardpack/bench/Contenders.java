package org.boardpack.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.ExtractDeclarations;
import org.boardpack.intake.Intake;
import org.boardpack.intake.Pseudonyms;
import org.boardpack.intake.ReferenceLists;

/** Boardpack and its peers, reading the same file. Every cell is at least looked at, so that nothing can be skipped. */
final class Contenders {

    private static final Intake INTAKE =
            new Intake(ExtractDeclarations.shipped(), ReferenceLists.load(null), new Pseudonyms(new byte[32]), Clock.systemUTC());

    private Contenders() {}

    /** Boardpack first. */
    static List<Contender> all() {
        return List.of(
                new Contender(
                        "Boardpack " + System.getProperty("boardpack.version"),
                        "`validate`: recognises, types, checks and pseudonymises every row",
                        Contenders::boardpack),
                new Contender(
                        "Commons CSV " + System.getProperty("commons-csv.version"),
                        "iterates over records, no types, no checks",
                        Contenders::commonsCsv),
                new Contender(
                        "FastCSV " + System.getProperty("fastcsv.version"),
                        "iterates over records, no types, no checks",
                        Contenders::fastCsv),
                new Contender(
                        "DuckDB " + System.getProperty("duckdb.version"),
                        "`CREATE TABLE … AS FROM read_csv`, types guessed from a sample, its own threads",
                        Contenders::duckDb));
    }

    private static long boardpack(Path file) throws IOException {
        CheckedFile checked = INTAKE.check(file, file.getFileName().toString());
        if (!checked.verdict().isLoaded()) {
            throw new IllegalStateException("The file should be good: " + checked.findings());
        }
        return checked.rows();
    }

    private static long commonsCsv(Path file) throws IOException {
        long rows = -1;
        long letters = 0;
        try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
            for (CSVRecord row : parser) {
                rows++;
                for (String cell : row) {
                    letters += cell.length();
                }
            }
        }
        return letters == 0 ? 0 : rows;
    }

    private static long fastCsv(Path file) throws IOException {
        long rows = -1;
        long letters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                rows++;
                for (int column = 0; column < row.getFieldCount(); column++) {
                    letters += row.getField(column).length();
                }
            }
        }
        return letters == 0 ? 0 : rows;
    }

    private static long duckDb(Path file) throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = memory.createStatement()) {
            statement.execute("CREATE TABLE extract AS FROM read_csv('" + file + "', header = true)");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM extract")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
