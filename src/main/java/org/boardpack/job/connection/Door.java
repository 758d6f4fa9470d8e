package org.boardpack.job.connection;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A locked file: who has it locked is inside, everybody else turns back. The lock ends with the process. */
public final class Door implements AutoCloseable {

    private final FileChannel channel;

    private Door(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks the file, which is made where there is none; empty when another has it. */
    public static Optional<Door> enter(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Whoever was inside may have moved or deleted it: then it is the door to nothing.
        if (lock(channel) != null && Files.exists(file)) {
            return Optional.of(new Door(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException anotherThread) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
