package org.boardpack.store;

import java.time.Instant;

/**
 * One thing that was done. Never holds anything about a person in the data.
 *
 * @param at when; kept to the second
 * @param who the account that did it
 * @param what it was done to, such as a month, an edition or a file's reference
 * @param why the reason that was given; empty where none is asked for
 * @param outcome what came of it, such as counts; may be empty
 */
public record LedgerEntry(Instant at, String who, Deed deed, String what, String why, String outcome) {}
