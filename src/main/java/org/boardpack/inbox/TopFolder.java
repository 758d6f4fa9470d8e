package org.boardpack.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder, or a file, of a workspace that may itself be a link: people put an archive on a larger disk, and an inbox where others can
 * reach it. What walks a tree does not enter a link that it starts at, so it starts where the link leads; what it finds there is
 * called by the workspace's own name for it. Links further down are still not entered.
 *
 * @param named as the workspace calls it
 * @param real where it is
 */
public record TopFolder(Path named, Path real) {

    /** What is there under this name. */
    public static TopFolder of(Path named) throws IOException {
        return new TopFolder(named, named.toRealPath());
    }

    /** Makes it where there is none; where there is a link to a folder, that will do, which Java 17 by itself does not accept. */
    public static void make(Path named) throws IOException {
        if (!Files.isDirectory(named)) {
            Files.createDirectories(named);
        }
    }

    /** What the workspace calls something that was found where the folder really is. */
    public Path named(Path found) {
        return named.resolve(real.relativize(found));
    }

    /** The folder and everything below it. */
    public List<Path> tree() throws IOException {
        return tree(Integer.MAX_VALUE);
    }

    /** The folder and what is so many folders below it at most. */
    List<Path> tree(int depth) throws IOException {
        try (Stream<Path> found = Files.walk(real, depth)) {
            return found.map(this::named).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
