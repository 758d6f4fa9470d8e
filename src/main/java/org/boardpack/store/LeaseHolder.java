package org.boardpack.store;

import java.time.Instant;

/**
 * Who works on a store.
 *
 * @param account that the program runs as
 * @param host what people call the machine
 * @param machine tells one running machine, or container, from every other and from itself before a restart; blank where that cannot be told
 * @param pid of the process, on that machine
 * @param processStarted tells the process from a later one of the same number, by no clock that can be set; 0 where that cannot be told
 * @param command such as {@code run}
 * @param since when it began to work on the store
 */
public record LeaseHolder(
        String account, String host, String machine, long pid, long processStarted, String command, Instant since) {}
