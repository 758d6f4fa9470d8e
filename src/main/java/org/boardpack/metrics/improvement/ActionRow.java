package org.boardpack.metrics.improvement;

import java.time.LocalDate;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stands at the end of the edition's month.
 *
 * @param organisation whose action it is
 * @param status in words, as the organisation gives it
 * @param open whether it is still to be done
 * @param late whether it is open and its date has passed, or its status says so
 * @param daysLate since its date; 0 when that has not passed
 * @param ninetyDays the milestone of the 90-day tracker in whose month it falls due; null when it takes longer or has no start
 * @param ofYear the first milestone of the programme's year on or after its month; null when there are no milestones
 */
public record ActionRow(
        String organisation,
        String action,
        String title,
        @Nullable String domain,
        @Nullable String owner,
        @Nullable LocalDate start,
        LocalDate due,
        String status,
        boolean open,
        boolean late,
        long daysLate,
        @Nullable Milestone ninetyDays,
        @Nullable Milestone ofYear,
        @Nullable String metric,
        StaffGroup staffGroup) {}
