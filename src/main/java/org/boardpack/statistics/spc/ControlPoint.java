package org.boardpack.statistics.spc;

import org.jspecify.annotations.Nullable;

/**
 * An observation and what is to be said of it.
 *
 * @param rebaseGroup the stretch it is in; how many rebases there were up to it
 * @param limits of that stretch; null where it has none, not even a mean
 * @param cause the pattern it is in; null: none
 */
public record ControlPoint(
        Observation observation,
        int rebaseGroup,
        @Nullable ProcessLimits limits,
        @Nullable SpecialCause cause,
        Variation variation) {

    /** -1 below the mean, 0 on it, 1 above; null without value or mean. */
    public @Nullable Integer side() {
        return observation.value() == null || limits == null ? null : limits.side(observation.value());
    }

    /** How far from the mean; null without value or limits. */
    public ProcessLimits.@Nullable Zone zone() {
        return observation.value() == null || limits == null || !limits.areAvailable()
                ? null
                : limits.zone(observation.value());
    }
}
