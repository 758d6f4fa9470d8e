package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which files of an inbox are whole. A file is when two looks, far enough apart, saw the same size and time; or at once when a
 * companion says so. Remembers earlier looks; not for several threads.
 */
public final class Settling {

    /** @param since when the file was first seen like this */
    private record Sighting(Stamp stamp, Instant since, Instant firstSeen) {

        static Sighting first(Stamp stamp, Instant now) {
            return new Sighting(stamp, now, now);
        }

        Sighting then(Stamp stampNow, Instant now) {
            if (now.isBefore(since)) {
                // The clock was put back: the wait begins anew, instead of lasting until the clock is there again.
                return new Sighting(stampNow, now, now.isBefore(firstSeen) ? now : firstSeen);
            }
            return stampNow.equals(stamp) ? this : new Sighting(stampNow, now, firstSeen);
        }
    }

    private final Inbox inbox;
    private final Duration settle;
    private final Clock clock;
    private final WholeByHash hashes = new WholeByHash();
    private Map<Path, Sighting> sightings = new HashMap<>();
    private Duration missing = Duration.ZERO;
    private List<Growing> growing = List.of();

    /**
     * @param settle how far apart the two looks must be; zero: one look is enough
     * @param clock tells when a look is taken
     */
    public Settling(Inbox inbox, Duration settle, Clock clock) {
        this.inbox = inbox;
        this.settle = settle;
        this.clock = clock;
    }

    /** Looks at the inbox once more: what is whole is ready, what is still arriving waits with the rest. */
    public InboxListing look() throws IOException {
        InboxListing listing = inbox.list();
        Instant now = clock.instant();
        Map<Path, Sighting> seen = new HashMap<>();
        List<Arrival> ready = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>(listing.waiting());
        List<Growing> changing = new ArrayList<>();
        missing = Duration.ZERO;
        for (Arrival arrival : listing.ready()) {
            Sighting before = sightings.get(arrival.file());
            Sighting sighting =
                    before == null ? Sighting.first(arrival.stamp(), now) : before.then(arrival.stamp(), now);
            seen.put(arrival.file(), sighting);
            switch (hashes.judge(arrival)) {
                case WHOLE -> ready.add(arrival);
                case NOT_WHOLE ->
                    waiting.add(new Waiting(
                            arrival.file(),
                            "It does not match the .sha256 file beside it yet. Wait; if both are copied, copy both again.",
                            true));
                case UNTOLD -> {
                    Duration left = settle.minus(Duration.between(sighting.since(), now));
                    if (left.isNegative() || left.isZero()) {
                        ready.add(arrival);
                    } else {
                        missing = missing.compareTo(left) < 0 ? left : missing;
                        changing.add(new Growing(arrival.file(), arrival.name(), sighting.firstSeen()));
                        waiting.add(new Waiting(
                                arrival.file(), "Still being copied. Wait; it is taken in once it is whole.", true));
                    }
                }
            }
        }
        sightings = seen;
        growing = List.copyOf(changing);
        waiting.sort(Comparator.comparing(Waiting::file));
        return new InboxListing(ready, waiting);
    }

    /** Looks again, after waiting for as long as it takes that what has stopped changing counts as whole; what still changes is left. */
    public InboxListing settled(Pause pause) throws IOException {
        InboxListing listing = look();
        if (!missing.isZero()) {
            pause.pause(missing);
            listing = look();
        }
        return listing;
    }

    /** What the last look saw still changing, and since when. */
    public List<Growing> growing() {
        return growing;
    }
}
