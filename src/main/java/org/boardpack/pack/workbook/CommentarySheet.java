package org.boardpack.pack.workbook;

import java.util.Collections;
import java.util.List;
import org.boardpack.pack.Comment;

/** What people wrote about the figures, and whether the figures are still what they wrote about. */
final class CommentarySheet {

    private static final int COLUMNS = 5;

    private CommentarySheet() {}

    static SheetPlan plan(PackReading reading) {
        Wording words = reading.words();
        List<Comment> comments = reading.pack().history().commentary();
        List<ColumnPlan> columns = List.of(
                reading.column("metric", 44),
                reading.column("text", 90),
                reading.column("author", 28),
                reading.column("written-on", 18),
                reading.column("current", 44));
        return new SheetPlan(
                words.text("commentary.sheet"),
                words.text("commentary.title", "name", reading.name()),
                words.text("commentary.about"),
                reading.lines(words.text(comments.isEmpty() ? "commentary.never" : "commentary.line")),
                comments.isEmpty()
                        ? new TablePlan(
                                "tbl_commentary", columns, 1, index -> Collections.nCopies(COLUMNS, reading.orNone("")))
                        : TablePlan.of("tbl_commentary", columns, comments, comment -> row(reading, comment)));
    }

    private static List<CellValue> row(PackReading reading, Comment comment) {
        Wording words = reading.words();
        return List.of(
                CellValue.wrapped(words.text("metric." + comment.metric().id() + ".name")),
                CellValue.wrapped(comment.text()),
                reading.orNone(comment.author()),
                comment.writtenOn() == null
                        ? reading.orNone("")
                        : CellValue.text(comment.writtenOn().toString()),
                CellValue.wrapped(words.text(comment.isStale() ? "commentary.stale" : "commentary.current")));
    }
}
