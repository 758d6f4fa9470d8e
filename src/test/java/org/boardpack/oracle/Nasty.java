package org.boardpack.oracle;

/** What may be odd about drawn extracts beside what always is. */
enum Nasty {
    /** Leavers, sickness and the rest come in a file a month, and an organisation without rows in it has not sent. */
    A_FILE_A_MONTH,
    /** Snapshots of an organisation that nobody sent. */
    GAPS,
    /** An organisation that existed all the time begins to send in the third month. */
    A_LATE_BEGINNER,
    /** NHS identifiers that are in the snapshots and not in the leavers extract. */
    IDENTIFIERS_IN_SNAPSHOTS_ONLY,
    /** The merger leads into an organisation of another system. */
    A_MERGER_ACROSS_SYSTEMS,
    /** An organisation moves from one system to another. */
    A_MOVE_OF_SYSTEM,
    /** An organisation sends sickness totals in some months. */
    SUMMARIES,
    /** Extracts begin long enough ago to follow two years of new starters. */
    A_LONG_HISTORY,
    /** Agency costs whose plan is blank. */
    NO_PLANS,
    /** An organisation never sends an establishment, agency spend or sickness. */
    SOMEBODY_WHO_NEVER_SENDS
}
