package org.boardpack.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The organisation table: which code carries an organisation's history, where it belongs in a month, and whether it exists then. */
final class OrganisationHistory {

    private static final String NATION_OF_THE_UNPLACED = "ENG";

    private final List<Map<String, String>> table;
    private final YearMonth edition;

    OrganisationHistory(Path table, YearMonth edition) {
        this.table = CsvRows.of(table);
        this.edition = edition;
    }

    private List<Map<String, String>> rows(String organisation) {
        return table.stream()
                .filter(row -> row.get("Organisation Code").equals(organisation))
                .toList();
    }

    private static Optional<YearMonth> month(Map<String, String> row, String column) {
        String date = row.get(column);
        return date.isBlank() ? Optional.empty() : Optional.of(YearMonth.from(LocalDate.parse(date)));
    }

    private static boolean holds(Map<String, String> row, YearMonth month) {
        return month(row, "Valid From").map(from -> !month.isBefore(from)).orElse(true)
                && month(row, "Valid To").map(to -> !month.isAfter(to)).orElse(true);
    }

    boolean exists(String organisation, YearMonth month) {
        List<Map<String, String>> rows = rows(organisation);
        return rows.isEmpty() || rows.stream().anyMatch(row -> holds(row, month));
    }

    /** Decision 0006: from the month after its {@code Valid To} on, as seen from the edition's month, its successor. */
    String carrier(String organisation) {
        return carrier(organisation, edition);
    }

    /** As seen from any month. */
    String carrier(String organisation, YearMonth seenFrom) {
        for (Map<String, String> row : rows(organisation)) {
            boolean over = month(row, "Valid To").map(seenFrom::isAfter).orElse(false);
            if (over && !row.get("Successor Code").isBlank()) {
                return carrier(row.get("Successor Code"), seenFrom);
            }
        }
        return organisation;
    }

    /** Those organisations and whoever carries them on. */
    Set<String> andSuccessors(Set<String> organisations) {
        Set<String> all = new TreeSet<>(organisations);
        organisations.forEach(organisation -> all.add(carrier(organisation)));
        return all;
    }

    /**
     * The places in which people of the organisation count in a month: the organisation that carries its history, and the system, region and nation
     * where the organisation itself was in that month (decision 0006: "those of the month counted").
     */
    Set<Place> places(String organisation, YearMonth month) {
        Set<Place> places = new LinkedHashSet<>();
        places.add(new Place("organisation", carrier(organisation)));
        Map<String, String> row = rows(organisation).stream()
                .filter(each -> holds(each, month))
                .findFirst()
                .orElse(Map.of());
        for (String type : List.of("System", "Region", "Nation")) {
            String code = row.getOrDefault(type + " Code", "");
            if (code.isBlank() && type.equals("Nation")) {
                code = NATION_OF_THE_UNPLACED;
            }
            if (!code.isBlank()) {
                places.add(new Place(type.toLowerCase(Locale.ROOT), code));
            }
        }
        return places;
    }
}
