package org.boardpack.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is put forward. */
public class SetClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    public SetClock(String now) {
        this(Instant.parse(now), ZoneId.of("Europe/London"));
    }

    private SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void forward(Duration howLong) {
        now = now.plus(howLong);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }
}
