package org.boardpack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpack.job.workspace.ProtectedCopies;
import org.boardpack.job.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to make copies of an edition's PDFs behind a password. */
final class ProtectOption {

    @Option(
            names = "--protect",
            description =
                    "Also write copies of the PDFs behind a password, for people who may read them before they are"
                            + " published, into protected/ in the workspace. The password is in the environment variable"
                            + " BOARDPACK_PDF_PASSWORD, or in a file that BOARDPACK_PDF_PASSWORD_FILE names.")
    private boolean isAsked;

    private @Nullable ProtectedCopies copies;

    /** Finds the password before any work starts. */
    void check(Workspace workspace) {
        copies = isAsked ? ProtectedCopies.of(workspace, System.getenv()) : null;
    }

    /** Makes the copies where they were asked for and the edition has packs. */
    void copy(Path edition, Terminal terminal) throws IOException {
        if (copies != null && Files.isDirectory(edition)) {
            terminal.say("Protected copies: " + copies.of(edition));
        }
    }
}
