package org.boardpack.job;

import java.util.List;
import java.util.SortedMap;
import org.boardpack.workforce.ReportingMonth;

/** What a workspace holds. */
public record StatusReport(SortedMap<String, Held> extracts, List<MadeEdition> editions, long waitingInInbox) {

    /** What is held of one kind of extract. */
    public record Held(int organisations, ReportingMonth first, ReportingMonth last, int loads) {}

    /** An edition and whether its packs are out. */
    public record MadeEdition(ReportingMonth month, int number, boolean published) {}
}
