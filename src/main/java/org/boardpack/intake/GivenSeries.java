package org.boardpack.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.boardpack.statistics.spc.Improvement;
import org.boardpack.statistics.spc.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One series of a file, with what its columns say of how to judge it.
 *
 * @param observations in the order of the file, no date twice
 * @param improvement null where the file does not say
 * @param rebases dates marked in the file
 * @param fixAfter null where the file does not say
 * @param screening null where the file does not say
 */
public record GivenSeries(
        String name,
        List<Observation> observations,
        @Nullable Improvement improvement,
        Set<LocalDate> rebases,
        @Nullable Integer fixAfter,
        @Nullable Boolean screening) {}
