package org.boardpack.job.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What does not fit is said before work begins. */
class HeadroomSpec {

    private static final long MB = 1_000_000;
    private static final long PLENTY = 1_000_000 * MB;

    @Test
    void nothing_is_said_where_all_fits_or_nothing_waits() {
        assertThat(new Headroom(List.of(5 * MB, 1 * MB), 256 * MB, 1_000 * MB).warnings())
                .isEmpty();
        assertThat(new Headroom(List.of(), 1, 1).warnings()).isEmpty();
    }

    @Test
    void a_file_that_is_larger_than_memory_is_said_with_what_to_do() {
        assertThat(new Headroom(List.of(400 * MB, 1 * MB), 256 * MB, PLENTY).warnings())
                .singleElement()
                .asString()
                .contains("about 932 MB, and Java may take 256 MB")
                .contains("java -Xmx1067m");
    }

    @Test
    void as_many_files_count_as_are_in_memory_side_by_side_and_no_more() {
        assertThat(new Headroom(Collections.nCopies(16, 5 * MB), 256 * MB, PLENTY).warnings())
                .hasSize(1);
        assertThat(new Headroom(Collections.nCopies(1_000, 3 * MB), 256 * MB, PLENTY).warnings())
                .isEmpty();
    }

    @Test
    void a_disk_that_would_become_full_is_said_with_what_to_do() {
        assertThat(new Headroom(Collections.nCopies(1_000, 1 * MB), PLENTY, 450 * MB).warnings())
                .singleElement()
                .asString()
                .contains("about 467 MB, and 450 MB are free")
                .contains("boardpack purge");
    }
}
