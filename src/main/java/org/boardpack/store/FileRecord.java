package org.boardpack.store;

import java.time.Instant;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.jspecify.annotations.Nullable;

/**
 * A file that was dropped and what became of it.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param kind null when it was not recognised
 * @param rows data rows
 */
public record FileRecord(
        String sha256,
        String name,
        long sizeBytes,
        @Nullable ExtractKind kind,
        long rows,
        Verdict verdict,
        Instant receivedAt,
        List<Finding> findings) {}
