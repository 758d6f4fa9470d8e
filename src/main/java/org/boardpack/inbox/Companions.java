package org.boardpack.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The small files that senders put beside an extract to say that it is whole: {@code leavers.csv.sha256} with its hash, and
 * {@code leavers.csv.done} or {@code leavers.done} with nothing. They are no extracts themselves.
 */
final class Companions {

    static final String HASH = ".sha256";
    private static final String DONE = ".done";

    private final Map<Path, List<Path>> byFile = new HashMap<>();
    private final List<Waiting> alone = new ArrayList<>();

    private Companions() {}

    /** Those among the files of an inbox, whatever the case of their names. */
    static Companions among(Collection<Path> files) {
        Companions companions = new Companions();
        for (Path file : files) {
            if (isOne(file)) {
                List<Path> owners = files.stream()
                        .filter(other -> !isOne(other) && belongs(file, other))
                        .toList();
                owners.forEach(owner -> companions
                        .byFile
                        .computeIfAbsent(owner, unseen -> new ArrayList<>())
                        .add(file));
                if (owners.isEmpty()) {
                    companions.alone.add(new Waiting(
                            file,
                            "The file that this belongs to is not here. Wait if it is still to come; else delete this.",
                            false));
                }
            }
        }
        return companions;
    }

    static boolean isOne(Path file) {
        return name(file).endsWith(HASH) || name(file).endsWith(DONE);
    }

    static boolean isHash(Path companion) {
        return name(companion).endsWith(HASH);
    }

    private static boolean belongs(Path companion, Path file) {
        if (!String.valueOf(companion.getParent()).equals(String.valueOf(file.getParent()))) {
            return false;
        }
        String owner = name(file);
        String said = name(companion);
        int dot = owner.lastIndexOf('.');
        return said.equals(owner + HASH)
                || said.equals(owner + DONE)
                || (dot > 0 && said.equals(owner.substring(0, dot) + DONE));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    List<Path> of(Path file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** Those whose file is not there. */
    List<Waiting> alone() {
        return alone;
    }
}
