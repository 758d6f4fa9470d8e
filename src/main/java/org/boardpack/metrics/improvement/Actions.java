package org.boardpack.metrics.improvement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** The actions of organisations, those that are late first: an edition sees the current list, as at the end of its month. */
public final class Actions {

    private static final int DAYS_OF_A_TRACKER_MONTH = 30;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Late ones, latest first; then open ones, then those that are done, by date. */
    private static final Comparator<ActionRow> LATE_FIRST = Comparator.comparing(ActionRow::late)
            .thenComparing(ActionRow::open)
            .reversed()
            .thenComparing(ActionRow::due)
            .thenComparing(ActionRow::organisation)
            .thenComparing(ActionRow::action);

    private final SubmissionSource submissions;
    private final ImprovementLists lists;
    private final LocalDate asAt;

    /**
     * @param month the edition's
     */
    public Actions(SubmissionSource submissions, ImprovementLists lists, ReportingMonth month) {
        this.submissions = submissions;
        this.lists = lists;
        asAt = month.lastDay();
    }

    /** The actions of those codes that have any. */
    public List<ActionRow> of(Collection<String> codes) {
        return submissions.organisations(ExtractKind.ACTIONS, ReportingMonth.ALWAYS).stream()
                .filter(codes::contains)
                .flatMap(this::of)
                .sorted(LATE_FIRST)
                .toList();
    }

    private Stream<ActionRow> of(String organisation) {
        ExtractTable rows = submissions.rows(ExtractKind.ACTIONS, organisation, ReportingMonth.ALWAYS);
        return IntStream.range(0, rows.rows()).mapToObj(row -> action(organisation, rows, row));
    }

    private ActionRow action(String organisation, ExtractTable rows, int row) {
        LocalDate start = rows.number("Start").date(row);
        LocalDate due = Objects.requireNonNull(rows.number("Due").date(row));
        String status = Objects.requireNonNull(rows.text("Status").at(row));
        boolean open = !lists.closedStatuses().contains(status);
        long daysLate = open ? Math.max(0, ChronoUnit.DAYS.between(due, asAt)) : 0;
        return new ActionRow(
                organisation,
                Objects.requireNonNull(rows.text("Action").at(row)),
                Objects.requireNonNull(rows.text("Title").at(row)),
                rows.text("Domain").at(row),
                rows.text("Owner").at(row),
                start,
                due,
                status,
                open,
                open && (daysLate > 0 || lists.lateStatuses().contains(status)),
                daysLate,
                start == null ? null : milestone(Milestone.Tracker.NINETY_DAYS, trackerMonth(start, due)),
                ofYear(due),
                rows.text("Metric").at(row),
                new StaffGroup(
                        Objects.requireNonNullElse(rows.text("Staff Group").at(row), StaffGroup.ALL.name())));
    }

    /** 1 for something due by the 30th day from its start, 2 by the 60th, 3 by the 90th. */
    private static int trackerMonth(LocalDate start, LocalDate due) {
        long days = Math.max(1, ChronoUnit.DAYS.between(start, due));
        return (int) Math.min(Integer.MAX_VALUE, (days - 1) / DAYS_OF_A_TRACKER_MONTH + 1);
    }

    private @Nullable Milestone milestone(Milestone.Tracker tracker, int number) {
        return of(tracker)
                .filter(milestone -> milestone.number() == number)
                .findFirst()
                .orElse(null);
    }

    /**
     * The first milestone on or after something due, of the programme's year that the edition's month is in or of a later one. What was due
     * before that year belongs to its first: none is lost.
     */
    private @Nullable Milestone ofYear(LocalDate due) {
        List<Milestone> ofYear = of(Milestone.Tracker.YEAR).toList();
        if (ofYear.isEmpty()) {
            return null;
        }
        int begins = ofYear.get(0).number();
        ReportingMonth edition = ReportingMonth.of(asAt);
        int since = ReportingMonth.of(due).monthsSince(edition.minus(monthsAfter(begins, asAt.getMonthValue())));
        int place = since < 0 ? 0 : since % MONTHS_OF_A_YEAR;
        return ofYear.stream()
                .filter(milestone -> monthsAfter(begins, milestone.number()) >= place)
                .min(Comparator.comparingInt(milestone -> monthsAfter(begins, milestone.number())))
                .orElse(ofYear.get(0));
    }

    private static int monthsAfter(int begins, int month) {
        return Math.floorMod(month - begins, MONTHS_OF_A_YEAR);
    }

    private Stream<Milestone> of(Milestone.Tracker tracker) {
        return lists.milestones().stream().filter(milestone -> milestone.tracker() == tracker);
    }
}
