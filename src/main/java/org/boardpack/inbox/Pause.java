package org.boardpack.inbox;

import java.time.Duration;

/** Lets time pass; passed in, as the clock is, so that waiting can be specified without waiting. */
public interface Pause {

    /** Returns after that long, or sooner when whoever waits is asked to stop. */
    void pause(Duration howLong);
}
