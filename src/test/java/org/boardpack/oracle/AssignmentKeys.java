package org.boardpack.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keyed hashes of assignments, which decide between two that are alike (decision 0012). */
final class AssignmentKeys {

    private final Mac mac;

    AssignmentKeys(Path keyFile) {
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(keyFile).strip());
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    long of(Map<String, String> row) {
        String text = "A|" + row.get("Organisation Code") + "|" + row.get("Employee Number") + "|"
                + row.get("Assignment Number");
        return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
