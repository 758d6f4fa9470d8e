package org.boardpack.job.basis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Names a set of inputs by their content: SHA-256 over texts in a given order, each with its length so that none runs into the next. */
final class Fingerprint {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    Fingerprint add(Object part) {
        return add(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
