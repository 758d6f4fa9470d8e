package org.boardpack.job.upkeep;

import java.util.Optional;
import org.boardpack.job.edition.FileDifferences;

/**
 * What was found when files were compared with the manifest that an edition was published with.
 *
 * @param edition such as {@code 2025-03@1}; empty when nobody knows which edition the files are of
 * @param checked how many files were compared
 * @param differences in what they are not as published; a manifest that was altered is among them
 * @param claimed what the files say themselves of their edition, where no edition is known to have them; a hint, no proof
 * @param isByStore whether the workspace's store confirmed the manifest; else the folder's own was taken at its word
 */
public record VerifyReport(
        Optional<String> edition,
        int checked,
        FileDifferences differences,
        Optional<String> claimed,
        boolean isByStore) {

    /** Whether everything is as it was published. */
    public boolean isIntact() {
        return edition.isPresent() && differences.isNone();
    }
}
