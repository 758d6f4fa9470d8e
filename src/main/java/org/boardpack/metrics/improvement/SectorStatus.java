package org.boardpack.metrics.improvement;

/**
 * What a cell of the sector grid says about its data.
 *
 * @param hasValue whether there is data behind it
 * @param marker as printed, such as {@code [x]}; blank for none
 */
public record SectorStatus(String name, String welshName, boolean hasValue, String marker) {

    static final String VALUE = "Value";
    static final String PARTIAL = "Partial";
    static final String NO_COMPARATOR = "No comparator";
    static final String NO_TARGET = "No target";
    static final String NOT_AVAILABLE = "Not available";
    static final String NOT_APPLICABLE = "Not applicable";
}
