package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what else is said about a bad file, beside the page for people and the one for programs, into its folder in quarantine. */
public interface AnswerWriter {

    /**
     * Is asked while the file is still where it was claimed to.
     *
     * @return the name of the workbook in which the bad rows can be corrected; empty when there is none
     */
    Optional<String> write(Claim claim, FileReport report, Path folder) throws IOException;
}
