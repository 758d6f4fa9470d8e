package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether something in the inbox is a file to be taken in now. */
final class Fitness {

    private static final List<String> COPYING = List.of(".part", ".tmp", ".filepart", ".crdownload");
    /** What desktops leave in folders. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private Fitness() {}

    /** Why it is left where it is, for people; empty when it is fit. */
    static Optional<String> whyNot(Path file, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (Files.isSymbolicLink(file)) {
            return Optional.of("This is a link; links are not followed. Copy the file itself here.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("This is not a file.");
        }
        if (name.startsWith(".") || name.startsWith("~$") || LITTER.contains(lower)) {
            return Optional.of("This is a hidden or temporary file of another program. Nothing to do.");
        }
        if (COPYING.stream().anyMatch(lower::endsWith)) {
            return Optional.of(
                    "This is still being copied, by its name. Wait; if the copy was interrupted, copy it again.");
        }
        if (Files.size(file) == 0) {
            return Optional.of("The file is empty so far. Wait; if the copy was interrupted, copy it again.");
        }
        return Optional.empty();
    }
}
