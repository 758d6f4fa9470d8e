package org.boardpack.intake;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.ReportingMonth;

/** Whose data a file holds and of which months, for people. */
final class Contents {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final int MOST_NAMED = 5;

    private final SortedSet<String> organisations = new TreeSet<>();
    private final SortedSet<ReportingMonth> months = new TreeSet<>();

    void add(String organisation, ReportingMonth month) {
        organisations.add(organisation);
        if (!month.isAlways()) {
            months.add(month);
        }
    }

    /** Such as "Leavers, March 2025, Hywel Dda University Health Board (7A2)" or "Leavers, March 2025, 2 organisations: 7A2, 7A4". */
    String describe(String extract, List<Organisation> known) {
        StringBuilder text = new StringBuilder(extract);
        if (!months.isEmpty()) {
            text.append(", ").append(span(months.first(), months.last()));
        }
        if (organisations.size() == 1) {
            text.append(", ").append(named(organisations.first(), known));
        } else if (!organisations.isEmpty()) {
            List<String> codes =
                    organisations.stream().map(code -> code(code, known)).toList();
            text.append(", ")
                    .append(organisations.size())
                    .append(" organisations: ")
                    .append(firstOf(codes, ", "));
        }
        return text.toString();
    }

    /** Such as "7A2 January 2025 to March 2025, May 2025; 7A4 March 2025". */
    static String monthsOf(SortedMap<String, SortedSet<ReportingMonth>> months, List<Organisation> known) {
        List<String> texts = new ArrayList<>();
        months.forEach((organisation, of) -> texts.add(code(organisation, known) + " " + spans(of)));
        return firstOf(texts, "; ");
    }

    private static String spans(SortedSet<ReportingMonth> months) {
        List<String> spans = new ArrayList<>();
        for (ReportingMonth month : months) {
            if (!months.contains(month.minus(1))) {
                ReportingMonth last = month;
                while (months.contains(last.plus(1))) {
                    last = last.plus(1);
                }
                spans.add(span(month, last));
            }
        }
        return firstOf(spans, ", ");
    }

    private static String span(ReportingMonth first, ReportingMonth last) {
        return month(first) + (first.equals(last) ? "" : " to " + month(last));
    }

    private static String firstOf(List<String> texts, String between) {
        String first = texts.stream().limit(MOST_NAMED).collect(Collectors.joining(between));
        return texts.size() <= MOST_NAMED ? first : first + " and " + (texts.size() - MOST_NAMED) + " more";
    }

    /** The code of an organisation; of one that no list knows only if it cannot be a name that slipped into the column. */
    static String code(String code, List<Organisation> known) {
        return known.stream().anyMatch(organisation -> organisation.code().equals(code))
                ? code
                : Shown.organisation(code);
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
