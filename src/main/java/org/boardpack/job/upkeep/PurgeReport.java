package org.boardpack.job.upkeep;

import java.util.List;

/** What a purge deletes, or would delete. */
public record PurgeReport(List<Item> items) {

    /**
     * Something that is no longer needed.
     *
     * @param kind such as "original"
     * @param what a file seen from the workspace, or what else it is
     * @param bytes that it takes
     */
    public record Item(String kind, String what, long bytes) {}

    public long bytes() {
        return items.stream().mapToLong(Item::bytes).sum();
    }
}
