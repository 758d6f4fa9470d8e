package org.boardpack.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.boardpack.workforce.NumberColumn;

/**
 * Bands of service on a day, in completed years, and the career stages that follow from them (METRICS.md, "Break-downs"). Bands are
 * told by their place in {@link #LENGTHS} and {@link #STAGES}.
 */
public final class ServiceBands {

    /** The career stage of everybody aged 55 or over. */
    public static final String LATE_CAREER_STAGE = "late career 55+";

    /** The unknown one first, then by years from longest to shortest. */
    static final List<String> LENGTHS = List.of(TraitNumbers.NOT_KNOWN, "20+", "11-20", "6-10", "3-5", "1-2", "<1");

    static final List<String> STAGES = List.of(
            TraitNumbers.NOT_KNOWN, "newly qualified / first year", "early 1-5", "established", LATE_CAREER_STAGE);

    /** The age bands of late career. */
    public static final Set<String> LATE_CAREER = Set.of("55-59", "60+");

    private static final int[] FROM_YEARS = {21, 11, 6, 3, 1};
    private static final int ESTABLISHED_FROM = 6;

    private final LocalDate day;
    private final long[] latestStart = new long[FROM_YEARS.length];
    private final long firstYearSince;
    private final long establishedBefore;

    ServiceBands(LocalDate day) {
        this.day = day;
        for (int i = 0; i < FROM_YEARS.length; i++) {
            latestStart[i] = yearsBefore(FROM_YEARS[i]);
        }
        firstYearSince = yearsBefore(1);
        establishedBefore = yearsBefore(ESTABLISHED_FROM);
    }

    private long yearsBefore(int years) {
        return day.minusYears(years).toEpochDay();
    }

    static boolean isLateCareer(String ageBand) {
        return LATE_CAREER.contains(ageBand);
    }

    /** The band of somebody who started on that epoch day; a start that is missing or still to come says nothing. */
    int lengthOfService(long start) {
        if (isNotYet(start)) {
            return 0;
        }
        int band = 0;
        while (band < latestStart.length && start > latestStart[band]) {
            band++;
        }
        return band + 1;
    }

    /** The stage of somebody who started in the NHS on that epoch day. From 55 on, age decides. */
    int careerStage(boolean lateCareer, long start) {
        if (lateCareer) {
            return 4;
        }
        if (isNotYet(start)) {
            return 0;
        }
        if (start > firstYearSince) {
            return 1;
        }
        return start > establishedBefore ? 2 : 3;
    }

    private boolean isNotYet(long start) {
        return start == NumberColumn.MISSING || start > day.toEpochDay();
    }
}
