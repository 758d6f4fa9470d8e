package org.boardpack.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Moves files so that they are either wholly here or wholly there. */
final class Moving {

    private static final String UNFINISHED = ".unfinished";

    private Moving() {}

    /** What a file is called while it is not complete; no dropped file can be: safe names begin with no dot. */
    static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }

    static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(UNFINISHED);
    }

    /** By rename; between volumes by a copy that is on disk before the original goes. */
    static void move(Path from, Path to) throws IOException {
        try {
            OnDisk.rename(from, to);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            if (!copyAcross(from, to)) {
                throw new IOException(from + " changed while it was moved");
            }
        }
    }

    /** A folder of files, by rename; between volumes by a copy that gets its name when it is whole. */
    static void moveFolder(Path from, Path to) throws IOException {
        try {
            OnDisk.publish(from, to);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            Path unfinished = unfinished(to);
            OnDisk.delete(unfinished);
            Files.createDirectory(unfinished);
            for (Path file : filesIn(from)) {
                copy(file, unfinished.resolve(String.valueOf(file.getFileName())));
            }
            OnDisk.publish(unfinished, to);
            OnDisk.delete(from);
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /**
     * Moves a file that may still be changing in the hands of others.
     *
     * @return false when it was not, or did not stay, as it was seen; where only a rename could tell, it is at {@code to} even so
     */
    static boolean moveAsSeen(Path from, Path to, Stamp seen) throws IOException {
        try {
            OnDisk.rename(from, to);
            return Stamp.of(to).equals(seen);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            return Stamp.of(from).equals(seen) && copyAcross(from, to);
        }
    }

    /**
     * Copies, then deletes the original; a note beside the copy remembers where that is for as long as both are there. Returns false,
     * and nothing is done, when the original changed meanwhile.
     */
    static boolean copyAcross(Path from, Path to) throws IOException {
        CopyNote note = CopyNote.beside(to);
        note.write(from);
        if (!copy(from, to)) {
            note.delete();
            return false;
        }
        try {
            Files.delete(from);
        } catch (IOException stays) {
            // Two of it would count as two files that were dropped.
            Files.delete(to);
            note.delete();
            throw stays;
        }
        note.delete();
        return true;
    }

    /**
     * Copies so that the copy is either whole, on disk, or not there; when it was last written stays with it. Returns false, and
     * nothing is done, when the original changed.
     */
    static boolean copy(Path from, Path to) throws IOException {
        Path unfinished = unfinished(to);
        Stamp before = Stamp.of(from);
        try {
            Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
            if (!Stamp.of(from).equals(before)) {
                Files.delete(unfinished);
                return false;
            }
            Files.setLastModifiedTime(unfinished, before.modified());
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException full) {
            Files.deleteIfExists(unfinished);
            throw full;
        }
        OnDisk.rename(unfinished, to);
        return true;
    }

    /** For nobody to write; and for nobody to read who could not before, the world never. */
    static void makeReadOnly(Path file) throws IOException {
        if (OnDisk.hasReaders(file)) {
            Set<PosixFilePermission> kept = Files.getPosixFilePermissions(file);
            kept.retainAll(PosixFilePermissions.fromString("r--r-----"));
            Files.setPosixFilePermissions(file, kept);
        } else if (!file.toFile().setReadOnly()) {
            throw new IOException("Could not make " + file + " read-only");
        }
    }

    /** Where the original of a copy is, for as long as it may still be there. */
    record CopyNote(Path file) {

        private static final String NAME = ".copied-from";

        static CopyNote beside(Path copy) {
            return new CopyNote(Objects.requireNonNull(copy.getParent()).resolve(NAME));
        }

        void write(Path original) throws IOException {
            OnDisk.write(file, original.toAbsolutePath().toString());
        }

        /** Ends what an interruption left between a whole copy and the end of its original. */
        void settle(Path copy) throws IOException {
            if (Files.exists(file)) {
                Path original = Path.of(Files.readString(file));
                if (Files.exists(copy)
                        && Files.isRegularFile(original)
                        && Fingerprint.of(original).equals(Fingerprint.of(copy))) {
                    Files.delete(original);
                }
                delete();
            }
        }

        void delete() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
