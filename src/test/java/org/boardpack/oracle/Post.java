package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** A row of a month-end snapshot: an assignment, in post or not. */
record Post(
        String person,
        String assignment,
        String group,
        String service,
        boolean categoryCounts,
        boolean resident,
        BigDecimal fte,
        LocalDate start,
        boolean primary,
        long key,
        boolean newToTheNhs,
        Map<String, String> traits) {

    /** Which of somebody's posts says what they are comes first: the primary one, the one of more FTE, the one of the lower key. */
    static final Comparator<Post> MAIN_FIRST = Comparator.comparing(Post::primary)
            .reversed()
            .thenComparing(Post::fte, Comparator.reverseOrder())
            .thenComparing(Post::key);
}
