package org.boardpack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The product-limit estimate and Greenwood's interval. */
class KaplanMeierSpec {

    /** Worked by hand: 20 at risk, 2 go; 15 left at risk (3 censored), 3 go; 10 at risk (2 censored), nobody goes. */
    private static final List<Estimate> WORKED = KaplanMeier.curve(new long[] {20, 15, 10}, new long[] {2, 3, 0});

    @Test
    void each_step_multiplies_by_the_share_that_stayed() {
        assertThat(WORKED).extracting(Estimate::value).containsExactly(0.9, 0.9 * 0.8, 0.9 * 0.8);
    }

    @Test
    void the_interval_is_the_one_of_Greenwoods_variance() {
        double variance = 0.72 * 0.72 * (2.0 / (20 * 18) + 3.0 / (15 * 12));
        double half = 1.959963984540054 * Math.sqrt(variance);

        assertThat(WORKED.get(1).lower()).isCloseTo(0.72 - half, within(1e-12));
        assertThat(WORKED.get(1).upper()).isCloseTo(0.72 + half, within(1e-12));
    }

    @Test
    void the_interval_stays_between_nobody_and_everybody() {
        Estimate first = KaplanMeier.curve(new long[] {5}, new long[] {1}).get(0);
        assertThat(first.upper()).isEqualTo(1);
        assertThat(KaplanMeier.curve(new long[] {5}, new long[] {4}).get(0).lower())
                .isZero();
    }

    @Test
    void without_an_event_everybody_is_still_there_and_there_is_no_doubt_about_it() {
        assertThat(KaplanMeier.curve(new long[] {7, 6}, new long[] {0, 0}))
                .containsExactly(new Estimate(1, 1, 1), new Estimate(1, 1, 1));
    }

    @Test
    void when_everybody_has_gone_the_curve_is_at_zero() {
        assertThat(KaplanMeier.curve(new long[] {3}, new long[] {3})).containsExactly(new Estimate(0, 0, 0));
    }

    @Test
    void the_curve_ends_where_nobody_is_watched_any_more() {
        assertThat(KaplanMeier.curve(new long[] {3, 0, 0}, new long[] {1, 0, 0}))
                .hasSize(1);
        assertThat(KaplanMeier.curve(new long[] {0}, new long[] {0})).isEmpty();
    }

    @Test
    void more_events_than_people_are_refused() {
        assertThatThrownBy(() -> KaplanMeier.curve(new long[] {3}, new long[] {4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step 0 has 4 events of 3");
    }
}
