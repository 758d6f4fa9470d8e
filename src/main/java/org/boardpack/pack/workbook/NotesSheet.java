package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;

/** What the shorthand means, then numbered notes on how to read the figures. */
final class NotesSheet {

    private static final int NOTES = 5;

    static final SheetKind<Note> KIND = new SheetKind<>(
            "Notes",
            List.of(
                    Field.text("symbol", (reading, note) -> CellValue.text(note.symbol())),
                    Field.text("meaning", (reading, note) -> CellValue.wrapped(note.meaning()))),
            NotesSheet::content);

    private NotesSheet() {}

    /** A symbol or a number, and what it says. */
    record Note(String symbol, String meaning) {}

    private static Content<Note> content(PackReading reading) {
        Wording words = reading.words();
        List<Note> notes = new ArrayList<>();
        for (String letter : Shorthand.LETTERS) {
            notes.add(new Note("[" + letter + "]", words.text("shorthand." + letter)));
        }
        notes.add(new Note("1", suppression(reading)));
        for (int i = 2; i <= NOTES; i++) {
            notes.add(new Note(Integer.toString(i), words.text("notes." + i)));
        }
        return Content.of(notes);
    }

    /** The sentence that says below which number people are not shown. */
    static String suppression(PackReading reading) {
        return reading.isInternal()
                ? reading.words().text("common.internal-warning")
                : reading.words()
                        .text(
                                "common.suppression",
                                "threshold",
                                Integer.toString(reading.pack().suppressionThreshold()));
    }
}
