package org.boardpack.oracle;

import java.util.Set;

/** Where METRICS.md was read in two ways: known, named, and to be decided. A dispute that is settled fails the test that names it. */
enum Dispute {
    /** {@code average: 13-point} reaches turnover and not the NHS leaver rate, though both are over the same mean. */
    THE_MEAN_OF_NHS_LEAVERS_OVER_THIRTEEN_POINTS(Set.of("nhs-leaver-rate", "movement-benefit")),
    /** Where an organisation begins to send, the year's mean is missing for turnover and not for the NHS leaver rate. */
    THE_MEAN_OF_NHS_LEAVERS_BEFORE_A_LATE_BEGINNER(Set.of("nhs-leaver-rate", "movement-benefit")),
    /** With {@code inactive-staff: leavers}, somebody who left when she became inactive leaves again when her assignment ends. */
    INACTIVE_STAFF_LEAVE_TWICE(Set.of(
            "leavers-hc",
            "leavers-fte",
            "turnover-hc",
            "turnover-fte",
            "voluntary-turnover-hc",
            "unknown-reason-share",
            "movement-benefit")),
    /** A leavers row without NHS identifier tells a destination only of an assignment that was there a year ago. */
    DESTINATIONS_OF_ROWS_WITHOUT_IDENTIFIER(Set.of("nhs-leaver-rate", "movement-benefit")),
    /** One blank plan of one staff group takes away those of all groups. */
    ONE_BLANK_PLAN(Set.of("agency-vs-plan")),
    /** In a file of several months, "none" is taken of months in which the organisation did not exist, which then lack snapshots. */
    NONE_OF_AN_ORGANISATION_THAT_DOES_NOT_EXIST(Set.of("sickness-rate"));

    private final Set<String> metrics;

    Dispute(Set<String> metrics) {
        this.metrics = metrics;
    }

    boolean isAbout(String metric) {
        return metrics.contains(metric);
    }
}
