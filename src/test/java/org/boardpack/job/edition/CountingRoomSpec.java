package org.boardpack.job.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Months are counted side by side where there is memory for it; where there is none for one, that is said. */
class CountingRoomSpec {

    private static final long MB = 1_000_000;
    private static final long ENGLAND = 1_580_000;

    @Test
    void a_small_nations_months_are_counted_on_all_threads() {
        assertThat(new CountingRoom(110_000, 256 * MB).months(2)).isEqualTo(2);
        assertThat(new CountingRoom(110_000, 256 * MB).warning()).isEmpty();
    }

    @Test
    void englands_are_counted_one_after_the_other_where_two_would_not_fit() {
        assertThat(new CountingRoom(ENGLAND, 1_000 * MB).months(2)).isEqualTo(1);
        assertThat(new CountingRoom(ENGLAND, 2_000 * MB).months(2)).isEqualTo(2);
        assertThat(new CountingRoom(ENGLAND, 2_000 * MB).months(1)).isEqualTo(1);
        assertThat(new CountingRoom(ENGLAND, 1_000 * MB).warning()).isEmpty();
    }

    @Test
    void a_month_that_may_not_fit_is_tried_and_people_are_told_what_to_do() {
        assertThat(new CountingRoom(ENGLAND, 256 * MB).months(2)).isEqualTo(1);
        assertThat(new CountingRoom(ENGLAND, 256 * MB).warning())
                .hasValue(
                        "Counting 1,580,000 assignments may need more memory than there is: about 762 MB, and Java may take"
                                + " 256 MB. If it runs out nothing is lost; start again with more, such as java -Xmx872m -jar"
                                + " boardpack.jar.");
    }

    @Test
    void nothing_loaded_needs_nothing() {
        assertThat(new CountingRoom(0, 256 * MB).months(4)).isEqualTo(4);
        assertThat(new CountingRoom(0, 256 * MB).warning()).isEmpty();
    }
}
