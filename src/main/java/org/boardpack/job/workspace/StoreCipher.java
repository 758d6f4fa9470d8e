package org.boardpack.job.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the embedded store is encrypted, and where its key is. The key itself stands in no setting, log or command line.
 *
 * @param isOn whether the store's file is encrypted with AES
 * @param keyFile a file whose first line is the key, seen from the workspace; empty when an environment variable has it
 */
public record StoreCipher(boolean isOn, Optional<String> keyFile) {

    /** The environment variable that has the key where no file is named. */
    public static final String VARIABLE = "BOARDPACK_STORE_KEY";

    static final StoreCipher OFF = new StoreCipher(false, Optional.empty());

    private static final int SHORTEST = 16;

    /**
     * The key.
     *
     * @throws SettingsException when there is none, or it cannot be one; the message does not tell it
     */
    public String key(Workspace workspace, Map<String, String> environment) {
        String key = keyFile.map(name -> firstLine(workspace.root().resolve(name)))
                .orElseGet(() -> environment.getOrDefault(VARIABLE, ""));
        String where = keyFile.orElse("the environment variable " + VARIABLE);
        if (key.isEmpty()) {
            throw new SettingsException("The store is to be encrypted, and there is no key in " + where
                    + ". Put it there, or name a file with it in store.key-file. Nothing was changed.");
        }
        if (key.length() < SHORTEST || key.chars().anyMatch(Character::isWhitespace)) {
            throw new SettingsException("The key in " + where + " cannot be one: use at least " + SHORTEST
                    + " characters and no spaces. Nothing was changed.");
        }
        return key;
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (IOException unreadable) {
            throw new SettingsException("The key of the store cannot be read from " + file
                    + ". Check store.key-file, and that the account that runs Boardpack may read it. Nothing was"
                    + " changed.");
        }
    }
}
