package org.boardpack.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.boardpack.workforce.TextColumn;

/**
 * What staff in post, leavers and sickness of the same organisation say of the same assignments: a leaver was in post before and is not
 * afterwards; who is ill is in post, and for no more days than they are contracted for. Where a neighbour is not loaded, nothing is
 * said. In the first month of a merger assignments have other numbers, so nothing is compared with the month before.
 */
final class NeighbourCheck {

    /** Snapshots taken a little early still hold those who leave in the month's last days. */
    private static final int LAST_DAYS = 3;

    /** A hundredth of a day, for sums of rounded parts. */
    private static final long ROUNDING = 1_000;

    private final Mergers mergers;
    private final LoadedMonths known;
    private final FindingLog log;
    private final Set<String> inPost;
    private final Set<String> sicknessCategories;
    private final Map<ReportingMonth, Optional<Snapshot>> snapshots = new HashMap<>();
    private String snapshotsOf = "";

    NeighbourCheck(ReferenceLists lists, Mergers mergers, LoadedMonths known, FindingLog log) {
        this.mergers = mergers;
        this.known = known;
        this.log = log;
        CodeList statuses = lists.codeList("assignment-statuses");
        this.inPost = new HashSet<>(statuses.valuesWhere("Service", "active"));
        inPost.addAll(statuses.valuesWhere("Service", "inactive"));
        this.sicknessCategories = lists.codeList("absence-categories").valuesWhere("Counts", "yes");
    }

    void check(Submission said) {
        if (said.kind().equals(ExtractKind.LEAVERS)) {
            leaversWereInPost(said);
            leaversAreGone(said);
        } else if (said.kind().equals(ExtractKind.STAFF_IN_POST)) {
            staffHaveNotLeft(said);
        } else if (said.kind().equals(ExtractKind.SICKNESS)) {
            illPeopleAreInPost(said);
            illPeopleLoseNoMoreThanTheirDays(said);
        }
    }

    /** Each is asked for several times for one submission; reading it from the store is most of the work. */
    private Optional<Snapshot> snapshot(Submission said, ReportingMonth month) {
        if (!said.organisation().equals(snapshotsOf)) {
            snapshotsOf = said.organisation();
            snapshots.clear();
        }
        snapshots.keySet().removeIf(other -> Math.abs(other.monthsSince(said.month())) > 1);
        return snapshots.computeIfAbsent(
                month,
                unread -> known.rows(ExtractKind.STAFF_IN_POST, said.organisation(), month)
                        .map(staff -> new Snapshot(staff, inPost)));
    }

    private boolean isFirstAfterMerger(Submission said) {
        return !mergers.justInto(said.organisation(), said.month()).isEmpty();
    }

    private void leaversWereInPost(Submission said) {
        Optional<Snapshot> before = snapshot(said, said.month().minus(1));
        Optional<Snapshot> own = snapshot(said, said.month());
        if (before.isEmpty() || own.isEmpty() || isFirstAfterMerger(said)) {
            return;
        }
        ExtractTable leavers = said.rows();
        NumberColumn starts = leavers.number("Latest Start Date");
        long firstDay = said.month().firstDay().toEpochDay();
        for (int row = 0; row < leavers.rows(); row++) {
            long assignment = leavers.number(StoredColumn.ASSIGNMENT).at(row);
            if (!own.get().lists(assignment) && !before.get().lists(assignment)) {
                boolean cameAndWent = starts.at(row, Long.MIN_VALUE) >= firstDay;
                log.add(cameAndWent ? Rule.CAME_AND_WENT : Rule.LEAVER_NEVER_IN_POST, line(leavers, row));
            }
        }
    }

    private void leaversAreGone(Submission said) {
        Optional<Snapshot> own = snapshot(said, said.month());
        Optional<Snapshot> after = snapshot(said, said.month().plus(1));
        long lastDays = said.month().lastDay().toEpochDay() - LAST_DAYS;
        ExtractTable leavers = said.rows();
        for (int row = 0; row < leavers.rows(); row++) {
            long assignment = leavers.number(StoredColumn.ASSIGNMENT).at(row);
            long left = leavers.number("Leaving Date").at(row);
            boolean still = left < lastDays && own.isPresent() && own.get().isInPostSince(assignment, left);
            if (still || (after.isPresent() && after.get().isInPostSince(assignment, left))) {
                log.add(Rule.LEAVER_STILL_IN_POST, line(leavers, row));
            }
        }
    }

    private void staffHaveNotLeft(Submission said) {
        Map<Long, Long> left = new HashMap<>();
        Optional<ExtractTable> before = known.rows(
                ExtractKind.LEAVERS, said.organisation(), said.month().minus(1));
        before.ifPresent(leavers -> gather(leavers, Long.MAX_VALUE, left));
        long lastDays = said.month().lastDay().toEpochDay() - LAST_DAYS;
        known.rows(ExtractKind.LEAVERS, said.organisation(), said.month())
                .ifPresent(leavers -> gather(leavers, lastDays, left));
        if (left.isEmpty()) {
            return;
        }
        Snapshot own = new Snapshot(said.rows(), inPost);
        for (int row = 0; row < said.rows().rows(); row++) {
            long assignment = said.rows().number(StoredColumn.ASSIGNMENT).at(row);
            Long date = left.get(assignment);
            if (date != null && own.isInPostSince(assignment, date)) {
                log.add(Rule.IN_POST_AFTER_LEAVING, line(said.rows(), row));
            }
        }
    }

    private static void gather(ExtractTable leavers, long before, Map<Long, Long> left) {
        for (int row = 0; row < leavers.rows(); row++) {
            long date = leavers.number("Leaving Date").at(row);
            if (date < before) {
                left.put(leavers.number(StoredColumn.ASSIGNMENT).at(row), date);
            }
        }
    }

    /** Nearly all are in post at the end of the month, or among its leavers: only for others is the month before read. */
    private void illPeopleAreInPost(Submission said) {
        Optional<Snapshot> own = snapshot(said, said.month());
        if (own.isEmpty() || isFirstAfterMerger(said)) {
            return;
        }
        Map<Long, Long> left = new HashMap<>();
        known.rows(ExtractKind.LEAVERS, said.organisation(), said.month())
                .ifPresent(leavers -> gather(leavers, Long.MAX_VALUE, left));
        for (int row = 0; row < said.rows().rows(); row++) {
            long assignment = said.rows().number(StoredColumn.ASSIGNMENT).at(row);
            if (!own.get().lists(assignment) && !left.containsKey(assignment)) {
                Optional<Snapshot> before = snapshot(said, said.month().minus(1));
                if (before.isPresent() && !before.get().lists(assignment)) {
                    log.add(Rule.ILL_BUT_NOT_IN_POST, line(said.rows(), row));
                }
            }
        }
    }

    private void illPeopleLoseNoMoreThanTheirDays(Submission said) {
        Optional<Snapshot> own = snapshot(said, said.month());
        if (own.isEmpty()) {
            return;
        }
        ExtractTable sickness = said.rows();
        TextColumn categories = sickness.text("Absence Category");
        Map<Long, Long> lost = new HashMap<>();
        for (int row = 0; row < sickness.rows(); row++) {
            String category = categories.at(row);
            if (category == null || sicknessCategories.contains(category)) {
                long assignment = sickness.number(StoredColumn.ASSIGNMENT).at(row);
                long until = lost.getOrDefault(assignment, 0L);
                long now = until + sickness.number("FTE Days Lost").at(row, 0);
                lost.put(assignment, now);
                // Who loses no more than the contract of this month allows needs no look at the month before.
                if (now > most(said, own.get().contractedFte(assignment))) {
                    long before = snapshot(said, said.month().minus(1))
                            .map(snapshot -> snapshot.contractedFte(assignment))
                            .orElse(0L);
                    long contracted = Math.max(own.get().contractedFte(assignment), before);
                    long most = most(said, contracted);
                    // Counted once an assignment, on the row that is one too many.
                    if (contracted > 0 && until <= most && now > most) {
                        log.add(Rule.MORE_DAYS_THAN_CONTRACTED, line(sickness, row));
                    }
                }
            }
        }
    }

    private static long most(Submission said, long contractedFte) {
        return contractedFte * said.month().days() + ROUNDING;
    }

    private static long line(ExtractTable rows, int row) {
        return rows.number(StoredColumn.LINE).at(row, 0);
    }
}
