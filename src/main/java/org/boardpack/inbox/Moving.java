package org.boardpack.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Moves files so that they are either wholly here or wholly there. */
final class Moving {

    /** Ends the name of a copy that is not complete yet. */
    static final String UNFINISHED = ".unfinished";

    private Moving() {}

    /** By rename; between volumes by a copy that is on disk before the original goes. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            if (!copyAcross(from, to)) {
                throw new IOException(from + " changed while it was moved");
            }
        }
    }

    /**
     * Moves a file that may still be changing in the hands of others.
     *
     * @return false when it was not, or did not stay, as it was seen; where only a rename could tell, it is at {@code to} even so
     */
    static boolean moveAsSeen(Path from, Path to, Stamp seen) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return Stamp.of(to).equals(seen);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            return Stamp.of(from).equals(seen) && copyAcross(from, to);
        }
    }

    /** Copies, then deletes the original. Returns false, and nothing is done, when the original changed meanwhile. */
    static boolean copyAcross(Path from, Path to) throws IOException {
        if (!copy(from, to)) {
            return false;
        }
        Files.delete(from);
        return true;
    }

    /** Copies so that the copy is either whole, on disk, or not there. Returns false, and nothing is done, when the original changed. */
    static boolean copy(Path from, Path to) throws IOException {
        Path unfinished = to.resolveSibling(to.getFileName() + UNFINISHED);
        Stamp before = Stamp.of(from);
        Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
        if (!Stamp.of(from).equals(before)) {
            Files.delete(unfinished);
            return false;
        }
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    static void makeReadOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        } else if (!file.toFile().setReadOnly()) {
            throw new IOException("Could not make " + file + " read-only");
        }
    }
}
