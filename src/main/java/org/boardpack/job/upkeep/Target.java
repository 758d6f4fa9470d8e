package org.boardpack.job.upkeep;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.boardpack.job.connection.ClosedStore;

/**
 * Where a restored workspace will be.
 *
 * @param root by its real name where it is there: a link is another's name for a folder, and says nothing of what is in it
 */
record Target(Path root) {

    static Target of(Path given) throws IOException {
        if (Files.exists(given)) {
            return new Target(given.toRealPath());
        }
        if (Files.isSymbolicLink(given)) {
            throw new FileSystemException(
                    given.toString(),
                    null,
                    "it is a link to " + Files.readSymbolicLink(given)
                            + ", which is not there; make that folder, or name another one with --workspace");
        }
        return new Target(given.toAbsolutePath().normalize());
    }

    /** Whether there is nothing but folders. */
    boolean isEmpty() throws IOException {
        if (!Files.exists(root, NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.allMatch(each -> Files.isDirectory(each, NOFOLLOW_LINKS));
        }
    }

    /** Gives a complete workspace its name, where there was none. */
    void take(Path complete) throws IOException {
        try {
            removeFolders();
            Files.move(complete, root, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException refused) {
            if (isEmpty()) {
                throw refused;
            }
            throw new NotPermittedException("Somebody began to work in " + root
                    + " while the backup was unpacked; it was not restored. Restore into a new folder with --workspace"
                    + " DIR, or put this one aside with --replace.");
        }
    }

    /** Nothing but folders: what has come into them since we looked stays. */
    private void removeFolders() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path folder : tree.sorted(Comparator.reverseOrder())
                        .filter(each -> Files.isDirectory(each, NOFOLLOW_LINKS))
                        .toList()) {
                    Files.delete(folder);
                }
            }
        }
    }

    /**
     * Puts aside what is there, and gives a complete workspace its name.
     *
     * @param closed keeps everybody out of it
     * @param when part of the other name
     * @return where it is now
     */
    Path replace(Path complete, ClosedStore closed, String when) throws IOException {
        Path aside = root.resolveSibling(root.getFileName() + ".before-restore-" + when);
        try {
            Files.move(root, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException perhapsAnOpenFile) {
            // Windows moves no folder with an open file in it, such as those that keep the others out.
            closed.close();
            Files.move(root, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(complete, root, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException refused) {
            throw isBack(aside)
                    ? refused
                    : new FileSystemException(
                            root.toString(),
                            null,
                            "somebody began to work there; the workspace that was there is now " + aside);
        }
        return aside;
    }

    private boolean isBack(Path aside) {
        try {
            Files.move(aside, root, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
