package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who started in the last two years, and how long they stayed (decision 0014). Somebody who is in the cell is followed from the start of their main
 * post there; somebody who is no longer in it from the start of the post that ended last. Places are those that the organisation, or who carries it
 * on, has in the month that is looked back from: a cohort is of one place.
 */
final class NewStarters {

    static final double Z = 1.959963984540054;

    /** How long somebody was watched: to the month's end, or to the day they left; and whether they were lost then. */
    private record Watched(LocalDate start, LocalDate lastDay, boolean here, boolean lost, boolean newToTheNhs) {

        /** Months since the start that were whole by the last day. */
        int completed() {
            return (int) ChronoUnit.MONTHS.between(start, lastDay.plusDays(1));
        }

        /** The month since the start in which they went. */
        int lostIn() {
            boolean toTheDay = completed() > 0 && start.plusMonths(completed()).equals(lastDay.plusDays(1));
            return toTheDay ? completed() : completed() + 1;
        }

        boolean isWatchedThrough(int month) {
            return month <= (lost ? lostIn() : completed());
        }
    }

    private final Workforce workforce;
    private final Movements movements;
    private final OrganisationHistory history;
    private final Set<String> organisations;
    private final Remembered<List<Watched>> starters = new Remembered<>();

    NewStarters(Workforce workforce, Movements movements, OrganisationHistory history, Set<String> organisations) {
        this.workforce = workforce;
        this.movements = movements;
        this.history = history;
        this.organisations = organisations;
    }

    Figure retention(Cell cell, YearMonth month, int after, boolean newlyQualified) {
        if (leaversAreUnknown(cell, month, after)) {
            return Figure.MISSING;
        }
        List<Watched> cohort = starters(cell, month, newlyQualified).stream()
                .filter(each -> YearMonth.from(each.start()).equals(month.minusMonths(after)))
                .toList();
        return Figure.rate(
                Optional.of(
                        BigDecimal.valueOf(cohort.stream().filter(Watched::here).count())),
                Optional.of(BigDecimal.valueOf(cohort.size())));
    }

    /** @param bound which end of the 95 % interval: -1 the lower, 1 the upper; 0 the curve itself */
    Figure survival(Cell cell, YearMonth month, int after, boolean newlyQualified, int bound) {
        if (leaversAreUnknown(cell, month, 24)) {
            return Figure.MISSING;
        }
        List<Watched> everybody = starters(cell, month, newlyQualified);
        double surviving = 1;
        double variance = 0;
        long lostSoFar = 0;
        for (int step = 1; step <= after; step++) {
            int through = step;
            double watched = everybody.stream()
                    .filter(each -> each.isWatchedThrough(through))
                    .count();
            double lost = everybody.stream()
                    .filter(each -> each.lost() && each.lostIn() == through)
                    .count();
            if (watched == 0) {
                return new Figure("not-applicable", Optional.empty(), Optional.empty(), Optional.empty());
            }
            surviving *= 1 - lost / watched;
            variance += lost == watched ? 0 : lost / (watched * (watched - lost));
            lostSoFar += (long) lost;
        }
        double value = surviving + bound * Z * surviving * Math.sqrt(variance);
        return new Figure(
                "ok",
                Optional.of(BigDecimal.valueOf(lostSoFar)),
                Optional.of(BigDecimal.valueOf(everybody.stream()
                        .filter(each -> each.isWatchedThrough(1))
                        .count())),
                Optional.of(BigDecimal.valueOf(100 * Math.min(1, Math.max(0, value)))));
    }

    /** Without every month's leavers nobody knows which starters are gone. */
    private boolean leaversAreUnknown(Cell cell, YearMonth month, int back) {
        for (int each = 0; each <= back; each++) {
            if (!movements.leaversAreKnown(cell.place(), month.minusMonths(each))) {
                return true;
            }
        }
        return false;
    }

    private List<Watched> starters(Cell cell, YearMonth month, boolean newlyQualified) {
        return starters.get(List.of(cell, month), () -> starters(cell, month)).stream()
                .filter(each -> !newlyQualified || each.newToTheNhs())
                .toList();
    }

    private List<Watched> starters(Cell cell, YearMonth month) {
        LocalDate earliest = month.minusMonths(24).atDay(1);
        List<Watched> starters = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Post post : movements.mainPostsOfThoseStillHere(cell, month)) {
            here.add(post.person());
            starters.add(new Watched(post.start(), month.atEndOfMonth(), true, false, post.newToTheNhs()));
        }
        lastEndings(cell, month).forEach((person, ending) -> {
            if (!here.contains(person) && ending.start().isPresent()) {
                starters.add(new Watched(
                        ending.start().get(),
                        ending.date(),
                        false,
                        workforce.isTurnover(ending),
                        ending.newToTheNhs()));
            }
        });
        starters.removeIf(
                each -> each.start().isBefore(earliest) || each.start().isAfter(each.lastDay()));
        return starters;
    }

    private Map<String, Ending> lastEndings(Cell cell, YearMonth month) {
        Map<String, Ending> last = new HashMap<>();
        for (YearMonth each = month.minusMonths(24); !each.isAfter(month); each = each.plusMonths(1)) {
            for (String organisation : organisations) {
                if (history.places(history.carrier(organisation, month), month).contains(cell.place())) {
                    for (Ending ending : workforce.endings(organisation, each)) {
                        boolean inCell =
                                cell.group().equals(Cell.ALL) || cell.group().equals(ending.group());
                        if (inCell && ending.categoryCounts() && !ending.resident()) {
                            last.merge(ending.person(), ending, NewStarters::later);
                        }
                    }
                }
            }
        }
        return last;
    }

    private static Ending later(Ending one, Ending other) {
        if (!one.date().equals(other.date())) {
            return one.date().isAfter(other.date()) ? one : other;
        }
        return Ending.MAIN_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
