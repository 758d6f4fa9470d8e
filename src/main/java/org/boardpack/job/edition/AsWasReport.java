package org.boardpack.job.edition;

import java.nio.file.Path;
import java.util.Optional;
import org.boardpack.workforce.ReportingMonth;

/**
 * What making an edition once more, as it was, came to.
 *
 * @param files how many files it has
 * @param differences in what the folder that stood there was not the same
 * @param aside where the other of the two folders is kept; empty when they were the same
 * @param madeBy the version that made the edition, where it is not the one that made it again
 */
public record AsWasReport(
        ReportingMonth month,
        int edition,
        Outcome outcome,
        int files,
        FileDifferences differences,
        Path folder,
        Optional<Path> aside,
        Optional<String> madeBy) {

    /** What became of the folder. */
    public enum Outcome {
        /** It is the same, byte for byte. */
        SAME("the same, byte for byte"),
        /** It was not what was published; the edition as it was stands in its place. */
        PUT_BACK("put back as it was"),
        /** It is what was published, but making it again came to something else: it stands. */
        MADE_OTHERWISE("made again, with other files");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}
