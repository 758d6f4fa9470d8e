package org.boardpack.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.LooseSpelling;
import org.boardpack.workforce.TextColumn;
import org.jspecify.annotations.Nullable;

/**
 * Who counts, as METRICS.md "Scope: who counts" has it and as the code lists of the workspace spell it.
 *
 * @param activeStatuses assignment statuses of people at work
 * @param inactiveStatuses statuses of people in post but away, such as Maternity
 * @param categoriesThatCount assignment categories in every people metric (Permanent, Fixed Term Temp)
 * @param absencesThatCount absence categories that are sickness
 * @param residentDoctors every spelling of the job roles and pay bands of resident doctors, who are outside turnover scope; what ends
 *     in "…" is any text that begins so
 * @param reasonsThatAreNoTurnover leaving reasons excluded from every leaver figure
 * @param destinationsInsideTheNhs destinations on leaving that are no loss to the NHS
 */
public record ScopeRules(
        Set<String> activeStatuses,
        Set<String> inactiveStatuses,
        Set<String> categoriesThatCount,
        Set<String> absencesThatCount,
        Set<String> residentDoctors,
        Set<String> reasonsThatAreNoTurnover,
        Set<String> destinationsInsideTheNhs) {

    /** A category that is not given counts: leaving the column blank must not make people vanish. */
    boolean counts(@Nullable String category) {
        return category == null || categoriesThatCount.contains(category);
    }

    /** An absence of no category is sickness, with or without the column: leaving it blank must not make days vanish. */
    boolean isSickness(@Nullable String absenceCategory) {
        return absenceCategory == null || absencesThatCount.contains(absenceCategory);
    }

    /** Which rows of staff or leavers are of resident doctors: those two columns are kept as they were sent, however that was spelled. */
    IntPredicate residentDoctorsOf(ExtractTable table) {
        IntPredicate byRole = residentDoctorsBy(table.text("Job Role"));
        return byRole.or(residentDoctorsBy(table.text("Pay Band")));
    }

    private IntPredicate residentDoctorsBy(TextColumn column) {
        Set<String> exactly = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        residentDoctors.forEach(
                spelling -> (LooseSpelling.isOpen(spelling) ? beginnings : exactly).add(LooseSpelling.of(spelling)));
        List<Boolean> isResident = column.dictionary().stream()
                .map(LooseSpelling::of)
                .map(text -> exactly.contains(text) || beginnings.stream().anyMatch(text::startsWith))
                .toList();
        return row -> column.code(row) != TextColumn.MISSING && isResident.get(column.code(row));
    }
}
