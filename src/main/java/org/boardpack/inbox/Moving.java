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
            copyAcross(from, to);
        }
    }

    static void copyAcross(Path from, Path to) throws IOException {
        copy(from, to);
        Files.delete(from);
    }

    /** So that the copy is either whole, on disk, or not there. */
    static void copy(Path from, Path to) throws IOException {
        Path unfinished = to.resolveSibling(to.getFileName() + UNFINISHED);
        Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
    }

    static void makeReadOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        } else if (!file.toFile().setReadOnly()) {
            throw new IOException("Could not make " + file + " read-only");
        }
    }
}
