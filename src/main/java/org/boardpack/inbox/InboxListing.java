package org.boardpack.inbox;

import java.util.List;

/** What is in the inbox: what can be claimed, by name, and what is left alone and why. */
public record InboxListing(List<Arrival> ready, List<Waiting> waiting) {

    public InboxListing {
        ready = List.copyOf(ready);
        waiting = List.copyOf(waiting);
    }
}
