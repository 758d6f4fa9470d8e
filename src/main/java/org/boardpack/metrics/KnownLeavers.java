package org.boardpack.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leavers rows as a snapshot knows them. A row may lack the NHS identifier and the traits that the snapshot had: the assignment tells
 * whose it was and what the person was; where the snapshot has another assignment of the employee, that tells whose it was.
 */
final class KnownLeavers {

    private final List<LeaverRow> leavers;
    private final StaffInPost snapshot;
    private final Map<Long, Integer> rowOfAssignment = new HashMap<>();
    private final Map<Long, Long> personOfEmployee = new HashMap<>();

    KnownLeavers(StaffInPost snapshot, List<LeaverRow> leavers) {
        this.leavers = leavers;
        this.snapshot = snapshot;
        Set<Long> assignments = new HashSet<>();
        Set<Long> employees = new HashSet<>();
        leavers.forEach(leaver -> {
            assignments.add(leaver.assignment());
            employees.add(leaver.employee());
        });
        for (int row = 0; row < snapshot.size(); row++) {
            if (assignments.contains(snapshot.assignment(row))) {
                rowOfAssignment.put(snapshot.assignment(row), row);
            }
            if (employees.contains(snapshot.employee(row))) {
                personOfEmployee.put(snapshot.employee(row), snapshot.person(row));
            }
        }
    }

    /** Whose they were and what they were. */
    List<LeaverRow> withTraits(TraitNumbers numbers) {
        return leavers.stream()
                .map(leaver -> {
                    Integer row = rowOfAssignment.get(leaver.assignment());
                    return row == null ? withPerson(leaver) : leaver.knownFrom(snapshot, row, numbers);
                })
                .toList();
    }

    /** Whose they were. */
    List<LeaverRow> withPeople() {
        return leavers.stream().map(this::withPerson).toList();
    }

    private LeaverRow withPerson(LeaverRow leaver) {
        Integer row = rowOfAssignment.get(leaver.assignment());
        long person =
                row == null ? personOfEmployee.getOrDefault(leaver.employee(), leaver.person()) : snapshot.person(row);
        return person == leaver.person() ? leaver : leaver.of(person);
    }
}
