package org.boardpack.pack.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every sheet that follows, each a link, with the name of its table for those who read it with a program. */
final class ContentsSheet {

    private ContentsSheet() {}

    static SheetPlan plan(PackReading reading, List<SheetPlan> others) {
        Wording words = reading.words();
        return new SheetPlan(
                words.text("contents.sheet"),
                words.text("contents.title"),
                words.text("contents.about"),
                reading.lines(words.text("contents.line")),
                TablePlan.of(
                        "tbl_contents",
                        List.of(
                                reading.column("sheet-name", 28),
                                reading.column("what-it-holds", 90),
                                reading.column("table", 30)),
                        others,
                        sheet -> List.of(
                                new CellValue.Link(sheet.name(), sheet.name()),
                                CellValue.wrapped(sheet.about()),
                                reading.orNone(nameOf(sheet.table())))));
    }

    private static String nameOf(@Nullable TablePlan table) {
        return table == null ? "" : table.name();
    }
}
