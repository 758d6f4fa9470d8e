package org.boardpack.job;

import java.util.List;
import java.util.SortedMap;
import org.boardpack.inbox.InboxListing;
import org.boardpack.workforce.ReportingMonth;

/**
 * What a workspace holds.
 *
 * @param inbox what the next run would take in, and what it would leave and why
 */
public record StatusReport(SortedMap<String, Held> extracts, List<MadeEdition> editions, InboxListing inbox) {

    /** What is held of one kind of extract. */
    public record Held(int organisations, ReportingMonth first, ReportingMonth last, int loads) {}

    /** An edition and whether its packs are out. */
    public record MadeEdition(ReportingMonth month, int number, boolean published) {}
}
