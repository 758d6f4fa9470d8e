package org.boardpack.job.upkeep;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.boardpack.backup.Part;
import org.boardpack.inbox.OnDisk;
import org.boardpack.inbox.TopFolder;
import org.boardpack.job.workspace.Workspace;

/** The files of a workspace that a backup keeps. */
record KeptFiles(Workspace workspace) {

    /** By the names that they have in a backup. */
    SortedMap<String, Path> find(boolean withPacks) throws IOException {
        SortedMap<String, Path> all = new TreeMap<>();
        for (Path place : workspace.kept(withPacks)) {
            if (Files.exists(place)) {
                TopFolder.of(place).tree().stream()
                        // A link to a file is left out unless it is one of the places themselves.
                        .filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS)
                                || (file.equals(place) && Files.isRegularFile(file)))
                        .filter(file -> !isHalfMade(file))
                        .forEach(file -> all.put(name(file), file));
            }
        }
        return all;
    }

    /** Step by step: where steps are parted by slashes, a backslash is part of a name. */
    private String name(Path file) {
        return Part.WORKSPACE
                + StreamSupport.stream(workspace.root().relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
    }

    /** An edition in the making is made anew; a file that was being written is no file yet. */
    private boolean isHalfMade(Path file) {
        return OnDisk.isUnfinished(file)
                || (file.startsWith(workspace.packs())
                        && StreamSupport.stream(
                                        workspace.packs().relativize(file).spliterator(), false)
                                .anyMatch(step -> step.toString().startsWith(".")));
    }

    /** The place that a file would lie in, if backups keep it or files are taken in from it. */
    Optional<Path> placeOf(Path file) throws IOException {
        List<Path> places = new ArrayList<>(workspace.kept(true));
        places.add(workspace.inbox());
        Path real = real(file.toAbsolutePath());
        for (Path place : places) {
            if (real.startsWith(real(place.toAbsolutePath()))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Without links, as far as it is there. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null
                ? path.toRealPath()
                : real(parent).resolve(path.getFileName()).normalize();
    }
}
