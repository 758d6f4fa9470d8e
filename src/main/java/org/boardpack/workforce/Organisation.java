package org.boardpack.workforce;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stood between two months: name and place in the NHS. The same code has several rows when these changed.
 *
 * @param nameWelsh null when it has none of its own; so with the region's and the nation's
 * @param type such as "Acute" or "Health Board"
 * @param systemCode integrated care system or health board area; null when it rolls up to no system
 * @param peerGroup those it is fairly compared with, such as "Acute - Large"
 * @param validFrom first month this row holds; null: always was
 * @param validTo last month this row holds; null: until further notice
 * @param successor the code that carries its history on after {@code validTo}; null unless it merged
 */
public record Organisation(
        String code,
        String name,
        @Nullable String nameWelsh,
        @Nullable String type,
        @Nullable String systemCode,
        @Nullable String systemName,
        @Nullable String regionCode,
        @Nullable String regionName,
        @Nullable String regionNameWelsh,
        @Nullable String nationCode,
        @Nullable String nationName,
        @Nullable String nationNameWelsh,
        @Nullable String peerGroup,
        @Nullable ReportingMonth validFrom,
        @Nullable ReportingMonth validTo,
        @Nullable String successor) {

    /** Whether this row holds in the month. */
    public boolean holdsIn(ReportingMonth month) {
        return (validFrom == null || !month.isBefore(validFrom)) && (validTo == null || !month.isAfter(validTo));
    }
}
