package org.boardpack.metrics;

/**
 * The choices that METRICS.md leaves to an installation; they travel with the figures.
 *
 * @param inactiveStaff whether people away (maternity, career break …) are in post or have left active service
 * @param average how the mean number of staff in post of a period is taken
 * @param nhsLeaverEvidence what proves that somebody left the NHS
 */
public record Method(InactiveStaff inactiveStaff, Average average, NhsLeaverEvidence nhsLeaverEvidence) {

    public static final Method DEFAULT =
            new Method(InactiveStaff.IN_POST, Average.TWO_POINT, NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION);

    /** {@code inactive-staff} of boardpack.yaml. */
    public enum InactiveStaff {
        /** They count like active staff: local practice. */
        IN_POST,
        /** Leaving active service is leaving, returning is joining: NHS England's practice. */
        LEAVERS
    }

    /** {@code average} of boardpack.yaml. */
    public enum Average {
        /** Mean of the opening and closing month-end (National Workforce Data Set, NHS England). */
        TWO_POINT,
        /** Mean of the thirteen month-ends of a year. */
        THIRTEEN_POINT
    }

    /** {@code nhs-leaver-evidence} of boardpack.yaml. */
    public enum NhsLeaverEvidence {
        /** In no organisation's snapshot, and not known to have gone to an NHS organisation. */
        SNAPSHOTS_AND_DESTINATION,
        /** In no organisation's snapshot. */
        SNAPSHOTS
    }
}
