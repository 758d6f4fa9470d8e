package org.boardpack.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be told of the rows that were left out. */
class LeftOutRowsSpec {

    private static List<LeftOutRows> told(long category, long resident, long reason, int threshold) {
        return LeftOutRows.toldOf(
                Map.of(
                        LeftOutReason.CATEGORY, category,
                        LeftOutReason.RESIDENT_DOCTOR, resident,
                        LeftOutReason.NO_TURNOVER, reason),
                threshold);
    }

    private static LeftOutRows rows(long count, LeftOutReason... reasons) {
        return new LeftOutRows(Set.of(reasons), OptionalLong.of(count));
    }

    @Test
    void reasons_with_enough_rows_are_told_one_by_one() {
        assertThat(told(5, 7, 9, 5))
                .containsExactlyInAnyOrder(
                        rows(5, LeftOutReason.CATEGORY),
                        rows(7, LeftOutReason.RESIDENT_DOCTOR),
                        rows(9, LeftOutReason.NO_TURNOVER));
    }

    @Test
    void one_that_is_too_small_is_told_together_with_the_next_smaller_one() {
        assertThat(told(2, 7, 9, 5))
                .containsExactlyInAnyOrder(
                        rows(9, LeftOutReason.CATEGORY, LeftOutReason.RESIDENT_DOCTOR),
                        rows(9, LeftOutReason.NO_TURNOVER));
    }

    @Test
    void zero_is_small() {
        assertThat(told(0, 0, 9, 5))
                .containsExactly(
                        rows(9, LeftOutReason.CATEGORY, LeftOutReason.RESIDENT_DOCTOR, LeftOutReason.NO_TURNOVER));
    }

    @Test
    void too_few_in_all_are_not_told() {
        assertThat(told(1, 0, 2, 5))
                .singleElement()
                .satisfies(rows -> assertThat(rows.count()).isEmpty());
    }

    @Test
    void an_internal_edition_tells_every_reason() {
        assertThat(told(0, 2, 9, 0))
                .containsExactlyInAnyOrder(
                        rows(0, LeftOutReason.CATEGORY),
                        rows(2, LeftOutReason.RESIDENT_DOCTOR),
                        rows(9, LeftOutReason.NO_TURNOVER));
    }
}
