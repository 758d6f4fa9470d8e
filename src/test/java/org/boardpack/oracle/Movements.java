package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who joined, who left, who stayed. Empty where it cannot be known. */
final class Movements {

    private static final String SNAPSHOT = "staff-in-post";
    private static final String LEAVERS = "leavers";

    private final Workforce workforce;
    private final Coverage coverage;
    private final Settings settings;
    private final Set<String> organisations;
    private final Remembered<Map<String, Ending>> latestEndings = new Remembered<>();
    private final Remembered<Set<String>> endedAssignments = new Remembered<>();

    Movements(Workforce workforce, Coverage coverage, Settings settings, Set<String> organisations) {
        this.workforce = workforce;
        this.coverage = coverage;
        this.settings = settings;
        this.organisations = organisations;
    }

    /** In turnover scope in the cell at the end of the month and not at the end of the month before. */
    Optional<Set<String>> joiners(Cell cell, YearMonth month) {
        if (!sameSnapshotsCame(cell, month, month.minusMonths(1))) {
            return Optional.empty();
        }
        Set<String> joiners = new HashSet<>(workforce.heads(cell, month));
        joiners.removeAll(workforce.heads(cell, month.minusMonths(1)));
        return Optional.of(joiners);
    }

    Optional<BigDecimal> joinersFte(Cell cell, YearMonth month) {
        return joiners(cell, month)
                .map(joiners -> workforce.snapshot(cell, month).stream()
                        .filter(workforce::inTurnoverScope)
                        .filter(post -> joiners.contains(post.person()))
                        .map(Post::fte)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    boolean snapshotsCame(Cell cell, YearMonth... months) {
        for (YearMonth month : months) {
            if (!coverage.came(SNAPSHOT, cell.place(), month)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a month can be set against an earlier one. Decision 0005: staff of an organisation whose snapshots begin, though it existed before, are no
     * joiners, so nobody knows who is; nor what the mean of both months is.
     */
    boolean sameSnapshotsCame(Cell cell, YearMonth month, YearMonth earlier) {
        return snapshotsCame(cell, month, earlier) && coverage.cameFromTheSame(SNAPSHOT, cell.place(), month, earlier);
    }

    /** The leavers of a cell in a month, each with the FTE of what they left. */
    Optional<Map<String, BigDecimal>> leavers(Cell cell, YearMonth month) {
        return leavers(cell, month, ending -> true).map(leavers -> {
            if (settings.inactiveLeave()) {
                wentInactive(cell, month, stillHere(cell, month))
                        .forEach((person, fte) -> leavers.merge(person, fte, BigDecimal::add));
            }
            return leavers;
        });
    }

    /** Those who left with a leavers row of theirs that counts. */
    Optional<Map<String, BigDecimal>> leavers(Cell cell, YearMonth month, Predicate<Ending> counted) {
        if (!leaversAreKnown(cell.place(), month)) {
            return Optional.empty();
        }
        Set<String> stillHere = stillHere(cell, month);
        Map<String, BigDecimal> leavers = new HashMap<>();
        for (Ending ending : workforce.endings(cell, month)) {
            if (workforce.isTurnover(ending)
                    && counted.test(ending)
                    && !stillHere.contains(ending.person())
                    && !wasInactive(ending, month)) {
                leavers.merge(ending.person(), ending.fte(), BigDecimal::add);
            }
        }
        return Optional.of(leavers);
    }

    /** People with an assignment in turnover scope in the cell at the month's end that no leavers row of the month ends. */
    private Set<String> stillHere(Cell cell, YearMonth month) {
        Set<String> ended = endedAssignments.get(List.of(month), () -> endedAssignments(month));
        Set<String> stillHere = new HashSet<>();
        workforce.snapshot(cell, month).stream()
                .filter(workforce::inTurnoverScope)
                .filter(post -> !ended.contains(post.assignment()))
                .forEach(post -> stillHere.add(post.person()));
        return stillHere;
    }

    private Set<String> endedAssignments(YearMonth month) {
        Set<String> ended = new HashSet<>();
        for (String organisation : organisations) {
            workforce.endings(organisation, month).forEach(ending -> ended.add(ending.assignment()));
        }
        return ended;
    }

    /** With {@code inactive-staff: leavers} whoever was inactive a month ago has left already, and is no leaver again. */
    private boolean wasInactive(Ending ending, YearMonth month) {
        return settings.inactiveLeave()
                && snapshotOfAll(month.minusMonths(1)).stream()
                        .anyMatch(post -> post.assignment().equals(ending.assignment())
                                && post.service().equals("inactive"));
    }

    /** With {@code inactive-staff: leavers}: in turnover scope a month ago, now inactive, and nothing else left in the cell. */
    private Map<String, BigDecimal> wentInactive(Cell cell, YearMonth month, Set<String> stillHere) {
        Set<String> inactive = new HashSet<>();
        workforce.snapshot(cell, month).stream()
                .filter(post -> post.categoryCounts() && !post.resident())
                .filter(post -> post.service().equals("inactive"))
                .forEach(post -> inactive.add(post.assignment()));
        Map<String, BigDecimal> gone = new HashMap<>();
        for (Post before : workforce.snapshot(cell, month.minusMonths(1))) {
            if (workforce.inTurnoverScope(before)
                    && inactive.contains(before.assignment())
                    && !stillHere.contains(before.person())) {
                gone.merge(before.person(), before.fte(), BigDecimal::add);
            }
        }
        return gone;
    }

    private List<Post> snapshotOfAll(YearMonth month) {
        return organisations.stream()
                .flatMap(organisation -> workforce.snapshot(organisation, month).stream())
                .toList();
    }

    /** The month's snapshots are needed to see who has something left. */
    private boolean leaversAreKnown(Place place, YearMonth month) {
        if (!coverage.came(SNAPSHOT, place, month)) {
            return false;
        }
        Set<String> owing = new TreeSet<>(coverage.owing(SNAPSHOT, place, month));
        owing.addAll(coverage.owing(LEAVERS, place, month));
        return owing.stream().allMatch(organisation -> leaversAreKnown(organisation, month));
    }

    /** Decision 0005: they came, or nobody is gone. */
    boolean leaversAreKnown(String organisation, YearMonth month) {
        return coverage.came(LEAVERS, organisation, month) || nobodyIsGone(organisation, month);
    }

    private boolean nobodyIsGone(String organisation, YearMonth month) {
        return coverage.came(SNAPSHOT, organisation, month.minusMonths(1))
                && coverage.came(SNAPSHOT, organisation, month)
                && workforce
                        .heads(organisation, month)
                        .containsAll(workforce.heads(organisation, month.minusMonths(1)));
    }

    /** Of those in turnover scope in the cell a year ago, who is there still. */
    Optional<Set<String>> stayers(Cell cell, YearMonth month) {
        if (!sameSnapshotsCame(cell, month, month.minusMonths(12))) {
            return Optional.empty();
        }
        Set<String> stayers = new HashSet<>(workforce.heads(cell, month.minusMonths(12)));
        stayers.retainAll(workforce.heads(cell, month));
        return Optional.of(stayers);
    }

    /** Of those in turnover scope in the cell a year ago, who is in turnover scope nowhere, and is not known to have gone to the NHS. */
    Optional<Set<String>> nhsLeavers(Cell cell, YearMonth month) {
        if (!sameSnapshotsCame(cell, month, month.minusMonths(12))) {
            return Optional.empty();
        }
        Set<String> gone = new HashSet<>(workforce.heads(cell, month.minusMonths(12)));
        for (String organisation : organisations) {
            gone.removeAll(workforce.heads(organisation, month));
        }
        if (settings.destinationProves()) {
            Map<String, Ending> latest = latestEndings.get(List.of(month), () -> latestEndings(month));
            gone.removeIf(person -> latest.containsKey(person)
                    && workforce.lists().isInsideNhs(latest.get(person).destination()));
        }
        return Optional.of(gone);
    }

    /** Of the twelve months, everybody's latest ended assignment of staff in turnover scope, in whatever organisation and for whatever reason. */
    private Map<String, Ending> latestEndings(YearMonth month) {
        Map<String, Ending> latest = new HashMap<>();
        for (YearMonth each = month.minusMonths(11); !each.isAfter(month); each = each.plusMonths(1)) {
            for (String organisation : organisations) {
                for (Ending ending : workforce.endings(organisation, each)) {
                    if (!ending.categoryCounts() || ending.resident()) {
                        continue;
                    }
                    latest.merge(
                            ending.person(),
                            ending,
                            (one, other) -> other.date().isAfter(one.date()) ? other : one);
                }
            }
        }
        return latest;
    }
}
