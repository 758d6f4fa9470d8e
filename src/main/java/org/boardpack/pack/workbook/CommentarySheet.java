package org.boardpack.pack.workbook;

import java.util.List;
import org.boardpack.pack.Comment;
import org.boardpack.pack.improvement.FreeText;

/** What people wrote about the figures, and whether the figures are still what they wrote about. */
final class CommentarySheet {

    static final SheetKind<Comment> KIND = new SheetKind<>(
            "Commentary",
            List.of(
                    Field.text("metric", (reading, comment) -> reading.metric(comment.metric())),
                    Field.text("text", (reading, comment) -> reading.prose(FreeText.plain(comment.text()))),
                    Field.text("author", (reading, comment) -> reading.orNone(comment.author())),
                    Field.text("written-on", (reading, comment) -> reading.date(comment.writtenOn())),
                    Field.text(
                            "current",
                            (reading, comment) -> CellValue.wrapped(reading.words()
                                    .text(comment.isStale() ? "commentary.stale" : "commentary.current")))),
            reading -> Content.of(reading.pack().history().commentary()));

    private CommentarySheet() {}
}
