package org.boardpack.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What is there, sub-folders included, hidden ones not, links not followed; in order of path. Empty when there is no inbox. */
    public InboxListing list() throws IOException {
        List<Arrival> ready = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        if (Files.isDirectory(inbox)) {
            Files.walkFileTree(inbox, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = !folder.equals(inbox)
                            && folder.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = file.getFileName().toString();
                    Fitness.whyNot(file, name)
                            .ifPresentOrElse(
                                    why -> waiting.add(new Waiting(file, why)),
                                    () -> ready.add(new Arrival(file, name)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) {
                    waiting.add(new Waiting(file, "This cannot be read. Give Boardpack the right to read it."));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        ready.sort(Comparator.comparing(Arrival::file));
        waiting.sort(Comparator.comparing(Waiting::file));
        return new InboxListing(ready, waiting);
    }

    /**
     * Takes a file out of the inbox, so that nobody else takes it and it cannot change any more.
     *
     * @return empty when it has gone in the meantime
     */
    public Optional<Claim> claim(Arrival arrival) throws IOException {
        String name = SafeName.of(arrival.name());
        Path folder = Numbered.folder(processing, Wording.when(clock));
        Path target = folder.resolve(name);
        try {
            Moving.move(arrival.file(), target);
        } catch (NoSuchFileException somebodyElseTookIt) {
            Files.deleteIfExists(folder);
            return Optional.empty();
        }
        if (!Files.isRegularFile(target, NOFOLLOW_LINKS)) {
            // A link put in the file's place after the listing: it goes, what it points at stays.
            Files.delete(target);
            Files.deleteIfExists(folder);
            return Optional.empty();
        }
        return Optional.of(new Claim(target, name));
    }

    /** What an interrupted run left claimed, the oldest minute first: to be worked on again. */
    public List<Claim> claimed() throws IOException {
        if (!Files.isDirectory(processing)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(processing, 2)) {
            return files.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                    // A copy that was not finished; its original is still in the inbox.
                    .filter(file -> !file.getFileName().toString().endsWith(Moving.UNFINISHED))
                    .sorted(Comparator.comparing(Path::getParent).thenComparing(Path::getFileName))
                    .map(file -> new Claim(file, file.getFileName().toString()))
                    .toList();
        }
    }
}
