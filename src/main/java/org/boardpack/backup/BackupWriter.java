package org.boardpack.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a backup part by part, and last of all what it holds. One that has no {@link #finish} is none. */
public final class BackupWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    /** Begins a new file, which nobody else may read. */
    public BackupWriter(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    /** Writes the contents of a part; leaves the stream open. */
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a file as it is. */
    public void add(String name, Path file) throws IOException {
        long modified = Files.getLastModifiedTime(file).toMillis();
        add(name, Math.max(-Part.LATEST, Math.min(modified, Part.LATEST)), out -> Files.copy(file, out));
    }

    /**
     * Adds what is written on the spot.
     *
     * @param modified in milliseconds since 1970
     */
    public void add(String name, long modified, Contents contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Counted counted = new Counted(zip, DigestUtils.getSha256Digest());
        contents.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(counted.getMessageDigest().digest());
        Part part = new Part(name, counted.bytes, modified, hash);
        if (part.isExpected()) {
            parts.add(part);
        } else {
            throw new IOException(name + " cannot be kept in a backup: give the file another name");
        }
    }

    /** Writes what the backup holds. */
    public BackupManifest finish(Instant madeAt, String program, String tables) throws IOException {
        parts.sort(Comparator.comparing(Part::name));
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                BackupManifest.FORMAT_VERSION,
                madeAt.toString(),
                program,
                tables,
                List.copyOf(parts));
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(manifest.toJson());
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Hashes and counts what passes; closing it leaves the archive open. */
    private static final class Counted extends DigestOutputStream {

        private long bytes;

        Counted(OutputStream out, MessageDigest digest) {
            super(out, digest);
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            super.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
