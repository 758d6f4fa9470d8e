package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds again what was sent before, by its bytes alone: names are not asked, so they can lead nowhere. */
public final class Originals {

    private final List<Path> places;

    /** Looks into the workspace's quarantine, then into its archive. */
    public Originals(Path workspace) {
        this.places = List.of(workspace.resolve("quarantine"), workspace.resolve("archive"));
    }

    private Originals() {
        this.places = List.of();
    }

    /** Without a workspace: only neighbours are looked at. */
    public static Originals beside() {
        return new Originals();
    }

    /**
     * The file with these bytes, if it is still there.
     *
     * @param beside a file whose neighbours are looked at first
     * @param bytes its size: only files of that size are read
     */
    public Optional<Path> find(Path beside, Fingerprint wanted, long bytes) throws IOException {
        Path neighbours = beside.toAbsolutePath().getParent();
        Optional<Path> found = neighbours == null ? Optional.empty() : find(neighbours, 1, wanted, bytes);
        for (Path place : places) {
            if (found.isEmpty()) {
                found = find(place, 2, wanted, bytes);
            }
        }
        return found;
    }

    private static Optional<Path> find(Path folder, int depth, Fingerprint wanted, long bytes) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        // Files come and go meanwhile: what is not there any more is not the one that is looked for.
        TopFolder top = TopFolder.of(folder);
        Files.walkFileTree(top.real(), Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.size() == bytes && !Moving.isUnfinished(file)) {
                    files.add(top.named(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.naturalOrder());
        for (Path file : files) {
            if (has(file, wanted)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean has(Path file, Fingerprint wanted) throws IOException {
        try {
            return Fingerprint.of(file).equals(wanted);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
