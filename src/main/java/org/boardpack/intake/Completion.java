package org.boardpack.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Originals;

/**
 * A FIX-ME workbook and the file that it completes.
 *
 * @param original where that file is now
 */
public record Completion(FixMe fixMe, Path original) {

    /**
     * Empty when the file is no FIX-ME workbook.
     *
     * @throws UnreadableFileException when it is one that was changed where it must not be, or its original has gone
     */
    static Optional<Completion> find(Path file, Originals originals) throws IOException {
        if (FileFormat.of(file) != FileFormat.ZIP) {
            return Optional.empty();
        }
        try (OpenedWorkbook workbook = OpenedWorkbook.open(file, Long.MAX_VALUE)) {
            return FixMeReader.isOne(workbook) ? Optional.of(of(workbook, file, originals)) : Optional.empty();
        }
    }

    /** Of a file that is known to be a FIX-ME workbook. */
    static Completion of(Path file, Originals originals) throws IOException {
        try (OpenedWorkbook workbook = OpenedWorkbook.open(file, Long.MAX_VALUE)) {
            return of(workbook, file, originals);
        }
    }

    private static Completion of(OpenedWorkbook workbook, Path file, Originals originals) throws IOException {
        FixMe fixMe = FixMeReader.read(workbook);
        Path original = originals
                .find(file, new Fingerprint(fixMe.sha256()), fixMe.bytes())
                .orElseThrow(() -> new UnreadableFileException(Rule.FIX_ME_ORIGINAL, fixMe.name()));
        return new Completion(fixMe, original);
    }
}
