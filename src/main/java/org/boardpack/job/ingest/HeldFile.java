package org.boardpack.job.ingest;

import java.time.Instant;

/**
 * A file that waits for a person's decision.
 *
 * @param reference by which it is accepted, such as {@code QT-2503-3F9CA1}
 */
public record HeldFile(String reference, String name, Instant checkedAt) {}
