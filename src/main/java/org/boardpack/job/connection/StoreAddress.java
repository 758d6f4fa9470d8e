package org.boardpack.job.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.StoreCipher;
import org.boardpack.job.workspace.Workspace;

/**
 * How the store is reached.
 *
 * @param url for JDBC; holds no key
 * @param key of an encrypted embedded store
 */
public record StoreAddress(String url, Optional<String> key) {

    /** How H2 begins a file that it encrypted. */
    private static final String ENCRYPTED = "H2encrypt";

    /**
     * Of a workspace. Looks at the store's file before any database does: with the wrong way to open it nothing may touch it.
     *
     * @throws SettingsException when the settings do not fit the file, or there is no key
     */
    public static StoreAddress of(Workspace workspace, Settings settings) {
        StoreCipher cipher = settings.storeCipher();
        if (settings.storeUrl().isPresent()) {
            if (cipher.isOn()) {
                throw new SettingsException(workspace.settings() + ": store.cipher is for the database inside, not for"
                        + " that of store.url. Encrypt that one with its own means, and take store.cipher out.");
            }
            return new StoreAddress(settings.storeUrl().get(), Optional.empty());
        }
        checkThatItFits(workspace.storeFile(), cipher, workspace);
        return of(workspace, cipher, workspace.store());
    }

    /** An embedded store in a folder of its own, locked up as the workspace's own. */
    public static StoreAddress of(Workspace workspace, StoreCipher cipher, Path folder) {
        // The database's own log of errors would hold statements with what is in the tables.
        // And a file that is taken in takes some twenty statements: of no more than eight would H2 remember what they
        // say.
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve("boardpack")
                + ";TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";
        return cipher.isOn()
                ? new StoreAddress(url + ";CIPHER=AES", Optional.of(cipher.key(workspace, System.getenv())))
                : new StoreAddress(url, Optional.empty());
    }

    private static void checkThatItFits(Path file, StoreCipher cipher, Workspace workspace) {
        if (Files.exists(file) && isEncrypted(file) != cipher.isOn()) {
            throw new SettingsException(
                    cipher.isOn()
                            ? workspace.settings() + " says store.cipher: aes, and the store is not encrypted yet. Take"
                                    + " the setting out, make a backup, and restore it with the setting: boardpack"
                                    + " restore FILE --settings boardpack.yaml. Nothing was changed."
                            : "The store is encrypted. Say store.cipher: aes in " + workspace.settings()
                                    + " and give its key. Nothing was changed.");
        }
    }

    private static boolean isEncrypted(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] beginning = bytes.readNBytes(ENCRYPTED.length());
            return new String(beginning, StandardCharsets.ISO_8859_1).equals(ENCRYPTED);
        } catch (IOException unreadable) {
            throw new SettingsException(
                    "The store cannot be read: " + file + ". Give the account that runs Boardpack the right to.");
        }
    }

    /** The same, to look into and never to change. */
    public StoreAddress readOnly() {
        return new StoreAddress(url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", key);
    }

    /** What the driver is told beside the address. Of two words the first is the file's key; the user of the tables has none. */
    public Properties properties() {
        Properties properties = new Properties();
        key.ifPresent(file -> {
            properties.setProperty("user", "");
            properties.setProperty("password", file + " ");
        });
        return properties;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return url;
    }
}
