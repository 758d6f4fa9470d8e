package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** FTE days lost and available of a cell in a month. Empty where they cannot be known. */
final class SickDays {

    private final Sent sent;
    private final Workforce workforce;
    private final Coverage coverage;
    private final Movements movements;

    SickDays(Sent sent, Workforce workforce, Coverage coverage, Movements movements) {
        this.sent = sent;
        this.workforce = workforce;
        this.coverage = coverage;
        this.movements = movements;
    }

    /** Organisations that ever said something of sickness; the others are on neither side of a rate. */
    private Set<String> owing(Cell cell, YearMonth month) {
        Set<String> owing = new TreeSet<>(coverage.owing("sickness", cell.place(), month));
        owing.addAll(coverage.owing("sickness-summary", cell.place(), month));
        return owing;
    }

    Optional<BigDecimal> lost(Cell cell, YearMonth month) {
        return total(cell, month, "FTE Days Lost");
    }

    /** Of the days lost, those of absences of so many calendar days or more, as far as they had come by the month's end. */
    Optional<BigDecimal> lostInAbsencesOf(int days, Cell cell, YearMonth month) {
        return lostTo(cell, month, row -> {
            LocalDate end = Optional.of(row.get("Absence End Date"))
                    .filter(date -> !date.isBlank())
                    .map(LocalDate::parse)
                    .filter(date -> date.isBefore(month.atEndOfMonth()))
                    .orElse(month.atEndOfMonth());
            return ChronoUnit.DAYS.between(LocalDate.parse(row.get("Absence Start Date")), end) + 1 >= days;
        });
    }

    /** Of the days lost, those for a reason. */
    Optional<BigDecimal> lostFor(String reason, Cell cell, YearMonth month) {
        return lostTo(
                cell,
                month,
                row -> workforce
                        .lists()
                        .sicknessReason(row.get("Absence Reason"))
                        .equals(reason));
    }

    /** A summary knows nothing of absences, so where there is one nothing is known. */
    Optional<BigDecimal> lostTo(Cell cell, YearMonth month, Predicate<Map<String, String>> absence) {
        Set<String> owing = owing(cell, month);
        BigDecimal total = BigDecimal.ZERO;
        for (String organisation : owing) {
            if (sent.has("sickness-summary", organisation, month)
                    || !sent.has("sickness", organisation, month)
                    || !sent.has("staff-in-post", organisation, month)) {
                return Optional.empty();
            }
            total = total.add(lost(organisation, cell.group(), month, absence));
        }
        return owing.isEmpty() ? Optional.empty() : Optional.of(total);
    }

    Optional<BigDecimal> available(Cell cell, YearMonth month) {
        return total(cell, month, "FTE Days Available");
    }

    private Optional<BigDecimal> total(Cell cell, YearMonth month, String column) {
        Set<String> owing = owing(cell, month);
        BigDecimal total = BigDecimal.ZERO;
        for (String organisation : owing) {
            Optional<BigDecimal> days = days(organisation, cell.group(), month, column);
            if (days.isEmpty()) {
                return days;
            }
            total = total.add(days.get());
        }
        return owing.isEmpty() ? Optional.empty() : Optional.of(total);
    }

    private Optional<BigDecimal> days(String organisation, String group, YearMonth month, String column) {
        if (sent.has("sickness-summary", organisation, month)) {
            return summed(organisation, group, month, column);
        }
        if (!sent.has("sickness", organisation, month) || !sent.has("staff-in-post", organisation, month)) {
            return Optional.empty();
        }
        return Optional.of(
                column.equals("FTE Days Lost")
                        ? lost(organisation, group, month, row -> true)
                        : available(organisation, group, month));
    }

    /** A summary's own row of all staff; without one the sum of its groups. A group that it does not tell is not known. */
    private Optional<BigDecimal> summed(String organisation, String group, YearMonth month, String column) {
        Map<String, BigDecimal> told = sent.rows("sickness-summary", organisation, month).stream()
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("Staff Group", Cell.ALL), row -> new BigDecimal(row.get(column))));
        if (group.equals(Cell.ALL) && !told.containsKey(Cell.ALL)) {
            return told.values().stream().reduce(BigDecimal::add);
        }
        return Optional.ofNullable(told.get(group));
    }

    private static boolean isIn(String group, String counted) {
        return counted.equals(Cell.ALL) || counted.equals(group);
    }

    private BigDecimal lost(
            String organisation, String group, YearMonth month, Predicate<Map<String, String>> absence) {
        Set<String> outOfScope = new TreeSet<>();
        workforce.snapshot(organisation, month).stream()
                .filter(post -> !post.categoryCounts())
                .forEach(post -> outOfScope.add(post.assignment()));
        workforce.endings(organisation, month).stream()
                .filter(ending -> !ending.categoryCounts())
                .forEach(ending -> outOfScope.add(ending.assignment()));
        BigDecimal lost = BigDecimal.ZERO;
        for (Map<String, String> row : sent.rows("sickness", organisation, month)) {
            if (isIn(row.get("Staff Group"), group)
                    && isSickness(row.getOrDefault("Absence Category", ""))
                    && !outOfScope.contains(Workforce.assignment(row))
                    && absence.test(row)) {
                lost = lost.add(new BigDecimal(row.get("FTE Days Lost")));
            }
        }
        return lost;
    }

    /** What is of no category is sickness. */
    private boolean isSickness(String category) {
        return category.isBlank() || workforce.lists().isSickness(category);
    }

    private BigDecimal available(String organisation, String group, YearMonth month) {
        BigDecimal available = BigDecimal.ZERO;
        List<Post> snapshot = workforce.snapshot(organisation, month);
        for (Post post : snapshot) {
            if (isIn(post.group(), group) && workforce.inPost(post)) {
                available = available.add(post.fte().multiply(days(month, post.start(), month.atEndOfMonth())));
            }
        }
        Set<String> inSnapshot = snapshot.stream().map(Post::assignment).collect(Collectors.toSet());
        for (Ending ending : workforce.endings(organisation, month)) {
            if (isIn(ending.group(), group) && ending.categoryCounts() && !inSnapshot.contains(ending.assignment())) {
                LocalDate start = ending.start().orElse(month.atDay(1));
                available = available.add(ending.fte().multiply(days(month, start, ending.date())));
            }
        }
        return available;
    }

    private static BigDecimal days(YearMonth month, LocalDate start, LocalDate lastDay) {
        LocalDate firstDay = start.isAfter(month.atDay(1)) ? start : month.atDay(1);
        return BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(firstDay, lastDay) + 1));
    }
}
