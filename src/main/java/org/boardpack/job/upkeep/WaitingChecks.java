package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.TopFolder;
import org.boardpack.job.workspace.Workspace;

/** What somebody or something left lying. */
record WaitingChecks(Workspace workspace, Clock clock) {

    private static final Duration LONG = Duration.ofDays(2);
    private static final int FOLDERS_DEEP = 3;

    HealthCheck inbox() throws IOException {
        Instant longAgo = clock.instant().minus(LONG);
        long waiting = 0;
        if (Files.isDirectory(workspace.inbox())) {
            for (Path file : TopFolder.of(workspace.inbox()).tree()) {
                if (Files.isRegularFile(file)) {
                    waiting += Files.getLastModifiedTime(file).toInstant().isBefore(longAgo) ? 1 : 0;
                }
            }
        }
        return waiting == 0
                ? HealthCheck.well("inbox", "No file has waited for more than two days.")
                : HealthCheck.wrong(
                        "inbox",
                        waiting + (waiting == 1 ? " file is" : " files are") + " older than two days.",
                        "Take in what can be: boardpack run. Why the rest waits: boardpack status");
    }

    HealthCheck halfMade() throws IOException {
        List<String> left = new ArrayList<>();
        if (!new Inbox(workspace.root(), clock).claimed().isEmpty()) {
            left.add("files in processing");
        }
        try (Stream<Path> tree = Files.walk(workspace.root(), FOLDERS_DEEP)) {
            tree.filter(WaitingChecks::isHalfMade)
                    .map(each -> workspace.root().relativize(each).toString())
                    .sorted()
                    .forEach(left::add);
        }
        Path root = workspace.root().toAbsolutePath().normalize();
        Path restoring = Objects.requireNonNull(root).resolveSibling("." + root.getFileName() + ".restoring");
        if (Files.exists(restoring)) {
            left.add(restoring.toString());
        }
        return left.isEmpty()
                ? HealthCheck.well("half-made things", "There are none.")
                : HealthCheck.wrong(
                        "half-made things",
                        "An interruption left " + String.join(", ", left) + ".",
                        "Run again: boardpack run carries on where it stopped. What is there after that can be deleted.");
    }

    private static boolean isHalfMade(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && (name.endsWith(".making") || name.endsWith(".unfinished"));
    }
}
