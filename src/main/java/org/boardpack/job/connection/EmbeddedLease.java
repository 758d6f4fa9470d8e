package org.boardpack.job.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.workspace.FreeSpace;
import org.boardpack.job.workspace.RunningProcess;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.LeaseHolder;

/**
 * The lease on the embedded store. What proves it is the lock that the database has on its file: nobody else gets in, and the lock
 * ends with the process. The file beside the store is but a message to people who are kept out.
 */
public final class EmbeddedLease implements StoreLease {

    private static final String TITLE =
            "Boardpack is working on this store. It takes this file away when it has finished.";

    private final Path note;
    private final FreeSpace room;
    private final Optional<LeaseHolder> cutOff;

    private EmbeddedLease(Path note, FreeSpace room, Optional<LeaseHolder> cutOff) {
        this.note = note;
        this.room = room;
        this.cutOff = cutOff;
    }

    /** Ask this only with the store open. */
    public static EmbeddedLease take(Workspace workspace, LeaseHolder self) throws IOException {
        Path note = note(workspace);
        Optional<LeaseHolder> cutOff = read(note);
        OnDisk.write(
                note,
                String.join(
                        "\n",
                        TITLE,
                        "account: " + self.account(),
                        "host: " + self.host(),
                        "machine: " + self.machine(),
                        "process: " + self.pid(),
                        "started: " + self.processStarted(),
                        "command: " + self.command(),
                        "since: " + self.since(),
                        ""));
        return new EmbeddedLease(note, new FreeSpace(workspace.store()), cutOff);
    }

    private static Path note(Workspace workspace) {
        return workspace.store().resolve("IN-USE.txt");
    }

    /** Who is said to work on the store; empty when nobody says so, or who did is gone. */
    static Optional<LeaseHolder> holder(Workspace workspace) {
        return read(note(workspace)).filter(said -> !RunningProcess.isGone(said));
    }

    private static Optional<LeaseHolder> read(Path note) {
        try {
            Map<String, String> said = Arrays.stream(Files.readString(note).split("\n"))
                    .filter(line -> line.contains(": "))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(": ")),
                            line -> line.substring(line.indexOf(": ") + 2),
                            (first, again) -> first));
            return Optional.of(new LeaseHolder(
                    said.getOrDefault("account", "?"),
                    said.getOrDefault("host", "?"),
                    said.getOrDefault("machine", ""),
                    Long.parseLong(said.getOrDefault("process", "")),
                    Long.parseLong(said.getOrDefault("started", "")),
                    said.getOrDefault("command", "?"),
                    Instant.parse(said.getOrDefault("since", ""))));
        } catch (IOException | NumberFormatException | DateTimeException nobodySaysSo) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LeaseHolder> cutOff() {
        return cutOff;
    }

    @Override
    public void checkRoom() {
        room.check();
    }

    @Override
    public void check() {
        // Nobody else can have the file open.
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
