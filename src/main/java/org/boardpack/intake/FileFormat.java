package org.boardpack.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is by its first bytes; its name is not asked. */
enum FileFormat {
    TEXT,
    /** An archive, as every {@code .xlsx} is one. */
    ZIP,
    /** Microsoft's compound file: {@code .xls}, and every workbook with a password. */
    OLE2;

    private static final int ENOUGH = 4;

    static FileFormat of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return switch (HexFormat.of().formatHex(bytes.readNBytes(ENOUGH))) {
                case "504b0304" -> ZIP;
                case "d0cf11e0" -> OLE2;
                default -> TEXT;
            };
        }
    }
}
