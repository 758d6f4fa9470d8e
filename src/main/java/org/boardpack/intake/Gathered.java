package org.boardpack.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.jspecify.annotations.Nullable;

/** The submissions of one file as its rows gather: one for each organisation and month. Not for several threads. */
final class Gathered {

    /** Ten times what a year of every organisation of England and Wales needs. */
    private static final int MOST = 40_000;

    /** @param organisation position in the file's dictionary of codes */
    private record Place(long organisation, long month) {}

    private final RowReader reader;
    private final List<StoredColumn> columns;
    private final Map<Place, SubmissionRows> submissions = new HashMap<>();
    private @Nullable Place lastPlace;
    private @Nullable SubmissionRows last;

    Gathered(RowReader reader, List<StoredColumn> columns) {
        this.reader = reader;
        this.columns = columns;
    }

    /** The submission that the row just read belongs to; null when it is the first of that organisation and month. */
    @Nullable
    SubmissionRows find() {
        long organisation = reader.organisation();
        long month = reader.month();
        if (lastPlace == null || lastPlace.organisation != organisation || lastPlace.month != month) {
            lastPlace = new Place(organisation, month);
            last = submissions.get(lastPlace);
        }
        return last;
    }

    /** Opens the submission of the row just read. */
    SubmissionRows open(long line) throws BrokenRowException {
        if (submissions.size() == MOST) {
            throw new BrokenRowException(Rule.TOO_MANY_SUBMISSIONS, line, "40,000");
        }
        SubmissionRows opened = new SubmissionRows(columns);
        submissions.put(new Place(reader.organisation(), reader.month()), opened);
        last = opened;
        return opened;
    }

    /** Whose months the file holds, with or without errors. */
    Contents contents() {
        Contents contents = new Contents();
        submissions.keySet().forEach(place -> contents.add(reader.organisationCode(place.organisation), month(place)));
        return contents;
    }

    /** The submissions, in order of organisation and month. */
    List<Submission> build(ExtractKind kind) {
        List<Submission> built = new ArrayList<>();
        submissions.forEach((place, rows) -> built.add(
                new Submission(kind, reader.organisationCode(place.organisation), month(place), rows.build())));
        built.sort(Comparator.comparing(Submission::organisation).thenComparing(Submission::month));
        return List.copyOf(built);
    }

    private static ReportingMonth month(Place place) {
        return ReportingMonth.of(LocalDate.ofEpochDay(place.month));
    }
}
