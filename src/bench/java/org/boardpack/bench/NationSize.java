package org.boardpack.bench;

import java.util.Locale;

/** How large a made-up nation is. */
enum NationSize {
    /** One small organisation: does it work at all? */
    THOUSANDTH(1_550, 1),
    /** For a first try: minutes. */
    FIFTIETH(31_000, 5),
    /** Two million rows. */
    TENTH(155_000, 26),
    /** England: about 5 GB of files for 13 months. */
    NATIONAL(1_550_000, 260);

    /** A year of rates needs the month a year before. */
    static final int MONTHS = 13;

    /** As its folders are named. */
    static final String NEWEST = "2025-03";

    final int people;
    final int organisations;

    NationSize(int people, int organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** Whether the README advises {@code BOARDPACK_LARGE=on}: millions of rows. */
    boolean isLarge() {
        return compareTo(TENTH) >= 0;
    }

    /** As {@code -Dbench.size} names it. */
    static NationSize chosen() {
        return valueOf(System.getProperty("bench.size", "fiftieth").toUpperCase(Locale.ROOT));
    }
}
