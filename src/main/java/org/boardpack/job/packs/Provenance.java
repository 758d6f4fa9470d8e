package org.boardpack.job.packs;

import java.util.Optional;
import java.util.OptionalLong;
import org.boardpack.store.FileRecord;
import org.boardpack.workforce.ExtractKind;

/**
 * What may be told of a file that figures rest on (decision 0017). A month's leavers file has about as many rows as people left, and
 * where nobody did its bytes are those of any other such file: who knows one of the two knows what {@code [c]} hides.
 *
 * @param rows empty where they may not be told
 * @param sha256 empty where it may not be told
 */
public record Provenance(OptionalLong rows, Optional<String> sha256) {

    /**
     * What may be told of a file.
     *
     * @param threshold counts below it are not told; 0 when everything is
     */
    public static Provenance of(FileRecord file, int threshold) {
        boolean countsLeavers = threshold > 0 && ExtractKind.LEAVERS.equals(file.kind());
        return new Provenance(
                countsLeavers || file.rows() < threshold ? OptionalLong.empty() : OptionalLong.of(file.rows()),
                countsLeavers ? Optional.empty() : Optional.of(file.sha256()));
    }
}
