package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.boardpack.intake.Pseudonyms;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.Workspace;

/**
 * The key of a workspace's pseudonyms. It is made once, before anything is loaded: with another one, everybody who is loaded would be a
 * stranger, and all of them would count as leavers and joiners.
 *
 * @param isInUse whether anything was loaded with it
 */
public record PseudonymKey(Path file, boolean isInUse) {

    private static final int BYTES = 32;

    static PseudonymKey of(Workspace workspace, boolean isInUse) {
        return new PseudonymKey(workspace.pseudonymKey(), isInUse);
    }

    /**
     * Refuses to go on without it.
     *
     * @throws SettingsException when it is in use and not there
     */
    public void check() {
        if (isInUse && !Files.exists(file)) {
            throw new SettingsException("The key of the pseudonyms, " + file
                    + ", is missing. Without it nobody who is loaded can be recognised: everybody would count as a leaver"
                    + " and a joiner. Put it back from a backup (boardpack restore FILE --workspace NEW unpacks it into"
                    + " NEW/store). Nothing was changed.");
        }
    }

    /** To load with: what is made now stays. */
    Pseudonyms lasting() throws IOException {
        check();
        return Pseudonyms.loadOrCreate(file, new SecureRandom());
    }

    /** To look with, writing nothing: any key will do where there is nothing to be recognised. */
    Pseudonyms passing() throws IOException {
        if (Files.exists(file)) {
            return Pseudonyms.load(file);
        }
        byte[] any = new byte[BYTES];
        new SecureRandom().nextBytes(any);
        return new Pseudonyms(any);
    }
}
