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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What is said of the month-end before a month, from which the month can be followed. */
    Optional<BigDecimal> opening(Cell cell, YearMonth month, Function<YearMonth, BigDecimal> monthEnd) {
        YearMonth before = month.minusMonths(1);
        return snapshotsCame(cell, before) && coverage.cameFromTheSame(SNAPSHOT, cell.place(), month, before)
                ? Optional.of(monthEnd.apply(before))
                : Optional.empty();
    }

    /** People who went for reasons that are no turnover, and so are no leavers. */
    Optional<Set<String>> leftOut(Cell cell, YearMonth month) {
        return leavers(cell, month).map(leavers -> {
            Set<String> stillHere = stillHere(cell, month);
            return workforce.endings(cell, month).stream()
                    .filter(ending -> ending.categoryCounts() && !ending.resident() && !workforce.isTurnover(ending))
                    .filter(ending -> !wasInactive(ending, month))
                    .map(Ending::person)
                    .filter(person -> !stillHere.contains(person) && !leavers.containsKey(person))
                    .collect(Collectors.toSet());
        });
    }

    /** One post of everybody who is in turnover scope in the cell and stays. */
    List<Post> mainPostsOfThoseStillHere(Cell cell, YearMonth month) {
        Set<String> ended = endedAssignments.get(List.of(month), () -> endedAssignments(month));
        return workforce.snapshot(cell, month).stream()
                .filter(post -> workforce.inTurnoverScope(post) && !ended.contains(post.assignment()))
                .sorted(Post.MAIN_FIRST)
                .collect(Collectors.groupingBy(Post::person))
                .values()
                .stream()
                .map(posts -> posts.get(0))
                .toList();
    }

    /** The leavers of a cell in a month, each with the FTE of what they left. */
    Optional<Map<String, BigDecimal>> leavers(Cell cell, YearMonth month) {
        return leavers(cell, month, ending -> true).map(leavers -> {
            if (settings.inactiveLeave()) {
                fteOfWentInactive(cell, month).forEach(leavers::putIfAbsent);
            }
            return leavers;
        });
    }

    /** What each of those who went inactive had a month ago in the posts that they went away from. */
    Map<String, BigDecimal> fteOfWentInactive(Cell cell, YearMonth month) {
        return wentInactive(cell, month, stillHere(cell, month));
    }

    /** Those who left with a leavers row of theirs that counts; with the FTE of that and of whatever else they left. */
    Optional<Map<String, BigDecimal>> leavers(Cell cell, YearMonth month, Predicate<Ending> counted) {
        return endings(cell, month).map(leavers -> {
            Map<String, BigDecimal> counting = new HashMap<>();
            leavers.forEach((person, endings) -> {
                if (counted.test(endings.get(0))) {
                    counting.put(person, endings.stream().map(Ending::fte).reduce(BigDecimal.ZERO, BigDecimal::add));
                }
            });
            if (settings.inactiveLeave()) {
                fteOfWentInactive(cell, month)
                        .forEach((person, fte) -> counting.computeIfPresent(person, (who, left) -> left.add(fte)));
            }
            return counting;
        });
    }

    /** The leavers with leavers rows that count, each with those, the one that says what the leaver was first. */
    private Optional<Map<String, List<Ending>>> endings(Cell cell, YearMonth month) {
        if (!leaversAreKnown(cell.place(), month)) {
            return Optional.empty();
        }
        Set<String> stillHere = stillHere(cell, month);
        return Optional.of(workforce.endings(cell, month).stream()
                .filter(workforce::isTurnover)
                .filter(ending -> !stillHere.contains(ending.person()) && !wasInactive(ending, month))
                .sorted(Ending.MAIN_FIRST)
                .collect(Collectors.groupingBy(Ending::person)));
    }

    /** What the row says of a dimension, else what the assignment's row in the snapshot of the month before or the month's own does. */
    String trait(Ending ending, YearMonth month, String dimension) {
        if (ending.traits().containsKey(dimension)) {
            return ending.traits().get(dimension);
        }
        return Stream.of(month.minusMonths(1), month)
                .flatMap(each -> workforce.postsOf(ending.assignment(), each).stream())
                .filter(post -> post.traits().containsKey(dimension))
                .map(post -> post.traits().get(dimension))
                .findFirst()
                .orElse(dimension.equals(Traits.NURSING_BRANCH) ? "" : Traits.NOT_KNOWN);
    }

    /** Where a leaver of the cell went (decision 0014). */
    String leaverOrMover(Ending main, Cell cell, YearMonth month) {
        if (stillHere(new Cell(cell.place(), Cell.ALL), month).contains(main.person())) {
            return "Moved staff group";
        }
        boolean elsewhere = organisations.stream()
                .anyMatch(organisation -> stillHere(organisation, month).contains(main.person()));
        boolean insideNhs = workforce.endings(cell, month).stream()
                .filter(ending -> ending.person().equals(main.person()) && workforce.isTurnover(ending))
                .anyMatch(ending -> workforce.lists().isInsideNhs(ending.destination()));
        if (elsewhere || insideNhs) {
            return "Moved to another organisation";
        }
        return workforce.lists().reasonGroup(main.reason()).equals("End of contract")
                ? "End of contract or rotation"
                : "Left the NHS";
    }

    /** People with an assignment in turnover scope in the cell at the month's end that no leavers row of the month ends. */
    private Set<String> stillHere(Object of, YearMonth month) {
        Set<String> ended = endedAssignments.get(List.of(month), () -> endedAssignments(month));
        Set<String> stillHere = new HashSet<>();
        workforce.snapshot(of, month).stream()
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

    /** With {@code inactive-staff: leavers}: in turnover scope a month ago, now inactive by no leavers row, and nothing else left in the cell. */
    private Map<String, BigDecimal> wentInactive(Cell cell, YearMonth month, Set<String> stillHere) {
        Set<String> ended = endedAssignments.get(List.of(month), () -> endedAssignments(month));
        Set<String> inactive = new HashSet<>();
        workforce.snapshot(cell, month).stream()
                .filter(post -> post.categoryCounts() && !post.resident())
                .filter(post -> post.service().equals("inactive"))
                .filter(post -> !ended.contains(post.assignment()))
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

    /** Those of them that are no leavers by a leavers row, each with the posts that they went away from as they are now, the main one first. */
    Map<String, List<Post>> wentAway(Cell cell, YearMonth month) {
        if (!settings.inactiveLeave() || !leaversAreKnown(cell.place(), month)) {
            return Map.of();
        }
        Set<String> gone =
                new HashSet<>(wentInactive(cell, month, stillHere(cell, month)).keySet());
        gone.removeAll(endings(cell, month).orElse(Map.of()).keySet());
        Set<String> before = workforce.snapshot(cell, month.minusMonths(1)).stream()
                .filter(workforce::inTurnoverScope)
                .map(Post::assignment)
                .collect(Collectors.toSet());
        return workforce.snapshot(cell, month).stream()
                .filter(post -> gone.contains(post.person()) && before.contains(post.assignment()))
                .filter(post -> post.categoryCounts()
                        && !post.resident()
                        && post.service().equals("inactive"))
                .sorted(Post.MAIN_FIRST)
                .collect(Collectors.groupingBy(Post::person));
    }

    private List<Post> snapshotOfAll(YearMonth month) {
        return organisations.stream()
                .flatMap(organisation -> workforce.snapshot(organisation, month).stream())
                .toList();
    }

    /** The month's snapshots are needed to see who has something left. */
    boolean leaversAreKnown(Place place, YearMonth month) {
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
