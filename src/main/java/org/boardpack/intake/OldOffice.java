package org.boardpack.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells apart what comes in Microsoft's compound file: none of it is read, but what to do differs. */
final class OldOffice {

    private OldOffice() {}

    static UnreadableFileException refusal(Path file) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return new UnreadableFileException(Rule.WORKBOOK_PROTECTED);
            }
            boolean workbook = root.hasEntry("Workbook") || root.hasEntry("Book");
            return new UnreadableFileException(workbook ? Rule.WORKBOOK_OLD : Rule.UNREADABLE_ARCHIVE);
        } catch (IOException | RuntimeException damaged) {
            // POI answers damaged files with exceptions of many kinds.
            return new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }
}
