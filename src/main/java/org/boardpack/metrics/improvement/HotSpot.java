package org.boardpack.metrics.improvement;

import java.math.BigDecimal;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where more people left in 12 months than chance explains: a career stage of a staff group of an organisation. Every number is a
 * shown figure or worked out from shown figures alone.
 *
 * @param leavers of the 12 months
 * @param staff mean staff in post of the 12 months
 * @param elsewhere the same staff group and career stage in the other organisations of the nation
 * @param expected leavers there would be at the rate of elsewhere
 * @param excess leavers beyond that
 * @param ratio leavers to expected; null, with its ends, where nobody was expected to leave
 * @param lowerLeavers the lower end of the 95 % interval around the leavers, which lies above what is expected
 * @param reference of the figure that leavers and staff are of
 */
public record HotSpot(
        Scope organisation,
        StaffGroup staffGroup,
        String careerStage,
        BigDecimal leavers,
        BigDecimal staff,
        Elsewhere elsewhere,
        BigDecimal expected,
        BigDecimal excess,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal ratioLower,
        @Nullable BigDecimal ratioUpper,
        BigDecimal lowerLeavers,
        String reference) {

    /** What a cell is compared with: the other organisations whose own cell is shown. */
    public record Elsewhere(int organisations, BigDecimal leavers, BigDecimal staff) {}
}
