package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/** A workbook that has passed the screening, with what it says of its sheets and how its cells become text. */
record OpenedWorkbook(WorkbookParts parts, WorkbookSheets sheets, CellTexts texts) implements Closeable {

    /** @param limit bytes of a sheet that can be read */
    static OpenedWorkbook open(Path file, long limit) throws IOException {
        WorkbookScreening.screen(file, limit);
        WorkbookParts parts = WorkbookParts.open(file, limit);
        try {
            WorkbookSheets sheets = WorkbookSheets.read(parts);
            CellTexts texts =
                    new CellTexts(SharedTexts.read(parts), CellFormats.read(parts), sheets.from1904(), new BitSet());
            return new OpenedWorkbook(parts, sheets, texts);
        } catch (IOException | RuntimeException unread) {
            parts.close();
            throw unread;
        }
    }

    Optional<WorkbookSheets.Sheet> sheet(String name) {
        return sheets.sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    SheetRows rows(WorkbookSheets.Sheet sheet) throws IOException {
        return new SheetRows(parts.openSheet(sheet.id()), texts);
    }

    /** @param dates columns in which a number without a date format is a date all the same */
    SheetRows rows(WorkbookSheets.Sheet sheet, BitSet dates) throws IOException {
        return new SheetRows(parts.openSheet(sheet.id()), texts.withDates(dates));
    }

    @Override
    public void close() {
        parts.close();
    }
}
