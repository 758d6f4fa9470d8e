package org.boardpack.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was sent: by kind of extract, organisation and month, each as the latest file has it. Files are called {@code kind_anything.csv}. */
final class Sent {

    private static final Map<String, String> MONTH_COLUMN =
            Map.of("staff-in-post", "Effective Date", "leavers", "Leaving Date", "survey", "Survey Year");

    /** Kinds in which a month without rows between an organisation's first and last in a file means none, where it existed and sent nothing else. */
    private static final Set<String> MONTHS_WITHOUT_ROWS_ARE_EMPTY = Set.of("leavers", "sickness");

    private final Map<List<Object>, List<Map<String, String>>> submissions = new HashMap<>();

    static Sent in(Path folder, OrganisationHistory history) {
        Sent sent = new Sent();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.getFileName().toString().contains("_"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .forEach(file -> sent.take(file, history));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sent;
    }

    private void take(Path file, OrganisationHistory history) {
        String[] name = file.getFileName().toString().replace(".csv", "").split("_");
        String kind = name[0];
        Map<List<Object>, Set<Map<String, String>>> file2rows = new HashMap<>();
        Map<String, TreeSet<YearMonth>> months = new HashMap<>();
        for (Map<String, String> row : CsvRows.of(file)) {
            String organisation = row.get("Organisation Code");
            YearMonth month = month(row.get(MONTH_COLUMN.getOrDefault(kind, "Month")));
            months.computeIfAbsent(organisation, unseen -> new TreeSet<>()).add(month);
            file2rows
                    .computeIfAbsent(List.of(kind, organisation, month), unseen -> new LinkedHashSet<>())
                    .add(row);
        }
        if (months.isEmpty()) {
            file2rows.put(List.of(kind, name[1], YearMonth.parse(name[2])), Set.of());
        } else if (MONTHS_WITHOUT_ROWS_ARE_EMPTY.contains(kind)) {
            months.forEach((organisation, of) -> {
                for (YearMonth month = of.first(); !month.isAfter(of.last()); month = month.plusMonths(1)) {
                    if (history.exists(organisation, month) && !has(kind, organisation, month)) {
                        file2rows.putIfAbsent(List.of(kind, organisation, month), Set.of());
                    }
                }
            });
        }
        file2rows.forEach((key, rows) -> submissions.put(key, new ArrayList<>(rows)));
    }

    private static YearMonth month(String text) {
        return switch (text.length()) {
            case 4 -> YearMonth.of(Integer.parseInt(text), 12);
            case 7 -> YearMonth.parse(text);
            default -> YearMonth.from(LocalDate.parse(text));
        };
    }

    boolean has(String kind, String organisation, YearMonth month) {
        return submissions.containsKey(List.of(kind, organisation, month));
    }

    /** Whether the organisation had sent the kind for this month or one before. */
    boolean byThen(String kind, String organisation, YearMonth month) {
        return submissions.keySet().stream()
                .anyMatch(key -> key.get(0).equals(kind)
                        && key.get(1).equals(organisation)
                        && !month.isBefore((YearMonth) key.get(2)));
    }

    List<Map<String, String>> rows(String kind, String organisation, YearMonth month) {
        return submissions.getOrDefault(List.of(kind, organisation, month), List.of());
    }

    Set<String> organisations() {
        Set<String> all = new TreeSet<>();
        submissions.keySet().forEach(key -> all.add((String) key.get(1)));
        return all;
    }

    TreeSet<YearMonth> months() {
        TreeSet<YearMonth> all = new TreeSet<>();
        submissions.keySet().forEach(key -> all.add((YearMonth) key.get(2)));
        return all;
    }
}
