package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;

/** What the shorthand means, then numbered notes on how to read the figures. */
final class NotesSheet {

    private static final int NOTES = 5;

    private NotesSheet() {}

    private record Note(String symbol, String meaning) {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        List<Note> notes = new ArrayList<>();
        for (String letter : Shorthand.LETTERS) {
            notes.add(new Note("[" + letter + "]", words.text("shorthand." + letter)));
        }
        notes.add(new Note("1", suppression(reading)));
        for (int i = 2; i <= NOTES; i++) {
            notes.add(new Note(Integer.toString(i), words.text("notes." + i)));
        }
        return new SheetPlan(
                words.text("notes.sheet"),
                words.text("notes.title"),
                words.text("notes.about"),
                reading.lines(words.text("notes.line")),
                TablePlan.of(
                        "tbl_notes",
                        List.of(reading.column("symbol", 22), reading.column("meaning", 110)),
                        notes,
                        note -> List.of(CellValue.text(note.symbol()), CellValue.wrapped(note.meaning()))));
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
