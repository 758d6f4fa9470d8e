package org.boardpack.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, month by month: names, roll-ups, mergers. Rows given earlier win over later ones, so what an analyst wrote in
 * {@code reference/organisations.csv} comes before what an extract said.
 */
public final class OrganisationTable {

    /** A nation to count organisations in that no row puts anywhere. */
    public record Nation(String code, String name) {}

    private final Map<String, List<Organisation>> byCode = new HashMap<>();
    private final Nation otherwise;

    public OrganisationTable(List<Organisation> rows, Nation otherwise) {
        this.otherwise = otherwise;
        for (Organisation row : rows) {
            byCode.computeIfAbsent(row.code(), unseen -> new ArrayList<>()).add(row);
        }
    }

    /** The row that describes an organisation in a month; where none holds then, the nearest one in time. */
    public Optional<Organisation> at(String code, ReportingMonth month) {
        List<Organisation> rows = byCode.getOrDefault(code, List.of());
        return rows.stream()
                .filter(row -> row.holdsIn(month))
                .findFirst()
                .or(() -> rows.stream().min(Comparator.comparingLong(row -> distance(row, month))));
    }

    private static long distance(Organisation row, ReportingMonth month) {
        ReportingMonth from = row.validFrom();
        ReportingMonth to = row.validTo();
        if (from != null && month.isBefore(from)) {
            return monthsBetween(month, from);
        }
        return to == null ? 0 : monthsBetween(to, month);
    }

    private static long monthsBetween(ReportingMonth earlier, ReportingMonth later) {
        return java.time.temporal.ChronoUnit.MONTHS.between(earlier.value(), later.value());
    }

    /** Whether the organisation still exists in the month, as far as anybody said. */
    public boolean exists(String code, ReportingMonth month) {
        List<Organisation> rows = byCode.getOrDefault(code, List.of());
        return rows.isEmpty() || rows.stream().anyMatch(row -> row.holdsIn(month));
    }

    /** The code that carries an organisation's history as seen from a month: its successor's once it has merged, else its own. */
    public String codeAsOf(String code, ReportingMonth month) {
        String current = code;
        for (int step = 0; step < byCode.size(); step++) {
            Optional<String> next = successor(current, month);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
        }
        return current;
    }

    private Optional<String> successor(String code, ReportingMonth month) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(row -> row.successor() != null && row.validTo() != null && month.isAfter(row.validTo()))
                .map(Organisation::successor)
                .findFirst();
    }

    /** The first months in which an organisation carries another one's history: where a step may be the merger's doing. */
    public List<ReportingMonth> mergersInto(String code, ReportingMonth asOf) {
        TreeSet<ReportingMonth> months = new TreeSet<>();
        for (List<Organisation> rows : byCode.values()) {
            for (Organisation row : rows) {
                if (row.successor() != null
                        && row.validTo() != null
                        && !row.code().equals(row.successor())
                        && asOf.isAfter(row.validTo())
                        && codeAsOf(row.code(), asOf).equals(code)) {
                    months.add(row.validTo().plus(1));
                }
            }
        }
        return List.copyOf(months);
    }

    /** The scopes that an organisation's people of a month count in, narrowest first, with history following successors as seen from {@code asOf}. */
    public List<Scope> scopesOf(String code, ReportingMonth month, ReportingMonth asOf) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.organisation(codeAsOf(code, asOf)));
        Optional<Organisation> row = at(code, month);
        row.map(Organisation::systemCode).ifPresent(system -> scopes.add(Scope.system(system)));
        row.map(Organisation::regionCode).ifPresent(region -> scopes.add(Scope.region(region)));
        scopes.add(Scope.nation(row.map(Organisation::nationCode).orElse(otherwise.code())));
        return List.copyOf(scopes);
    }

    /** The scope's name in a month, in Welsh where there is one and it is asked for; its code when nobody has named it. */
    public String nameOf(Scope scope, ReportingMonth month, boolean welsh) {
        if (scope.type() == ScopeType.ORGANISATION) {
            return at(scope.code(), month).map(row -> ownName(row, welsh)).orElse(scope.code());
        }
        return partNames(month, welsh)
                .getOrDefault(scope, scope.equals(Scope.nation(otherwise.code())) ? otherwise.name() : scope.code());
    }

    private static String ownName(Organisation row, boolean welsh) {
        return welsh && row.nameWelsh() != null ? row.nameWelsh() : row.name();
    }

    private static @Nullable String given(boolean welsh, @Nullable String nameWelsh, @Nullable String name) {
        return welsh && nameWelsh != null ? nameWelsh : name;
    }

    private Map<Scope, String> partNames(ReportingMonth month, boolean welsh) {
        Map<Scope, String> names = new HashMap<>();
        SortedMap<String, List<Organisation>> ordered = new TreeMap<>(byCode);
        for (String code : ordered.keySet()) {
            at(code, month).ifPresent(row -> {
                name(names, ScopeType.SYSTEM, row.systemCode(), row.systemName());
                name(names, ScopeType.REGION, row.regionCode(), given(welsh, row.regionNameWelsh(), row.regionName()));
                name(names, ScopeType.NATION, row.nationCode(), given(welsh, row.nationNameWelsh(), row.nationName()));
            });
        }
        return names;
    }

    private static void name(Map<Scope, String> names, ScopeType type, @Nullable String code, @Nullable String name) {
        if (code != null && name != null) {
            names.putIfAbsent(new Scope(type, code), name);
        }
    }

    /** Every row, by code, in the order of precedence: what a fingerprint of the table is made from. */
    public List<Organisation> rows() {
        return new TreeMap<>(byCode).values().stream().flatMap(List::stream).toList();
    }
}
