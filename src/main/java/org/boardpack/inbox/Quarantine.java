package org.boardpack.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that were put aside, found again by their bytes, whatever people renamed. */
public final class Quarantine {

    private static final List<String> PAPERS = List.of("READ-ME-FIRST.txt", "problems.json", "problems.xlsx");
    private static final String CORRECTION = ".FIX-ME.xlsx";

    private final Path quarantine;
    private final Path processing;
    private final Clock clock;

    /** @param clock tells when, in the time zone that folder names show */
    public Quarantine(Path workspace, Clock clock) {
        this.quarantine = workspace.resolve("quarantine");
        this.processing = workspace.resolve("processing");
        this.clock = clock;
    }

    /** Where a file of that size and content is; empty when nobody kept it. */
    public Optional<Path> find(Fingerprint fingerprint, long bytes) throws IOException {
        if (!Files.isDirectory(quarantine)) {
            return Optional.empty();
        }
        List<Path> candidates = TopFolder.of(quarantine).tree(2).stream()
                .filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS) && Files.isReadable(file))
                .sorted()
                .toList();
        for (Path file : candidates) {
            if (Files.size(file) == bytes && Fingerprint.of(file).equals(fingerprint)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a file back to be worked on again. Its papers go first and the file by one rename, so that an interruption leaves it in
     * quarantine or claimed, never in both or nowhere.
     */
    public Claim claimBack(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        removePapers(folder, file);
        String name = SafeName.of(String.valueOf(file.getFileName()));
        Claim claim = new Claim(Numbered.folder(processing, Wording.when(clock)).resolve(name), name);
        Moving.move(file, claim.file());
        remove(folder);
        return claim;
    }

    /** Takes away every further copy of a file that is in the archive by now, with its papers. */
    public void forget(Fingerprint fingerprint, long bytes) throws IOException {
        for (Optional<Path> copy = find(fingerprint, bytes); copy.isPresent(); copy = find(fingerprint, bytes)) {
            Path folder = Objects.requireNonNull(copy.get().getParent());
            removePapers(folder, copy.get());
            Files.delete(copy.get());
            remove(folder);
        }
    }

    private static void removePapers(Path folder, Path except) throws IOException {
        try (Stream<Path> beside = Files.list(folder)) {
            for (Path paper : beside.filter(Quarantine::isPaper).toList()) {
                if (!paper.equals(except)) {
                    Files.delete(paper);
                }
            }
        }
    }

    private static boolean isPaper(Path file) {
        String name = String.valueOf(file.getFileName());
        return PAPERS.contains(name) || name.endsWith(CORRECTION);
    }

    /** A folder into which somebody put something of their own stays. */
    private void remove(Path folder) throws IOException {
        if (!folder.equals(quarantine)) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException somethingElseIsThere) {
                return;
            }
        }
    }
}
