package org.boardpack.oracle;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The shipped lists of statuses, categories, reasons, destinations and resident doctors, as data. */
final class CodeLists {

    private static final Path SHIPPED = Path.of("src/main/resources/reference");

    private final Map<String, Map<String, String>> statuses = list("assignment-statuses", "Status");
    private final Map<String, Map<String, String>> categories = list("assignment-categories", "Category");
    private final Map<String, Map<String, String>> reasons = list("leaving-reasons", "Reason");
    private final Map<String, Map<String, String>> destinations = list("destinations", "Destination");
    private final Map<String, Map<String, String>> residents = list("resident-doctors", "Value");
    private final Map<String, Map<String, String>> illnesses = list("sickness-reasons", "Reason");
    private final Map<String, Map<String, String>> absences = list("absence-categories", "Category");

    private final Map<String, Map<String, Map<String, String>>> traits = Map.of(
            "age-band", list("age-bands", "Age Band"),
            "gender", list("genders", "Gender"),
            "ethnic-group", list("ethnic-categories", "Ethnic Category"),
            "disability", list("disabilities", "Disability"),
            "pay-band", list("pay-bands", "Pay Band"),
            "welsh-language", list("welsh-language", "Welsh Language"));
    private static final Map<String, String> SHOWN_BY = Map.of(
            "age-band", "Age Band",
            "gender", "Gender",
            "ethnic-group", "Group",
            "disability", "Disability",
            "pay-band", "Pay Band",
            "welsh-language", "Welsh Language");
    private final List<Map<String, String>> branches = CsvRows.of(SHIPPED.resolve("nursing-branches.csv"));

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

    /** As the list spells it; what is in no list, or not said, is S99. */
    String sicknessReason(String reason) {
        Map<String, String> unknown = illnesses.get("s99");
        return illnesses.getOrDefault(small(reason), unknown).get("Reason");
    }

    /** What a value of a dimension is shown as; empty where it is blank or in no list. */
    Optional<String> shownAs(String dimension, String value) {
        Map<String, String> row = traits.get(dimension).get(small(value));
        return Optional.ofNullable(row).map(found -> found.getOrDefault(SHOWN_BY.get(dimension), ""));
    }

    /** The first row whose every given column fits. */
    Optional<String> nursingBranch(String group, String occupationCode, String jobRole) {
        return branches.stream()
                .filter(row -> row.get("Staff Group").isBlank()
                        || small(row.get("Staff Group")).equals(small(group)))
                .filter(row -> row.get("Occupation Code").isBlank()
                        || occupationCode.matches(row.get("Occupation Code").replace('?', '.')))
                .filter(row -> row.get("Job Role").isBlank()
                        || small(row.get("Job Role")).equals(small(jobRole)))
                .map(row -> row.get("Branch"))
                .findFirst();
    }

    boolean isResident(String jobRole, String payBand) {
        return residents.containsKey(small(jobRole)) || residents.containsKey(small(payBand));
    }
}
