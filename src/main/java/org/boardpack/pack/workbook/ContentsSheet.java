package org.boardpack.pack.workbook;

import java.util.List;

/** Every sheet that follows, each a link, with the name of its table for those who read it with a program. */
final class ContentsSheet {

    static final SheetKind<SheetKind<?>> KIND = new SheetKind<>(
            "Contents",
            List.of(
                    Field.text(
                            "sheet-name",
                            (reading, kind) -> new CellValue.Link(reading.sheetName(kind), reading.sheetName(kind))),
                    Field.text(
                            "what-it-holds",
                            (reading, kind) -> CellValue.wrapped(reading.fill("{{" + kind.key() + ".about}}"))),
                    Field.text("table", (reading, kind) -> reading.orNone(kind.hasTable() ? kind.table() : ""))),
            ContentsSheet::content);

    private ContentsSheet() {}

    private static Content<SheetKind<?>> content(PackReading reading) {
        List<String> ids = reading.sheets().stream().map(TemplateSheet::id).toList();
        return Content.of(ids.subList(ids.indexOf("Contents") + 1, ids.size()).stream()
                .<SheetKind<?>>map(SheetKinds::of)
                .toList());
    }
}
