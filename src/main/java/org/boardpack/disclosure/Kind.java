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
    /** Leavers whose reason is their own choice. */
    VOLUNTARY_LEAVERS,
    /** Leavers of whose reason nothing is known. */
    LEAVERS_OF_UNKNOWN_REASON,
    /** Departures that are no turnover. */
    EXCLUDED_LEAVERS,
    /** Steps of the bridge from opening to closing staff that are told nowhere else: who is new, moved in, came back, moved out. */
    MOVEMENT,
    /** What the steps of a bridge leave over: not people, but a difference that others can be worked out from. */
    UNEXPLAINED,
    /** Of those who started some months ago, those still here. */
    STARTERS_HERE,
    STARTERS_GONE,
    /** Of two years' starters, those who had left by some month after. */
    STARTERS_LEFT,
    STARTERS_WATCHED,
    /** Staff aged 55 and over, and those known to be younger. */
    AGED_55,
    YOUNGER,
    /** FTE days available: no people, but told by the day how much work few people did. */
    DAYS_AVAILABLE,
    /** FTE days lost for a reason, or for all of them: what somebody suffers from. */
    DAYS_OF_A_REASON,
    /** Answers to a question of a survey. */
    SURVEY_RESPONSES,
    STAY_INTERVIEWS,
    EXIT_INTERVIEWS,
    /** Requests to work flexibly, those approved, and what they leave over. */
    REQUESTS,
    APPROVALS,
    REFUSALS;

    /** Whether months of it make years; the others are told as at a moment or for one year only. */
    boolean isAddedUpOverMonths() {
        return switch (this) {
            case JOINERS,
                    LEAVERS,
                    EXCLUDED_LEAVERS,
                    MOVEMENT,
                    UNEXPLAINED,
                    DAYS_AVAILABLE,
                    DAYS_OF_A_REASON,
                    STAY_INTERVIEWS,
                    EXIT_INTERVIEWS,
                    REQUESTS,
                    APPROVALS -> true;
            default -> false;
        };
    }

    /** Whether it is a difference: then a reader cannot rule out that it is less than nothing. */
    boolean isDifference() {
        return this == UNEXPLAINED;
    }
}
