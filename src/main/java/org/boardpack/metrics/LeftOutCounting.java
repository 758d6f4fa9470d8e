package org.boardpack.metrics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.TextColumn;

/**
 * Counts the rows of one organisation's extracts that the scope rules leave out, by reason; each row under the first reason that
 * leaves it out. These are raw counts: {@link LeftOutRows} says which of them may be shown.
 */
public final class LeftOutCounting {

    private final SubmissionSource submissions;
    private final ScopeRules rules;
    private final PeopleReader reader;
    private final CellGrid.Numbers numbers = new CellGrid.Numbers();
    private final Map<ReportingMonth, StaffInPost> snapshots = new HashMap<>();

    /**
     * @param submissions those that the edition pins
     * @param rules those that the edition was made with
     */
    public LeftOutCounting(SubmissionSource submissions, ScopeRules rules, TraitLists lists, Method method) {
        this.submissions = submissions;
        this.rules = rules;
        this.reader = new PeopleReader(submissions, rules, lists, method, numbers);
    }

    /**
     * Rows of the month-end snapshots that are not in post, and those of resident doctors, who are only left out of turnover scope.
     * The reasons are the same for every metric: two ways to divide the same rows could be subtracted from each other.
     *
     * @param organisations codes that files of the organisation go by: its own and those of organisations merged into it
     */
    public Map<LeftOutReason, Long> ofStaff(Set<String> organisations, ReportingMonth month) {
        Map<LeftOutReason, Long> counts =
                start(LeftOutReason.NOT_IN_POST, LeftOutReason.CATEGORY, LeftOutReason.RESIDENT_DOCTOR);
        for (String organisation : sent(ExtractKind.STAFF_IN_POST, organisations, month)) {
            ExtractTable table = submissions.rows(ExtractKind.STAFF_IN_POST, organisation, month);
            TextColumn status = table.text("Assignment Status");
            TextColumn category = table.text("Assignment Category");
            IntPredicate isResidentDoctor = rules.residentDoctorsOf(table);
            for (int row = 0; row < table.rows(); row++) {
                if (!rules.counts(category.at(row))) {
                    add(counts, LeftOutReason.CATEGORY);
                } else if (!reader.isInPost(status.at(row))) {
                    add(counts, LeftOutReason.NOT_IN_POST);
                } else if (isResidentDoctor.test(row)) {
                    add(counts, LeftOutReason.RESIDENT_DOCTOR);
                }
            }
        }
        return counts;
    }

    /** Rows of ended assignments in those months that make nobody a leaver of the organisation. */
    public Map<LeftOutReason, Long> ofLeavers(Set<String> organisations, List<ReportingMonth> months) {
        Map<LeftOutReason, Long> counts = start(
                LeftOutReason.CATEGORY,
                LeftOutReason.RESIDENT_DOCTOR,
                LeftOutReason.NO_TURNOVER,
                LeftOutReason.STILL_IN_POST);
        months.forEach(month -> addLeavers(organisations, month, counts));
        return counts;
    }

    private void addLeavers(Set<String> organisations, ReportingMonth month, Map<LeftOutReason, Long> counts) {
        Set<Integer> own = new HashSet<>();
        sent(ExtractKind.LEAVERS, organisations, month).forEach(code -> own.add(numbers.organisation(code)));
        if (own.isEmpty()) {
            return;
        }
        organisations.forEach(code -> own.add(numbers.organisation(code)));
        List<LeaverRow> rows = reader.leavers(month);
        Set<Long> ended = new HashSet<>();
        rows.forEach(row -> ended.add(row.assignment()));
        Map<Long, Long> personOf = new HashMap<>();
        Set<Long> stillThere = new HashSet<>();
        StaffInPost now = snapshots.computeIfAbsent(month, reader::staffInPost);
        for (int row = 0; row < now.size(); row++) {
            personOf.put(now.assignment(row), now.person(row));
            if ((now.flags(row) & StaffInPost.TURNOVER) != 0
                    && own.contains(now.organisation(row))
                    && !ended.contains(now.assignment(row))) {
                stillThere.add(now.person(row));
            }
        }
        for (LeaverRow row : rows) {
            if (own.contains(row.organisation())) {
                if (!row.counts()) {
                    add(counts, LeftOutReason.CATEGORY);
                } else if (!row.turnoverScope()) {
                    add(counts, LeftOutReason.RESIDENT_DOCTOR);
                } else if (!row.turnover()) {
                    add(counts, LeftOutReason.NO_TURNOVER);
                } else if (stillThere.contains(personOf.getOrDefault(row.assignment(), row.person()))) {
                    add(counts, LeftOutReason.STILL_IN_POST);
                }
            }
        }
    }

    /** Absences in those months that are no sickness, or of an assignment whose category does not count. */
    public Map<LeftOutReason, Long> ofSickness(Set<String> organisations, List<ReportingMonth> months) {
        Map<LeftOutReason, Long> counts = start(LeftOutReason.NO_SICKNESS, LeftOutReason.CATEGORY);
        for (ReportingMonth month : months) {
            for (String organisation : sent(ExtractKind.SICKNESS, organisations, month)) {
                Set<Long> categoryCountsNot = categoryCountsNot(organisation, month);
                ExtractTable table = submissions.rows(ExtractKind.SICKNESS, organisation, month);
                TextColumn absence = table.text("Absence Category");
                NumberColumn assignment = table.number("Assignment");
                for (int row = 0; row < table.rows(); row++) {
                    if (!rules.isSickness(absence.at(row))) {
                        add(counts, LeftOutReason.NO_SICKNESS);
                    } else if (categoryCountsNot.contains(assignment.at(row))) {
                        add(counts, LeftOutReason.CATEGORY);
                    }
                }
            }
        }
        return counts;
    }

    private Set<Long> categoryCountsNot(String organisation, ReportingMonth month) {
        Set<Long> assignments = new HashSet<>();
        for (ExtractKind kind : List.of(ExtractKind.STAFF_IN_POST, ExtractKind.LEAVERS)) {
            for (String sender : sent(kind, Set.of(organisation), month)) {
                ExtractTable table = submissions.rows(kind, sender, month);
                TextColumn category = table.text("Assignment Category");
                NumberColumn assignment = table.number("Assignment");
                for (int row = 0; row < table.rows(); row++) {
                    if (!rules.counts(category.at(row))) {
                        assignments.add(assignment.at(row));
                    }
                }
            }
        }
        return assignments;
    }

    private Set<String> sent(ExtractKind kind, Set<String> organisations, ReportingMonth month) {
        Set<String> sent = submissions.organisations(kind, month);
        sent.retainAll(organisations);
        return sent;
    }

    /** Every reason is counted, also where nothing falls under it: that there is no line would say so. */
    private static Map<LeftOutReason, Long> start(LeftOutReason... reasons) {
        Map<LeftOutReason, Long> counts = new EnumMap<>(LeftOutReason.class);
        for (LeftOutReason reason : reasons) {
            counts.put(reason, 0L);
        }
        return counts;
    }

    private static void add(Map<LeftOutReason, Long> counts, LeftOutReason reason) {
        counts.merge(reason, 1L, Long::sum);
    }
}
