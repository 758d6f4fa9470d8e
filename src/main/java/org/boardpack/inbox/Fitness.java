package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether something in the inbox is a file to be taken in now. */
final class Fitness {

    private static final List<String> COPYING = List.of(".part", ".tmp", ".filepart", ".crdownload");
    /** What desktops leave in folders. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    /** A copy shows its first bytes long before: what is empty for so long stays so, and is answered as any other file. */
    private static final Duration EMPTY_FOR_GOOD = Duration.ofMinutes(10);

    private Fitness() {}

    /** Why it is left where it is, for people; empty when it is fit. */
    static Optional<Waiting> whyNot(Path file, String name, Instant now) throws IOException {
        Optional<String> never = never(file, name);
        if (never.isEmpty() && !canBeNamed(file, name)) {
            // Counts as arriving: to leave it for good would be to lose it in silence.
            return Optional.of(new Waiting(
                    file,
                    "A letter of its name cannot be read here. Start Boardpack with LC_ALL=C.UTF-8 in its environment.",
                    true));
        }
        if (never.isEmpty() && isEmptySoFar(file, now)) {
            return Optional.of(new Waiting(
                    file, "The file is empty so far. Wait; if the copy was interrupted, copy it again.", true));
        }
        return never.map(why -> new Waiting(file, why, false));
    }

    /** Where the locale is not UTF-8, as in a plain cron job, Java can list a name such as Gŵyl.csv and give it to no other file. */
    private static boolean canBeNamed(Path file, String name) {
        try {
            return file.resolveSibling(SafeName.of(name)).getFileName() != null;
        } catch (InvalidPathException notInThisLocale) {
            return false;
        }
    }

    private static boolean isEmptySoFar(Path file, Instant now) throws IOException {
        return Files.size(file) == 0
                && now.isBefore(Files.getLastModifiedTime(file).toInstant().plus(EMPTY_FOR_GOOD));
    }

    private static Optional<String> never(Path file, String name) {
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
        return Optional.empty();
    }
}
