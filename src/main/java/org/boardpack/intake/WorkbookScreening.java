package org.boardpack.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads a workbook's archive once from end to end before anything makes sense of it: every entry is whole by its checksum, none grows
 * beyond measure, and no XML in it can harm a parser. Memory stays flat. What is unpacked is forgotten at once.
 */
final class WorkbookScreening {

    /** As POI's {@code ZipSecureFile}: more parts, or more than a hundred bytes from one, are no workbook. */
    private static final int MOST_ENTRIES = 1_000;

    private static final int MOST_GROWTH = 100;
    private static final long GROWTH_ALLOWED_ANYWAY = 100_000;
    /** A million rows of forty cells take about half of it. */
    private static final long MOST_BYTES = 4L << 30;
    /** Of the list of entries, and of the parts that POI reads into memory whole. */
    private static final long MOST_LISTED_BYTES = 4L << 20;

    private static final int BUFFER = 1 << 16;

    private final long limit;
    private final long allowed;
    private final byte[] buffer = new byte[BUFFER];
    private long expanded;
    private long listed;

    private WorkbookScreening(long fileBytes, long limit) {
        this.limit = limit;
        this.allowed = Math.min(MOST_BYTES, fileBytes * MOST_GROWTH + MOST_ENTRIES * GROWTH_ALLOWED_ANYWAY);
    }

    /**
     * @param limit bytes of each sheet that are looked at
     * @throws UnreadableFileException when the file must not, or cannot, be read as a workbook
     */
    static void screen(Path file, long limit) throws IOException {
        try {
            if (ZipEnd.listLength(file) > MOST_LISTED_BYTES) {
                throw tooManyParts();
            }
            try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
                requireWorkbook(zip, entries);
                WorkbookScreening screening = new WorkbookScreening(Files.size(file), limit);
                for (ZipArchiveEntry entry : entries) {
                    screening.screen(zip, entry);
                }
            }
        } catch (UnreadableFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Damaged archives are answered with exceptions of many kinds.
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }

    private static void requireWorkbook(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            throw tooManyParts();
        }
        boolean contentTypes = false;
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.equals("mimetype") && isOpenDocument(zip, entry)) {
                throw new UnreadableFileException(Rule.WORKBOOK_OPEN_DOCUMENT);
            }
            if (name.contains("vbaproject")) {
                throw new UnreadableFileException(Rule.WORKBOOK_MACROS);
            }
            contentTypes |= name.equals("[content_types].xml");
        }
        if (!contentTypes) {
            throw new UnreadableFileException(Rule.UNREADABLE_ARCHIVE);
        }
    }

    private static boolean isOpenDocument(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(100), StandardCharsets.US_ASCII).contains("opendocument");
        }
    }

    private void screen(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long most = Math.max(GROWTH_ALLOWED_ANYWAY, entry.getCompressedSize() * MOST_GROWTH);
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean readWhole = isReadWhole(name);
        long enough = name.startsWith("xl/worksheets/sheet") ? limit : Long.MAX_VALUE;
        refuseGrowth(entry.getSize(), most);
        MarkupGuard guard = null;
        CRC32 checksum = new CRC32();
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0 && size < enough; read = content.read(buffer)) {
                checksum.update(buffer, 0, read);
                guard = size == 0 && looksLikeXml(read) ? new MarkupGuard() : guard;
                size += read;
                expanded += read;
                listed += readWhole ? read : 0;
                refuseGrowth(size, most);
                if (guard != null) {
                    guard.watch(buffer, read);
                }
            }
        }
        boolean whole = size < enough;
        if (whole && (size != entry.getSize() || checksum.getValue() != entry.getCrc())) {
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }

    private void refuseGrowth(long size, long most) throws UnreadableFileException {
        if (size > most) {
            throw new UnreadableFileException(Rule.WORKBOOK_EXPANDS, "a hundred times its size");
        }
        if (expanded > allowed) {
            throw new UnreadableFileException(
                    Rule.WORKBOOK_EXPANDS, allowed == MOST_BYTES ? "4 GB" : "a hundred times its size");
        }
        if (listed > MOST_LISTED_BYTES) {
            throw tooManyParts();
        }
    }

    private static boolean isReadWhole(String name) {
        return name.endsWith(".rels") || name.equals("[content_types].xml") || name.startsWith("docprops/");
    }

    /** Begins with a bracket, after a byte order mark, spaces and the zero bytes of UTF-16. */
    private boolean looksLikeXml(int length) {
        int at = 0;
        while (at < length && buffer[at] <= ' ') {
            at++;
        }
        return at < length && buffer[at] == '<';
    }

    private static UnreadableFileException tooManyParts() {
        return new UnreadableFileException(Rule.WORKBOOK_TOO_MANY_PARTS, String.format(Locale.UK, "%,d", MOST_ENTRIES));
    }
}
