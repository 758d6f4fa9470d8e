package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows are written straight into its zip, without temporary files, and whose zip has the same bytes whenever it is
 * written: POI would stamp each entry with the time of the machine.
 */
final class ReproducibleWorkbook extends DeferredSXSSFWorkbook {

    /** Not 1 January 1980: that value makes the zip entry carry a second time that depends on the time zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Rows kept before they are written; every sheet is written strictly downwards. */
    private static final int ROWS_IN_MEMORY = 1;

    ReproducibleWorkbook(XSSFWorkbook workbook) {
        super(workbook, ROWS_IN_MEMORY);
        setShouldCalculateSheetDimensions(false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        FixedTimeZip zip = new FixedTimeZip(out);
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }

    private static final class FixedTimeZip extends ZipArchiveOutputStream {

        FixedTimeZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
            fixed.setTimeLocal(ENTRY_TIME);
            super.putArchiveEntry(fixed);
        }
    }
}
