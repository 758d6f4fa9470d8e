package org.boardpack.inbox;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that are there whole or not at all, even when the power goes: first the bytes reach the disk, then they get
 * their name, then the folder that holds the name reaches the disk.
 */
public final class OnDisk {

    private OnDisk() {}

    /** Writes a file whole, in place of the one that has its name. */
    public static void write(Path file, String text) throws IOException {
        Path unfinished = Moving.unfinished(file);
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            forceFile(unfinished);
            rename(unfinished, file);
        } catch (IOException full) {
            Files.deleteIfExists(unfinished);
            throw full;
        }
    }

    /** Whether a file has the name that files have until they are complete. */
    public static boolean isUnfinished(Path file) {
        return Moving.isUnfinished(file);
    }

    /** How a file is born that nobody but its owner may read, beside the given one; nothing where there are no such rights. */
    public static FileAttribute<?>[] ownerOnly(Path file) {
        return hasReaders(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Whether it can be said, where a file is, who may read it. */
    public static boolean hasReaders(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Lets those read a file of its owner's who may read the other too; a group only where both files are of it. */
    public static void letReadLike(Path other, Path file) throws IOException {
        if (hasReaders(file)) {
            PosixFileAttributes like = Files.readAttributes(other, PosixFileAttributes.class);
            Set<PosixFilePermission> readers = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            if (like.permissions().contains(PosixFilePermission.GROUP_READ) && isOfGroup(file, like.group())) {
                readers.add(PosixFilePermission.GROUP_READ);
            }
            if (like.permissions().contains(PosixFilePermission.OTHERS_READ)) {
                readers.add(PosixFilePermission.OTHERS_READ);
            }
            Files.setPosixFilePermissions(file, readers);
        }
    }

    /** Makes it of the group, if who runs the program may. */
    private static boolean isOfGroup(Path file, GroupPrincipal group) {
        try {
            Files.getFileAttributeView(file, PosixFileAttributeView.class).setGroup(group);
            return true;
        } catch (IOException notAMember) {
            return false;
        }
    }

    /** Gives a complete folder its name, after all that is in it has reached the disk. */
    public static void publish(Path complete, Path as) throws IOException {
        force(complete);
        rename(complete, as);
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceName(to);
    }

    /** Has the name of a file that was just given reach the disk. */
    public static void forceName(Path file) {
        forceAsFarAsPossible(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /** Has a file, or a folder with everything in it, reach the disk. */
    public static void force(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.toList();
        }
        for (Path each : all) {
            if (Files.isDirectory(each)) {
                forceAsFarAsPossible(each);
            } else {
                forceFile(each);
            }
        }
    }

    private static void forceFile(Path file) throws IOException {
        // A read-only file can be forced on some systems and not on others.
        if (Files.isWritable(file)) {
            try (FileChannel channel = FileChannel.open(file, WRITE)) {
                channel.force(true);
            }
        } else {
            forceAsFarAsPossible(file);
        }
    }

    /** Some systems, Windows among them, do not open folders; there, names are as safe as the file system makes them. */
    private static void forceAsFarAsPossible(Path path) {
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            return;
        }
    }

    /** Takes a folder away with everything in it; harmless when it is not there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
