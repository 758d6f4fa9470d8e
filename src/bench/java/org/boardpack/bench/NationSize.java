package org.boardpack.bench;

import java.util.List;
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

    static final String LARGE = "BOARDPACK_LARGE=on";

    /** As its folders are named. */
    static final String NEWEST = "2025-03";

    final int people;
    final int organisations;

    NationSize(int people, int organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** What a user has set who follows the README's advice for millions of rows. */
    List<String> surroundings() {
        return isLarge() ? List.of(LARGE) : List.of();
    }

    boolean isLarge() {
        return compareTo(TENTH) >= 0;
    }

    /** As {@code -Dbench.size} names it. */
    static NationSize chosen() {
        return valueOf(System.getProperty("bench.size", "fiftieth").toUpperCase(Locale.ROOT));
    }
}
