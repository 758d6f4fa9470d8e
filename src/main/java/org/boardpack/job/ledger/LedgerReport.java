package org.boardpack.job.ledger;

import java.util.List;

/**
 * What was done in an installation.
 *
 * @param entries oldest first
 * @param faults what shows that somebody changed the ledger, in words; empty when it is whole
 */
public record LedgerReport(List<Entry> entries, List<String> faults) {

    /**
     * One thing that was done.
     *
     * @param number from 1
     * @param at when, as ISO text
     * @param deed in words, such as "accepted"
     * @param hash of this entry and all before it
     */
    public record Entry(
            long number, String at, String who, String deed, String what, String why, String outcome, String hash) {}
}
