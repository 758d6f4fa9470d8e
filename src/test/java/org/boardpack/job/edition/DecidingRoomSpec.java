package org.boardpack.job.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where what readers could work out of all months together may not fit into memory, that is said before work begins. */
class DecidingRoomSpec {

    private static final long MB = 1 << 20;

    @Test
    void a_year_of_england_fits_into_a_gigabyte_and_years_of_a_small_nation_into_less() {
        assertThat(new DecidingRoom(260, 13, 1_000 * MB).warning()).isEmpty();
        assertThat(new DecidingRoom(9, 60, 256 * MB).warning()).isEmpty();
    }

    @Test
    void three_years_of_england_need_two_and_people_are_told_what_to_do() {
        assertThat(new DecidingRoom(260, 36, 2_048 * MB).warning()).isEmpty();
        assertThat(new DecidingRoom(260, 36, 1_300 * MB).warning())
                .hasValue(
                        "Deciding what may be shown of 260 organisations in 36 months may need more memory than there is:"
                                + " about 1,534 MB, and Java may take 1,363 MB. If it runs out nothing is lost; start again with"
                                + " more, such as java -Xmx1756m -jar boardpack.jar.");
    }
}
