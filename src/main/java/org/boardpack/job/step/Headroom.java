package org.boardpack.job.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.boardpack.inbox.InboxListing;
import org.boardpack.job.workspace.FreeSpace;

/**
 * Whether what waits in the inbox will fit memory and disk, told before work begins. An estimate, from the sizes of the files and what
 * rows were measured to take: nothing is refused for it, and running out of either loses nothing.
 *
 * @param sizes of the waiting files, in bytes of plain text
 * @param memory that this Java may take, in bytes
 * @param disk that is free where the workspace is, in bytes
 */
public record Headroom(List<Long> sizes, long memory, long disk) {

    private static final long MEGABYTE = 1_000_000;

    /** What the program, its database and its libraries take before a file is read. */
    public static final long PROGRAM = 130 * MEGABYTE;

    /** A row of staff in post is about 200 bytes of text and 380 in memory while its file is read. */
    private static final long MEMORY_A_BYTE = 2;

    /** A workbook is packed text. */
    private static final long TEXT_A_BYTE_OF_WORKBOOK = 10;

    /** The store grew by 47 MB for 160 MB of files, without figures. */
    private static final double STORED_A_BYTE = 0.4;

    /** Looks at an inbox. */
    public static Headroom of(InboxListing inbox, Path workspace) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (var file : inbox.ready()) {
            boolean isWorkbook = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
            sizes.add(Files.size(file.file()) * (isWorkbook ? TEXT_A_BYTE_OF_WORKBOOK : 1));
        }
        return new Headroom(
                sizes,
                Runtime.getRuntime().maxMemory(),
                Files.getFileStore(workspace).getUsableSpace());
    }

    /** As many files as are in memory side by side, the largest ones. */
    private long memoryNeeded() {
        return PROGRAM
                + MEMORY_A_BYTE
                        * sizes.stream()
                                .sorted(Comparator.reverseOrder())
                                .limit(Batch.IN_HAND)
                                .mapToLong(Long::longValue)
                                .sum();
    }

    private long diskNeeded() {
        return Math.round(STORED_A_BYTE
                        * sizes.stream().mapToLong(Long::longValue).sum())
                + FreeSpace.ENOUGH;
    }

    /** What will not fit and what to do, in sentences for people; empty when all will. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (sizes.isEmpty()) {
            return warnings;
        }
        MemoryWarning.of("The files in the inbox", memoryNeeded(), memory, ", or drop the largest files by themselves")
                .ifPresent(warnings::add);
        if (diskNeeded() > disk) {
            warnings.add(String.format(
                    Locale.UK,
                    "The disk may become full: loading what is in the inbox takes about %,d MB, and %,d MB are free. Work"
                            + " stops before anything breaks. Make room first: boardpack purge, or move old backups away.",
                    diskNeeded() / MEGABYTE,
                    disk / MEGABYTE));
        }
        return warnings;
    }
}
