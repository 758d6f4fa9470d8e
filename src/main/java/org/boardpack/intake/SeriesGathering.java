package org.boardpack.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.Observation;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one series together. */
final class SeriesGathering {

    private final String name;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<LocalDate> rebases = new TreeSet<>();
    private @Nullable Improvement improvement;
    private @Nullable Integer fixAfter;
    private @Nullable Boolean screening;

    SeriesGathering(String name) {
        this.name = name;
    }

    void add(SeriesRow row, LocalDate date) {
        if (!dates.add(date)) {
            row.refuse(SeriesRule.DATE_TWICE, "Date");
        }
        observations.add(new Observation(date, row.number("Value"), row.number("Target")));
        if (Boolean.TRUE.equals(row.yesOrNo("Rebase"))) {
            rebases.add(date);
        }
        improvement = one(improvement, row.improvement(), row, "Improvement Direction");
        fixAfter = one(fixAfter, row.fixAfter(), row, "Fix After N Points");
        screening = one(screening, row.yesOrNo("Screen Outliers"), row, "Screen Outliers");
    }

    private static <T> @Nullable T one(@Nullable T before, @Nullable T now, SeriesRow row, String column) {
        if (before != null && now != null && !before.equals(now)) {
            row.refuse(SeriesRule.NOT_ONE, column);
        }
        return before == null ? now : before;
    }

    GivenSeries series() {
        return new GivenSeries(name, List.copyOf(observations), improvement, rebases, fixAfter, screening);
    }
}
