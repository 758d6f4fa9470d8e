package org.boardpack.metrics;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who counts, as METRICS.md "Scope: who counts" has it and as the code lists of the workspace spell it.
 *
 * @param activeStatuses assignment statuses of people at work
 * @param inactiveStatuses statuses of people in post but away, such as Maternity
 * @param categoriesThatCount assignment categories in every people metric (Permanent, Fixed Term Temp)
 * @param residentDoctors job roles and pay bands of resident doctors, who are outside turnover scope
 * @param reasonsThatAreNoTurnover leaving reasons excluded from every leaver figure
 * @param destinationsInsideTheNhs destinations on leaving that are no loss to the NHS
 */
public record ScopeRules(
        Set<String> activeStatuses,
        Set<String> inactiveStatuses,
        Set<String> categoriesThatCount,
        Set<String> residentDoctors,
        Set<String> reasonsThatAreNoTurnover,
        Set<String> destinationsInsideTheNhs) {

    /** A category that is not given counts: leaving the column blank must not make people vanish. */
    boolean counts(@Nullable String category) {
        return category == null || categoriesThatCount.contains(category);
    }

    boolean isResidentDoctor(@Nullable String jobRole, @Nullable String payBand) {
        return (jobRole != null && residentDoctors.contains(jobRole))
                || (payBand != null && residentDoctors.contains(payBand));
    }
}
