package org.boardpack.job.upkeep;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.boardpack.job.workspace.Workspace;

/** Java, disk, folders, clock and drawing: what the machine gives. */
record MachineChecks(Workspace workspace, Clock clock) {

    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_MEMORY = 240 * MEGABYTE;
    private static final long LEAST_DISK = 1_000 * MEGABYTE;
    private static final int OLDEST_JAVA = 17;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm zzz", Locale.UK);

    HealthCheck java() {
        long memory = Runtime.getRuntime().maxMemory();
        String words = "Java " + Runtime.version() + ", up to " + memory / MEGABYTE + " MB of memory.";
        if (Runtime.version().feature() < OLDEST_JAVA) {
            return HealthCheck.wrong("Java", words, "Install Java 17 or newer.");
        }
        return memory < LEAST_MEMORY
                ? HealthCheck.wrong("Java", words, "Give it more: java -Xmx1g -jar boardpack.jar")
                : HealthCheck.well("Java", words);
    }

    HealthCheck folders() {
        List<Path> notWritable = Stream.of(
                        "", "inbox", "processing", "receipts", "archive", "quarantine", "packs", "store", "logs")
                .map(workspace.root()::resolve)
                .filter(folder -> Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder)))
                .toList();
        return notWritable.isEmpty()
                ? HealthCheck.well("folders", "The folders of " + workspace.root() + " can be written.")
                : HealthCheck.wrong(
                        "folders",
                        "These cannot be written: " + notWritable + ".",
                        "Give the account that runs Boardpack the right to.");
    }

    HealthCheck disk() throws IOException {
        long free = Files.getFileStore(workspace.root()).getUsableSpace();
        String words = free / MEGABYTE + " MB are free.";
        return free < LEAST_DISK
                ? HealthCheck.wrong("free disk", words, "Make room: boardpack purge, or move old backups away.")
                : HealthCheck.well("free disk", words);
    }

    /** Java reads and writes file names by the locale. */
    HealthCheck fileNames() {
        try {
            Path welsh = workspace.root().resolve("Gŵyl.csv");
            return HealthCheck.well("file names", "They may have any letters, as " + welsh.getFileName() + " has.");
        } catch (InvalidPathException notInThisLocale) {
            return HealthCheck.wrong(
                    "file names",
                    "File names with letters such as w with a circumflex cannot be read: this was started in a locale that is not"
                            + " UTF-8, as a plain cron job is.",
                    "Start Boardpack with LC_ALL=C.UTF-8 in its environment.");
        }
    }

    /** Charts need a Java that can set text. */
    HealthCheck drawing() {
        try {
            new TextLayout("Ŵ", new Font(Font.SANS_SERIF, Font.PLAIN, 12), new FontRenderContext(null, true, true));
            return HealthCheck.well("drawing", "Charts can be drawn.");
        } catch (RuntimeException | LinkageError noFonts) {
            return HealthCheck.wrong(
                    "drawing",
                    "This Java cannot draw text.",
                    "Install the package fontconfig, or a Java that is not \"headless\" only.");
        }
    }

    /** @param lastDeed when something was last written down */
    HealthCheck clock(Instant lastDeed) {
        String now = TIME.format(clock.instant().atZone(clock.getZone()));
        return clock.instant().isBefore(lastDeed)
                ? HealthCheck.wrong(
                        "clock",
                        "It says " + now + ", and something was done after that, at " + lastDeed + ".",
                        "Set the clock of the machine.")
                : HealthCheck.well("clock", "It says " + now + ".");
    }
}
