package org.boardpack.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.boardpack.inbox.OnDisk;
import org.boardpack.workforce.NumberColumn;

/**
 * The key that turns identifiers into pseudonyms: the first 64 bits of HMAC-SHA-256. The same person gives the same pseudonym under
 * the same key, and nobody without the key can work it out. Immutable.
 */
public final class Pseudonyms {

    private static final int KEY_BYTES = 32;

    private final byte[] key;

    /**
     * @throws IllegalArgumentException when the key is not 32 bytes
     */
    public Pseudonyms(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the pseudonym key has " + key.length + " bytes, not " + KEY_BYTES);
        }
        this.key = key.clone();
    }

    /**
     * The key in the file; a new one is written there when there is none, readable by its owner alone.
     *
     * @throws BrokenReferenceException when the file holds something else
     */
    public static Pseudonyms loadOrCreate(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            write(file, HexFormat.of().formatHex(fresh) + "\n");
        }
        return load(file);
    }

    /**
     * The key in the file.
     *
     * @throws BrokenReferenceException when the file holds something else
     */
    public static Pseudonyms load(Path file) throws IOException {
        String text = Files.readString(file).strip();
        try {
            return new Pseudonyms(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException damaged) {
            throw new BrokenReferenceException(
                    "The pseudonym key " + file
                            + " is damaged: it should be 64 hexadecimal digits. Restore it from a backup; with a new key, people loaded before are not recognised.");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Born private: there is no moment at which others could read it. And named when it is whole: half a key is
        // none for ever.
        Path unfinished = Files.createTempFile(
                Objects.requireNonNull(file.toAbsolutePath().getParent()),
                ".pseudonym",
                ".unfinished",
                OnDisk.ownerOnly(file));
        try {
            Files.writeString(unfinished, text, StandardOpenOption.WRITE);
            OnDisk.force(unfinished);
            Files.move(unfinished, file);
            OnDisk.forceName(file);
        } catch (FileAlreadyExistsException anotherRunWasFirst) {
            return;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** For one thread. */
    Hasher hasher() {
        return new Hasher(key);
    }

    /**
     * Makes pseudonyms. Not for several threads. HMAC (RFC 2104) hashes the key before each text and before each hash; three of these a row
     * are most of what a row costs. So both hashes are kept as they stand after the key, and copied: Java's own Mac works them out anew each
     * time, and Bouncy Castle's keeps them but has no help from the processor.
     */
    static final class Hasher {

        private static final int BLOCK_BYTES = 64;
        private static final byte INNER = 0x36;
        private static final byte OUTER = 0x5c;

        private final MessageDigest inner;
        private final MessageDigest outer;

        private Hasher(byte[] key) {
            inner = afterKey(key, INNER);
            outer = afterKey(key, OUTER);
        }

        private static MessageDigest afterKey(byte[] key, byte pad) {
            byte[] block = Arrays.copyOf(key, BLOCK_BYTES);
            for (int i = 0; i < block.length; i++) {
                block[i] ^= pad;
            }
            return DigestUtils.updateDigest(DigestUtils.getSha256Digest(), block);
        }

        private static byte[] digest(MessageDigest afterKey, byte[] bytes) {
            try {
                return ((MessageDigest) afterKey.clone()).digest(bytes);
            } catch (CloneNotSupportedException notInThisJava) {
                throw new IllegalStateException(notInThisJava);
            }
        }

        /** Of the NHS identifier where there is one, else of organisation and employee number. */
        long person(String nhsIdentifier, String organisation, String employee) {
            return nhsIdentifier.isEmpty() ? employee(organisation, employee) : hash("P|" + nhsIdentifier);
        }

        long employee(String organisation, String employee) {
            return hash("E|" + organisation + "|" + employee);
        }

        long assignment(String organisation, String employee, String assignment) {
            return hash("A|" + organisation + "|" + employee + "|" + assignment);
        }

        private long hash(String text) {
            byte[] hmac = digest(outer, digest(inner, text.getBytes(StandardCharsets.UTF_8)));
            long hash = ByteBuffer.wrap(hmac).getLong();
            // The one number that means "missing" moves aside.
            return hash == NumberColumn.MISSING ? 0 : hash;
        }
    }
}
