package org.boardpack.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Reads a backup that may be damaged, foreign or made to do harm: only parts that it lists, of the size and content that it lists. */
public final class BackupReader implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 1 << 26;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final BackupManifest manifest;

    /**
     * Opens a backup and reads what it holds.
     *
     * @throws DamagedBackupException when it is none
     */
    public BackupReader(Path file) throws IOException {
        zip = open(file);
        try {
            manifest = readManifest();
            checkParts();
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            throw new DamagedBackupException(
                    "It is not a backup, or it was cut off. Copy it again, or take another one.");
        }
    }

    private BackupManifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            throw new DamagedBackupException("It is not a backup that Boardpack made.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] json = in.readNBytes(LARGEST_MANIFEST + 1);
            if (json.length > LARGEST_MANIFEST) {
                throw new DamagedBackupException("Its list of contents is longer than any that Boardpack makes.");
            }
            return BackupManifest.ofJson(json);
        } catch (ZipException damaged) {
            throw new DamagedBackupException("Its list of contents is damaged. Take another backup.");
        }
    }

    private void checkParts() {
        Set<String> listed = new HashSet<>();
        for (@Nullable Part part : manifest.parts()) {
            if (part == null || !part.isExpected() || !listed.add(part.name())) {
                throw new DamagedBackupException("It holds something that no backup does ("
                        + (part == null ? "a part without a name" : printable(part.name())) + ").");
            }
            if (zip.getEntry(part.name()) == null) {
                throw new DamagedBackupException(part.name() + " is missing in it. Take another backup.");
            }
        }
        listed.stream()
                .flatMap(BackupReader::folders)
                .filter(listed::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw new DamagedBackupException(
                            "It holds a file and a folder of one name (" + printable(name) + ").");
                });
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !listed.contains(name) && !name.equals(BackupManifest.NAME))
                .findFirst()
                .ifPresent(name -> {
                    throw new DamagedBackupException(
                            "It holds something that it does not list (" + printable(name) + ").");
                });
    }

    /** The names of all folders that a part lies in. */
    private static Stream<String> folders(String name) {
        return IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == '/')
                .mapToObj(end -> name.substring(0, end));
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /**
     * Writes a part to a file that is not there yet.
     *
     * @throws DamagedBackupException when it is not what the backup lists; what was written of it stays
     */
    public void extract(Part part, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        MessageDigest digest = DigestUtils.getSha256Digest();
        long left = part.bytes();
        try (InputStream in = zip.getInputStream(zip.getEntry(part.name()));
                OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
                left -= read;
                if (left >= 0) {
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
        } catch (ZipException damaged) {
            throw changed(part);
        } catch (FileAlreadyExistsException sameNameHere) {
            throw new DamagedBackupException("It holds two files that this machine takes for one ("
                    + printable(part.name()) + "). Restore it on a machine like the one that it was made on.");
        }
        if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw changed(part);
        }
        Files.setLastModifiedTime(to, FileTime.fromMillis(part.modified()));
    }

    private static DamagedBackupException changed(Part part) {
        return new DamagedBackupException(
                part.name() + " in it is not as it was when the backup was made. Take another backup.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
