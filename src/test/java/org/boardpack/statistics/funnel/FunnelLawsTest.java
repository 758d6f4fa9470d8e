package org.boardpack.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of funnels of drawn units. */
class FunnelLawsTest {

    /** Law: of drawn units that differ by chance alone about 5 % lie outside of the inner limits and 0.2 % outside of the outer ones. */
    @ParameterizedTest
    @EnumSource
    void chance_alone_leaves_as_many_outside_as_the_limits_say(Chance chance) {
        Random random = new Random(20);
        int all = 0;
        int outside95 = 0;
        int outside998 = 0;
        for (int round = 0; round < 80; round++) {
            List<Observed> units = new ArrayList<>();
            for (int unit = 0; unit < 50; unit++) {
                int size = 200 + random.nextInt(800);
                units.add(new Observed(drawn(random, chance, size, 0.2), size));
            }
            for (Funnel.Placed placed : Funnel.of(chance, units).orElseThrow().units()) {
                all++;
                outside95 += placed.position().isOutside() ? 1 : 0;
                outside998 += placed.position().isFarOutside() ? 1 : 0;
            }
        }
        assertThat((double) outside95 / all).isBetween(0.040, 0.060);
        assertThat((double) outside998 / all).isBetween(0.0003, 0.005);
    }

    private static int drawn(Random random, Chance chance, int size, double share) {
        int events = 0;
        int tries = chance == Chance.BINOMIAL ? size : size * 10;
        for (int i = 0; i < tries; i++) {
            events += random.nextDouble() < share * size / tries ? 1 : 0;
        }
        return events;
    }
}
