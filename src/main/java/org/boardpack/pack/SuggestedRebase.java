package org.boardpack.pack;

/**
 * A lasting shift of a measure, for a person to decide on; nothing was done about it.
 *
 * @param scopeType with {@code code} whose measure it is
 * @param metric with {@code window} and {@code staffGroup} which one, in the words of {@code metrics.csv}
 * @param from the first month after the shift
 * @param months how many there are since
 * @param isHigher whether the values went up
 */
public record SuggestedRebase(
        String scopeType,
        String code,
        String metric,
        String window,
        String staffGroup,
        String from,
        int months,
        boolean isHigher) {}
