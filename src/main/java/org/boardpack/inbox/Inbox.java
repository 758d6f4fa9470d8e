package org.boardpack.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was dropped into a workspace's {@code inbox/}, and what was claimed from there into {@code processing/}. What becomes of a
 * claimed file is {@link Filing}'s. Start reading here.
 */
public final class Inbox {

    private final Path inbox;
    private final Path processing;
    private final Clock clock;

    /** @param clock tells when, in the time zone that folder names show */
    public Inbox(Path workspace, Clock clock) {
        this.inbox = workspace.resolve("inbox");
        this.processing = workspace.resolve("processing");
        this.clock = clock;
    }

    /**
     * What is there, sub-folders included, hidden ones not, links in it not followed; in order of path. Empty when there is no inbox. Says
     * what could be taken in, not whether it is whole: that is {@link Settling}'s.
     */
    public InboxListing list() throws IOException {
        List<Path> files = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        if (Files.isDirectory(inbox)) {
            walk(files, waiting);
        }
        Companions companions = Companions.among(files);
        waiting.addAll(companions.alone());
        List<Arrival> ready = new ArrayList<>();
        Instant now = clock.instant();
        for (Path file : files) {
            if (!Companions.isOne(file)) {
                sort(file, companions, now, ready, waiting);
            }
        }
        ready.sort(Comparator.comparing(Arrival::file));
        waiting.sort(Comparator.comparing(Waiting::file));
        return new InboxListing(ready, waiting);
    }

    private void walk(List<Path> files, List<Waiting> waiting) throws IOException {
        TopFolder top = TopFolder.of(inbox);
        Files.walkFileTree(top.real(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(top.real())
                        && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(top.named(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) {
                waiting.add(new Waiting(
                        top.named(file), "This cannot be read. Give Boardpack the right to read it.", false));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void sort(Path file, Companions companions, Instant now, List<Arrival> ready, List<Waiting> waiting)
            throws IOException {
        String name = file.getFileName().toString();
        try {
            Optional<Waiting> whyNot = Fitness.whyNot(file, name, now);
            if (whyNot.isPresent()) {
                waiting.add(whyNot.get());
            } else {
                ready.add(new Arrival(file, name, Stamp.of(file), companions.of(file)));
            }
        } catch (NoSuchFileException goneSinceTheWalk) {
            return;
        }
    }

    /**
     * Claims what can be claimed. A file that cannot, because another program holds it or it has changed, stays in the inbox and holds
     * up none of the others.
     *
     * @throws IOException when nothing can be claimed at all
     */
    public Claims claimAll(List<Arrival> arrivals) throws IOException {
        TopFolder.make(processing);
        List<Claim> claimed = new ArrayList<>();
        List<Waiting> left = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            try {
                claim(arrival).ifPresent(claimed::add);
                if (Files.exists(arrival.file(), NOFOLLOW_LINKS)) {
                    left.add(new Waiting(
                            arrival.file(), "It changed just now. Wait; it is taken in once it is whole.", true));
                }
            } catch (IOException held) {
                left.add(new Waiting(
                        arrival.file(),
                        "It cannot be taken out of the inbox. Close it in other programs; if nobody has it open, let the account"
                                + " that runs Boardpack read it and write to its folder.",
                        true));
            }
        }
        return new Claims(claimed, left);
    }

    /**
     * Takes a file out of the inbox, so that nobody else takes it and it cannot change any more.
     *
     * @return empty when it has gone in the meantime, or has changed and is left for the next look
     */
    public Optional<Claim> claim(Arrival arrival) throws IOException {
        String name = SafeName.of(arrival.name());
        Path folder = Numbered.folder(processing, Wording.when(clock));
        Path target = folder.resolve(name);
        try {
            checkReadable(arrival.file());
            boolean asSeen = Moving.moveAsSeen(arrival.file(), target, arrival.stamp());
            if (Files.isSymbolicLink(target)) {
                // Put in the file's place after the listing: it goes, what it points at stays.
                Files.delete(target);
                return Optional.empty();
            }
            if (!asSeen) {
                if (Files.exists(target)) {
                    putBack(target, arrival.file());
                }
                return Optional.empty();
            }
            arrival.companions().forEach(Inbox::takeAway);
            return Optional.of(new Claim(target, name));
        } catch (NoSuchFileException somebodyElseTookIt) {
            return Optional.empty();
        } finally {
            deleteIfEmpty(folder);
        }
    }

    /** Better found out while it is still in its sender's hands. */
    private static void checkReadable(Path file) throws IOException {
        if (Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                bytes.read();
            }
        }
    }

    /** Puts a claimed file into the inbox again, untouched, where another run will find it. */
    public void putBack(Claim claim) throws IOException {
        putBack(claim.file(), inbox.resolve(claim.name()));
        deleteIfEmpty(Objects.requireNonNull(claim.file().getParent()));
    }

    /** Beside a file that took its name in the meantime, never over it. */
    private static void putBack(Path from, Path to) throws IOException {
        String name = String.valueOf(to.getFileName());
        int dot = Math.max(0, name.lastIndexOf('.'));
        Path free = Numbered.file(Objects.requireNonNull(to.getParent()), name.substring(0, dot), name.substring(dot));
        Moving.move(from, free);
    }

    private static void takeAway(Path companion) {
        try {
            Files.deleteIfExists(companion);
        } catch (IOException held) {
            // It stays, and is reported as one without its file.
            return;
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException aClaimIsThere) {
            return;
        }
    }

    /** What an interrupted run left claimed, the oldest minute first: to be worked on again. */
    public List<Claim> claimed() throws IOException {
        if (!Files.isDirectory(processing)) {
            return List.of();
        }
        return TopFolder.of(processing).tree(2).stream()
                .filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                // A copy that was not finished, whose original is still in the inbox, or a note of ours.
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .sorted(Comparator.comparing(Path::getParent).thenComparing(Path::getFileName))
                .map(file -> new Claim(file, file.getFileName().toString()))
                .toList();
    }
}
