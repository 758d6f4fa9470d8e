package org.boardpack.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which bytes a file holds, whatever it is called.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Fingerprint(String sha256) {

    private static final int BUFFER = 1 << 16;
    private static final int SHORT = 12;

    /** Reads the whole file. */
    public static Fingerprint of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = DigestUtils.getSha256Digest();
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** The first twelve digits, enough to tell files apart by eye. */
    public String abbreviated() {
        return sha256.substring(0, SHORT);
    }
}
