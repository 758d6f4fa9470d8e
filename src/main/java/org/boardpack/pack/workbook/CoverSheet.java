package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;

/** The cover: whom the workbook is about, which month and edition, and what a reader must know first. Text in column A, no table. */
final class CoverSheet {

    private CoverSheet() {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        var edition = reading.pack().edition();
        List<CellValue> lines = new ArrayList<>();
        lines.add(CellValue.wrapped(words.text(
                "cover.scope",
                "scope",
                words.text("scopes." + reading.pack().scope().type().id()),
                "code",
                reading.pack().scope().code())));
        lines.add(CellValue.wrapped(words.text("cover.month", "month", reading.monthInWords(reading.month()))));
        lines.add(CellValue.wrapped(words.text(
                "cover.edition",
                "number",
                Integer.toString(edition.number()),
                "status",
                words.text("edition-status." + edition.status().id()),
                "made",
                reading.madeAtInWords(),
                "version",
                edition.codeVersion())));
        lines.add(disclosure(reading));
        lines.add(CellValue.wrapped(words.text("cover.same-figures")));
        lines.add(CellValue.wrapped(words.text("cover.how-to-read")));
        lines.add(new CellValue.Link(words.text("cover.start-here"), words.text("contents.sheet")));
        return new SheetPlan(
                words.text("cover.sheet"),
                words.text("cover.title", "name", reading.name()),
                words.text("cover.about"),
                lines,
                null);
    }

    private static CellValue disclosure(PackReading reading) {
        return reading.isInternal()
                ? new CellValue.Text(reading.words().text("common.internal-warning"), Look.WARNING)
                : CellValue.wrapped(NotesSheet.suppression(reading));
    }
}
