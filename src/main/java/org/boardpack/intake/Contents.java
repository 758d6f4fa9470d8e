package org.boardpack.intake;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.ReportingMonth;

/** Whose data a file holds and of which months, for people. */
final class Contents {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final SortedSet<String> organisations = new TreeSet<>();
    private final SortedSet<ReportingMonth> months = new TreeSet<>();

    void add(String organisation, ReportingMonth month) {
        organisations.add(organisation);
        if (!month.isAlways()) {
            months.add(month);
        }
    }

    /** Such as "Leavers, March 2025, Hywel Dda University Health Board (7A2)". */
    String describe(String extract, List<Organisation> known) {
        StringBuilder text = new StringBuilder(extract);
        if (!months.isEmpty()) {
            text.append(", ").append(MONTH.format(months.first().value()));
            if (months.size() > 1) {
                text.append(" to ").append(MONTH.format(months.last().value()));
            }
        }
        if (organisations.size() == 1) {
            text.append(", ").append(named(organisations.first(), known));
        } else if (!organisations.isEmpty()) {
            text.append(", ").append(organisations.size()).append(" organisations");
        }
        return text.toString();
    }

    static String month(ReportingMonth month) {
        return MONTH.format(month.value());
    }

    private static Optional<String> system(String code, List<Organisation> known) {
        return known.stream()
                .filter(organisation -> code.equals(organisation.systemCode()) && organisation.systemName() != null)
                .reduce((earlier, later) -> later)
                .map(organisation -> organisation.systemName() + " (" + code + ")");
    }

    static String named(String code, List<Organisation> known) {
        return known.stream()
                .filter(organisation -> organisation.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(organisation -> organisation.name() + " (" + code + ")")
                .or(() -> system(code, known))
                .orElse(Shown.organisation(code));
    }
}
