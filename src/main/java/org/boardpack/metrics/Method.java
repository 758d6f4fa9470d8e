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

    /** Counts up when a definition of METRICS.md changes, so that figures by an old and a new definition are told apart. */
    public static final String DEFINITIONS = "m1";

    /**
     * The short name that travels with every figure, such as {@code m1-two-point-in-post-snapshots+destination}: the same name, the
     * same way of counting.
     */
    public String id() {
        return String.join("-", DEFINITIONS, average.word(), inactiveStaff.word(), nhsLeaverEvidence.word());
    }

    /** {@code inactive-staff} of boardpack.yaml. */
    public enum InactiveStaff {
        /** They count like active staff: local practice. */
        IN_POST("in-post"),
        /** Leaving active service is leaving, returning is joining: NHS England's practice. */
        LEAVERS("leavers");

        private final String word;

        InactiveStaff(String word) {
            this.word = word;
        }

        /** As settings write it. */
        public String word() {
            return word;
        }
    }

    /** {@code average} of boardpack.yaml. */
    public enum Average {
        /** Mean of the opening and closing month-end (National Workforce Data Set, NHS England). */
        TWO_POINT("two-point"),
        /** Mean of the thirteen month-ends of a year. */
        THIRTEEN_POINT("13-point");

        private final String word;

        Average(String word) {
            this.word = word;
        }

        /** As settings write it. */
        public String word() {
            return word;
        }
    }

    /** {@code nhs-leaver-evidence} of boardpack.yaml. */
    public enum NhsLeaverEvidence {
        /** In no organisation's snapshot, and not known to have gone to an NHS organisation. */
        SNAPSHOTS_AND_DESTINATION("snapshots+destination"),
        /** In no organisation's snapshot. */
        SNAPSHOTS("snapshots");

        private final String word;

        NhsLeaverEvidence(String word) {
            this.word = word;
        }

        /** As settings write it. */
        public String word() {
            return word;
        }
    }
}
