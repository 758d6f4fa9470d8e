package org.boardpack.job.workspace;

import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When files are picked up from the inbox.
 *
 * @param settle for how long a file must stay the same before it is taken in; zero: one look is enough
 * @param poll how long a watch waits between looks
 * @param schedule when a watch makes the latest month's edition; empty: never
 */
public record PickUp(Duration settle, Duration poll, Optional<CronExpression> schedule) {

    static PickUp defaults() {
        return new PickUp(Duration.ofSeconds(1), Duration.ofSeconds(10), Optional.empty());
    }
}
