package org.boardpack.inbox;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is made ready in a claim's own folder before its file leaves it. While the file is there, everything can be made again; once
 * the file has left, by one rename, what was made ready only has to be delivered. So each file gets its answers once, whenever the
 * work on it is interrupted.
 *
 * @param folder the claim's, in {@code processing/}
 */
record Leaving(Path folder) {

    private static final String READY = ".leaving";

    static Leaving of(Claim claim) {
        return new Leaving(Objects.requireNonNull(claim.file().toAbsolutePath().getParent()));
    }

    private Path receipts() {
        return folder.resolve(READY).resolve("receipts");
    }

    private Path quarantine() {
        return folder.resolve(READY).resolve("quarantine");
    }

    /** Forgets what an interruption left half ready. */
    void begin() throws IOException {
        OnDisk.delete(folder.resolve(READY));
    }

    /** Makes a receipt ready. */
    void receipt(String name, String text) throws IOException {
        OnDisk.write(Files.createDirectories(receipts()).resolve(name), text);
    }

    /** The folder to be put into quarantine; empty until it is filled. */
    Path quarantineFolder(String name) throws IOException {
        return Files.createDirectories(quarantine().resolve(name));
    }

    /**
     * Puts the answers where people look for them, beside what has the same name.
     *
     * @return the folder in quarantine that the file is in now; none when it is accepted
     */
    List<Path> deliver(Path receipts, Path quarantine) throws IOException {
        List<Path> putAside = new ArrayList<>();
        for (Path ready : Moving.filesIn(quarantine())) {
            Path folderThere = Numbered.free(quarantine, String.valueOf(ready.getFileName()), "");
            Moving.moveFolder(ready, folderThere);
            putAside.add(folderThere);
        }
        for (Path ready : Moving.filesIn(receipts())) {
            String name = String.valueOf(ready.getFileName());
            int dot = name.lastIndexOf('.');
            Moving.move(ready, Numbered.free(receipts, name.substring(0, dot), name.substring(dot)));
        }
        OnDisk.delete(folder.resolve(READY));
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException somethingElseIsThere) {
            return putAside;
        }
        return putAside;
    }

    /** Ends what an interruption left: answers of a file that has left, copies whose original is still there, an empty folder. */
    List<Path> settle(Path receipts, Path quarantine) throws IOException {
        for (Path half : Moving.filesIn(folder)) {
            if (Moving.isUnfinished(half)) {
                Files.delete(half);
            }
        }
        Path note = Moving.CopyNote.beside(folder.resolve(READY)).file();
        if (Files.exists(note)) {
            Path copy = folder.resolve(
                    SafeName.of(String.valueOf(Path.of(Files.readString(note)).getFileName())));
            new Moving.CopyNote(note).settle(copy);
        }
        boolean isHere;
        try (Stream<Path> files = Files.list(folder)) {
            isHere = files.anyMatch(file -> Files.isRegularFile(file, NOFOLLOW_LINKS));
        }
        return isHere ? List.of() : deliver(receipts, quarantine);
    }
}
