package org.boardpack.job.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks for room before the embedded store is written to. H2 does not survive a full disk: once a write has failed, its next statement
 * never returns. So work stops while there is still room to spare.
 *
 * @param folder of the store
 */
public record FreeSpace(Path folder) {

    /** Enough for the packs of one chunk, which are written between two looks. */
    public static final long ENOUGH = 64L << 20;

    /**
     * Makes sure that there is room.
     *
     * @throws UncheckedIOException when there is too little
     */
    public void check() {
        check(0);
    }

    /**
     * The same before so many bytes more are written.
     *
     * @throws UncheckedIOException when there is too little
     */
    public void check(long more) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() - more < ENOUGH) {
                throw new FileSystemException(
                        folder.toString(),
                        null,
                        "No space left on device: less than " + ((ENOUGH + more) >> 20) + " MB are free");
            }
        } catch (IOException tooLittle) {
            throw new UncheckedIOException(tooLittle);
        }
    }
}
