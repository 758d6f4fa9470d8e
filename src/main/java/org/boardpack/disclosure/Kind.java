package org.boardpack.disclosure;

/** What is counted. Figures of different metrics that tell the same count are shown or hidden together. */
enum Kind {
    /** In post at a month's end. With or without resident doctors: who knows one of the two can nearly always say the other. */
    STAFF,
    JOINERS,
    LEAVERS,
    NHS_LEAVERS,
    /** Of the people of a year ago, those still here. */
    STAYERS,
    /** Of the people of a year ago, those no longer here: what the stayers leave over. */
    GONE,
    /** FTE days available: no people, but told by the day how much work few people did. */
    DAYS_AVAILABLE;

    /** Whether months of it make years; the others are told as at a moment or for one year only. */
    boolean isAddedUpOverMonths() {
        return this == JOINERS || this == LEAVERS || this == DAYS_AVAILABLE;
    }
}
