package org.boardpack.oracle;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The shipped lists of statuses, categories, reasons, destinations and resident doctors, as data. */
final class CodeLists {

    private static final Path SHIPPED = Path.of("src/main/resources/reference");

    private final Map<String, Map<String, String>> statuses = list("assignment-statuses", "Status");
    private final Map<String, Map<String, String>> categories = list("assignment-categories", "Category");
    private final Map<String, Map<String, String>> reasons = list("leaving-reasons", "Reason");
    private final Map<String, Map<String, String>> destinations = list("destinations", "Destination");
    private final Map<String, Map<String, String>> residents = list("resident-doctors", "Value");
    private final Map<String, Map<String, String>> absences = list("absence-categories", "Category");

    /** Each value and each of its aliases, in small letters, with its row. */
    private static Map<String, Map<String, String>> list(String name, String column) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : CsvRows.of(SHIPPED.resolve(name + ".csv"))) {
            rows.put(small(row.get(column)), row);
            for (String alias : row.get("Aliases").split(";")) {
                if (!alias.isBlank()) {
                    rows.put(small(alias), row);
                }
            }
        }
        return rows;
    }

    private static String small(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static String cell(Map<String, Map<String, String>> list, String value, String column) {
        Map<String, String> row = list.get(small(value));
        if (row == null) {
            throw new IllegalArgumentException(value + " is in no list");
        }
        return row.get(column);
    }

    /** active, inactive or not-in-post. */
    String service(String status) {
        return cell(statuses, status, "Service");
    }

    boolean categoryCounts(String category) {
        return cell(categories, category, "Counts").equals("yes");
    }

    boolean isTurnover(String reason) {
        return cell(reasons, reason, "Turnover").equals("yes");
    }

    boolean isVoluntary(String reason) {
        return cell(reasons, reason, "Voluntary").equals("yes");
    }

    boolean isUnknown(String reason) {
        return cell(reasons, reason, "Group").equals("Unknown");
    }

    String reasonGroup(String reason) {
        return cell(reasons, reason, "Group");
    }

    boolean isInsideNhs(String destination) {
        return !destination.isBlank()
                && cell(destinations, destination, "Inside NHS").equals("yes");
    }

    boolean isSickness(String absenceCategory) {
        return cell(absences, absenceCategory, "Counts").equals("yes");
    }

    boolean isResident(String jobRole, String payBand) {
        return residents.containsKey(small(jobRole)) || residents.containsKey(small(payBand));
    }
}
