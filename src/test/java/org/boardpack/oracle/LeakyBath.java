package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The bridge from the staff of one month's end to those of another (decision 0013), and what it does not explain. */
final class LeakyBath {

    static final List<String> STEPS = List.of(
            "opening", "new joiners", "moves in", "returns", "changes of hours", "leavers", "moves out", "closing");

    private final Workforce workforce;
    private final Movements movements;
    private final Settings settings;
    private final Remembered<Optional<BigDecimal>> steps = new Remembered<>();

    LeakyBath(Workforce workforce, Movements movements, Settings settings) {
        this.workforce = workforce;
        this.movements = movements;
        this.settings = settings;
    }

    Optional<BigDecimal> unexplained(Cell cell, List<YearMonth> months, boolean fte) {
        Optional<BigDecimal> rest = step("closing", cell, months, fte);
        for (String step : STEPS.subList(0, STEPS.size() - 1)) {
            boolean isLoss = step.equals("leavers") || step.equals("moves out");
            Optional<BigDecimal> amount = step(step, cell, months, fte);
            rest = rest.flatMap(sofar -> amount.map(one -> isLoss ? sofar.add(one) : sofar.subtract(one)));
        }
        return rest;
    }

    Optional<BigDecimal> step(String step, Cell cell, List<YearMonth> months, boolean fte) {
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        return switch (step) {
            case "opening" -> movements.opening(cell, first, before -> inTurnoverScope(cell, before, fte));
            case "closing" ->
                movements.snapshotsCame(cell, last) ? Optional.of(inTurnoverScope(cell, last, fte)) : Optional.empty();
            default -> {
                Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
                for (YearMonth month : months) {
                    Optional<BigDecimal> one =
                            steps.get(List.of(step, cell, month, fte), () -> ofMonth(step, cell, month, fte));
                    sum = sum.flatMap(sofar -> one.map(sofar::add));
                }
                yield sum;
            }
        };
    }

    private BigDecimal inTurnoverScope(Cell cell, YearMonth month, boolean fte) {
        return fte
                ? workforce.fte(cell, month)
                : BigDecimal.valueOf(workforce.heads(cell, month).size());
    }

    private Optional<BigDecimal> ofMonth(String step, Cell cell, YearMonth month, boolean fte) {
        return switch (step) {
            case "new joiners" -> joined(cell, month, fte, who -> newcomers(who, cell, month));
            case "moves in" -> joined(cell, month, fte, who -> fromAnotherGroup(who, cell, month));
            case "returns" -> joined(cell, month, fte, who -> fromBeingAway(who, cell, month));
            case "changes of hours" ->
                fte ? movements.joiners(cell, month).map(joiners -> hours(cell, month)) : Optional.of(BigDecimal.ZERO);
            case "leavers" ->
                movements
                        .leavers(cell, month)
                        .map(leavers -> fte
                                ? leavers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                                : BigDecimal.valueOf(leavers.size()));
            case "moves out" -> movedOut(cell, month, fte);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private Optional<BigDecimal> joined(
            Cell cell, YearMonth month, boolean fte, Function<Set<String>, Set<String>> which) {
        return movements.joiners(cell, month).map(joiners -> amount(which.apply(joiners), cell, month, fte));
    }

    private BigDecimal amount(Set<String> people, Cell cell, YearMonth month, boolean fte) {
        if (!fte) {
            return BigDecimal.valueOf(people.size());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Post post : workforce.snapshot(cell, month)) {
            if (workforce.inTurnoverScope(post) && people.contains(post.person())) {
                sum = sum.add(post.fte());
            }
        }
        return sum;
    }

    private static Cell everybody(Cell cell) {
        return new Cell(cell.place(), Cell.ALL);
    }

    private Set<String> fromAnotherGroup(Set<String> joiners, Cell cell, YearMonth month) {
        Set<String> moved = new HashSet<>(joiners);
        moved.retainAll(workforce.heads(everybody(cell), month.minusMonths(1)));
        return moved;
    }

    /** Where being away is in post, nobody comes back from it. */
    private Set<String> fromBeingAway(Set<String> joiners, Cell cell, YearMonth month) {
        Set<String> back = new HashSet<>();
        if (settings.inactiveLeave()) {
            for (Post post : workforce.snapshot(everybody(cell), month.minusMonths(1))) {
                if (post.categoryCounts() && !post.resident() && post.service().equals("inactive")) {
                    back.add(post.person());
                }
            }
        }
        back.retainAll(joiners);
        back.removeAll(fromAnotherGroup(joiners, cell, month));
        return back;
    }

    private Set<String> newcomers(Set<String> joiners, Cell cell, YearMonth month) {
        Set<String> newcomers = new HashSet<>(joiners);
        newcomers.removeAll(fromAnotherGroup(joiners, cell, month));
        newcomers.removeAll(fromBeingAway(joiners, cell, month));
        return newcomers;
    }

    /** Of those who are in the cell at both ends of the month. */
    private BigDecimal hours(Cell cell, YearMonth month) {
        Set<String> stayed = new HashSet<>(workforce.heads(cell, month));
        stayed.retainAll(workforce.heads(cell, month.minusMonths(1)));
        return amount(stayed, cell, month, true).subtract(amount(stayed, cell, month.minusMonths(1), true));
    }

    /** No longer in the staff group, still in the scope, and no leavers of the group. */
    private Optional<BigDecimal> movedOut(Cell cell, YearMonth month, boolean fte) {
        return movements
                .joiners(cell, month)
                .flatMap(joiners -> movements.leavers(cell, month).map(leavers -> {
                    Set<String> out = new HashSet<>(workforce.heads(cell, month.minusMonths(1)));
                    out.removeAll(workforce.heads(cell, month));
                    out.retainAll(workforce.heads(everybody(cell), month));
                    out.removeAll(leavers.keySet());
                    return amount(out, cell, month.minusMonths(1), fte);
                }));
    }
}
