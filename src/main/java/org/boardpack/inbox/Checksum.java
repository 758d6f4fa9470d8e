package org.boardpack.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@code .sha256} file as the usual tools write it: {@code <hash>  <name>} lines, or the bare hash. */
final class Checksum {

    private static final int MOST_BYTES = 1 << 16;

    private Checksum() {}

    /** The 64 digits that it gives for a file, in lower case; empty while it gives none. */
    static Optional<String> of(Path companion, String fileName) throws IOException {
        List<String> lines = lines(companion);
        return lines.stream()
                .filter(line -> line.length() > 64 && nameIn(line).equalsIgnoreCase(fileName))
                .findFirst()
                .or(() -> lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty())
                .map(line -> line.substring(0, 64).toLowerCase(Locale.ROOT));
    }

    private static List<String> lines(Path companion) throws IOException {
        try (InputStream bytes = Files.newInputStream(companion)) {
            // A hash is ASCII: whatever the encoding, zero bytes and byte order marks are all that stands between.
            String text = new String(bytes.readNBytes(MOST_BYTES), ISO_8859_1)
                    .replaceAll("[\u0000\u00EF\u00BB\u00BF\u00FE\u00FF]", "");
            return text.lines()
                    .map(String::strip)
                    .filter(line -> line.matches("(?i)[0-9a-f]{64}(\\s.*)?"))
                    .toList();
        }
    }

    /** {@code *} before a name says that the file was hashed as it is. */
    private static String nameIn(String line) {
        String path = line.substring(64).strip();
        String name = path.startsWith("*") ? path.substring(1) : path;
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
