package org.boardpack.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of a practice data set as they lie in its folder, read by nothing but a CSV library. */
record RawExtracts(Path root, Map<String, List<CSVRecord>> known) {

    static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    RawExtracts(Path root) {
        this(root, new HashMap<>());
    }

    /** All rows of all files whose names begin with the kind; read once. */
    List<CSVRecord> rows(String kind) {
        return known.computeIfAbsent(kind, this::readAll);
    }

    private List<CSVRecord> readAll(String kind) {
        return files(root).keySet().stream()
                .map(root::resolve)
                .filter(file -> file.getFileName().toString().matches(kind + "[_.].*"))
                .flatMap(file -> read(file).stream())
                .toList();
    }

    static List<CSVRecord> read(Path file) {
        try (var parser = CSV.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each file's content by its path inside the folder. */
    static TreeMap<String, byte[]> files(Path root) {
        try (Stream<Path> tree = Files.walk(root)) {
            TreeMap<String, byte[]> files = new TreeMap<>();
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TreeSet<String> months() {
        return rows("staff-in-post").stream()
                .map(row -> month(row, "Effective Date"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String month(CSVRecord row, String dateHeading) {
        return row.get(dateHeading).substring(0, 7);
    }

    static LocalDate date(CSVRecord row, String heading) {
        return LocalDate.parse(row.get(heading));
    }

    static BigDecimal number(CSVRecord row, String heading) {
        return new BigDecimal(row.get(heading));
    }

    static String person(CSVRecord row) {
        return row.get("Unique NHS Identifier");
    }

    static String assignment(CSVRecord row) {
        return row.get("Organisation Code") + " " + row.get("Assignment Number");
    }

    /** Permanent and Fixed Term Temp. */
    static boolean isCounted(CSVRecord row) {
        return List.of("Permanent", "Fixed Term Temp").contains(row.get("Assignment Category"));
    }

    static boolean isInPost(CSVRecord row) {
        return isCounted(row) && !row.get("Assignment Status").equals("Offer Accepted");
    }

    static boolean isResident(CSVRecord row) {
        return List.of("Foundation Doctor Year 1", "Foundation Doctor Year 2", "Core Training", "Specialty Registrar")
                .contains(row.get("Job Role"));
    }

    static boolean isTurnover(CSVRecord leaver) {
        return isCounted(leaver)
                && !isResident(leaver)
                && !List.of(
                                "Employee Transfer",
                                "End of Fixed Term Contract - External Rotation",
                                "Merged Organisation - Duplicate Record",
                                "Has Not Worked",
                                "Bank Staff not fulfilled minimum work requirement")
                        .contains(leaver.get("Leaving Reason"));
    }
}
