package org.boardpack.metrics.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/** The self-assessments up to the end of the edition's month, a domain at a time. */
public final class SelfAssessments {

    private record Given(
            String domain,
            LocalDate date,
            long score,
            @Nullable String evidence) {}

    private record Place(String organisation, String domain) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::organisation).thenComparing(Place::domain);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final SubmissionSource submissions;
    private final ReportingMonth upTo;

    public SelfAssessments(SubmissionSource submissions, ReportingMonth upTo) {
        this.submissions = submissions;
        this.upTo = upTo;
    }

    /** The latest of each domain with the one before, by organisation and domain. */
    public List<SelfAssessment> of(Collection<String> codes) {
        SortedMap<Place, List<Given>> byDomain = new TreeMap<>();
        for (ReportingMonth month : submissions.months(ExtractKind.SELF_ASSESSMENT)) {
            if (!month.isAfter(upTo)) {
                submissions.organisations(ExtractKind.SELF_ASSESSMENT, month).stream()
                        .filter(codes::contains)
                        .forEach(code ->
                                add(code, submissions.rows(ExtractKind.SELF_ASSESSMENT, code, month), byDomain));
            }
        }
        List<SelfAssessment> latest = new ArrayList<>();
        byDomain.forEach((place, given) -> latest.add(latest(place.organisation(), given)));
        return latest;
    }

    /** Domains are the same whatever their case. */
    private static void add(String organisation, ExtractTable rows, SortedMap<Place, List<Given>> into) {
        for (int row = 0; row < rows.rows(); row++) {
            Given given = new Given(
                    Objects.requireNonNull(rows.text("Domain").at(row)),
                    Objects.requireNonNull(rows.number("Date").date(row)),
                    rows.number("Score").at(row),
                    rows.text("Evidence").at(row));
            into.computeIfAbsent(
                            new Place(organisation, given.domain().toLowerCase(Locale.ROOT)),
                            unseen -> new ArrayList<>())
                    .add(given);
        }
    }

    private static SelfAssessment latest(String organisation, List<Given> given) {
        given.sort(Comparator.comparing(Given::date).reversed());
        Given last = given.get(0);
        Given before = given.size() == 1 ? null : given.get(1);
        return new SelfAssessment(
                organisation,
                last.domain(),
                last.date(),
                last.score(),
                last.evidence(),
                before == null ? null : before.date(),
                before == null ? null : before.score());
    }
}
