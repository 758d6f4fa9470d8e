package org.boardpack.job.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardpack.pack.pdf.ProtectedPdf;

/**
 * Copies of an edition's PDFs behind a password, for people who may read them before they are published. The edition itself stays as it is:
 * its bytes are the same whenever it is made again, those of a protected copy are not.
 *
 * @param folder where the copies of all editions are
 */
public record ProtectedCopies(Path folder, String password) {

    /** The environment variable that has the password. */
    public static final String VARIABLE = "BOARDPACK_PDF_PASSWORD";

    /** The environment variable that names a file whose first line is the password. */
    public static final String FILE_VARIABLE = "BOARDPACK_PDF_PASSWORD_FILE";

    private static final int SHORTEST = 8;

    /**
     * With the password that the environment has or names; it stands in no setting, log or command line.
     *
     * @throws SettingsException when there is none, or it is too short; the message does not tell it
     */
    public static ProtectedCopies of(Workspace workspace, Map<String, String> environment) {
        return new ProtectedCopies(workspace.root().resolve("protected"), password(environment));
    }

    /** The password; blank where the environment has none. */
    public static String passwordIfAny(Map<String, String> environment) {
        String file = environment.getOrDefault(FILE_VARIABLE, "");
        if (file.isBlank()) {
            return environment.getOrDefault(VARIABLE, "");
        }
        try {
            return Files.readString(Path.of(file))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (IOException unreadable) {
            throw new SettingsException("The password cannot be read from " + file + ", which " + FILE_VARIABLE
                    + " names. Check that the account that runs Boardpack may read it. Nothing was done.");
        }
    }

    private static String password(Map<String, String> environment) {
        String password = passwordIfAny(environment);
        if (password.length() < SHORTEST) {
            throw new SettingsException("--protect needs a password of at least " + SHORTEST
                    + " characters. Put it in the environment variable " + VARIABLE + ", or name a file with it in "
                    + FILE_VARIABLE + ". Nothing was done.");
        }
        return password;
    }

    /**
     * Copies every PDF of an edition; copies that stand there are replaced.
     *
     * @param edition its folder, such as {@code packs/2025-03/edition-1}
     * @return the folder of the copies
     */
    public Path of(Path edition) throws IOException {
        Path month = Objects.requireNonNull(edition.getParent());
        Path into = folder.resolve(month.getFileName().toString())
                .resolve(edition.getFileName().toString());
        for (Path pdf : pdfs(edition)) {
            Path copy = into.resolve(edition.relativize(pdf).toString());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Path part = copy.resolveSibling(copy.getFileName() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                ProtectedPdf.copy(Files.readAllBytes(pdf), password, out);
            }
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return into;
    }

    private static List<Path> pdfs(Path edition) throws IOException {
        try (Stream<Path> files = Files.walk(edition)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
