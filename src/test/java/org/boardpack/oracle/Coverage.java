package org.boardpack.oracle;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decision 0005: whether all that a place needs came. From the first month on that it sends a kind for, an organisation owes it while it exists,
 * and after it its successor.
 */
final class Coverage {

    private final Sent sent;
    private final OrganisationHistory history;
    private final Remembered<Set<String>> owing = new Remembered<>();

    Coverage(Sent sent, OrganisationHistory history) {
        this.sent = sent;
        this.history = history;
    }

    Set<String> owing(String kind, Place place, YearMonth month) {
        return owing.get(List.of(kind, place, month), () -> whoOwes(kind, place, month));
    }

    private Set<String> whoOwes(String kind, Place place, YearMonth month) {
        Set<String> owing = new TreeSet<>();
        for (String organisation : history.andSuccessors(sent.organisations())) {
            if (history.exists(organisation, month)
                    && (sent.byThen(kind, organisation, month) || succeedsWhoSent(kind, organisation, month))
                    && history.places(organisation, month).contains(place)) {
                owing.add(organisation);
            }
        }
        return owing;
    }

    private boolean succeedsWhoSent(String kind, String organisation, YearMonth month) {
        return sent.organisations().stream()
                .filter(before -> sent.byThen(kind, before, month))
                .anyMatch(before -> history.carrier(before, month).equals(organisation));
    }

    boolean came(String kind, Place place, YearMonth month) {
        Set<String> owing = owing(kind, place, month);
        return !owing.isEmpty() && owing.stream().allMatch(organisation -> sent.has(kind, organisation, month));
    }

    /** Whether all that owe a kind in a month had sent it for an earlier one too, if they existed then. */
    boolean cameFromTheSame(String kind, Place place, YearMonth month, YearMonth earlier) {
        return owing(kind, place, month).stream()
                .filter(organisation -> history.exists(organisation, earlier))
                .allMatch(organisation -> sent.has(kind, organisation, earlier));
    }

    boolean came(String kind, String organisation, YearMonth month) {
        return sent.has(kind, organisation, month);
    }
}
