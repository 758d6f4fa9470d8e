package org.boardpack.job.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.TopFolder;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.Deed;
import org.boardpack.store.SeenFileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Notices which settings and reference lists were edited since the last run, and has it written down. Who edited them nobody can tell. */
public record EditedFiles(Workspace workspace, SeenFileStore seenFiles, Scribe scribe, TransactionOperations together) {

    public void notice() throws IOException {
        SortedMap<String, String> before = seenFiles.all();
        SortedMap<String, String> now = now();
        if (!before.equals(now)) {
            together.executeWithoutResult(transaction -> write(before, now));
        }
    }

    private void write(SortedMap<String, String> before, SortedMap<String, String> now) {
        if (before.isEmpty()) {
            scribe.write(
                    Deed.REFERENCE_CHANGED, "settings and reference lists", "seen first: " + now.size() + " files");
        } else {
            SortedSet<String> names = new TreeSet<>(before.keySet());
            names.addAll(now.keySet());
            names.stream()
                    .filter(name -> !now.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
                    .forEach(name -> scribe.write(deed(name), name, change(before.get(name), now.get(name))));
        }
        seenFiles.replace(now);
    }

    private Deed deed(String name) {
        return name.equals(relative(workspace.settings())) ? Deed.SETTINGS_CHANGED : Deed.REFERENCE_CHANGED;
    }

    private static String change(@Nullable String before, @Nullable String now) {
        if (now == null) {
            return "noticed: removed";
        }
        return "noticed: " + (before == null ? "new" : "edited") + ", SHA-256 now " + now;
    }

    private SortedMap<String, String> now() throws IOException {
        SortedMap<String, String> now = new TreeMap<>();
        for (Path file : files()) {
            now.put(relative(file), Fingerprint.of(file).sha256());
        }
        return now;
    }

    private List<Path> files() throws IOException {
        List<Path> reference = TopFolder.of(workspace.reference()).tree();
        return Stream.concat(Stream.of(workspace.settings()), reference.stream())
                .filter(Files::isRegularFile)
                .toList();
    }

    private String relative(Path file) {
        return workspace.root().relativize(file).toString().replace('\\', '/');
    }
}
