package org.boardpack.pack.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardpack.pack.KiteMark;

/** What came of each extract for the month, how far it can be trusted, and what would mend it. */
final class KiteMarksSheet {

    static final SheetKind<KiteMark> KIND = new SheetKind<>(
            "Kite_marks",
            List.of(
                    Field.text(
                            "extract",
                            (reading, mark) -> reading.word("extract", mark.of().extract())),
                    Field.text(
                            "received",
                            (reading, mark) ->
                                    mark.of().received().map(CellValue::moment).orElseGet(() -> reading.orNone(""))),
                    Field.text(
                            "due",
                            (reading, mark) -> reading.date(mark.of().due().orElse(null))),
                    Field.text(
                            "verdict",
                            (reading, mark) -> reading.word("verdict", mark.of().verdict())),
                    Field.number(
                            "sent-by",
                            (reading, mark) -> CellValue.whole(mark.of().organisations())),
                    Field.number(
                            "expected-from",
                            (reading, mark) -> CellValue.whole(mark.of().expected())),
                    test("complete", KiteMark::complete),
                    test("on-time", KiteMark::onTime),
                    test("valid", KiteMark::valid),
                    test("adds-up", KiteMark::addsUp),
                    Field.text("mending", KiteMarksSheet::mending)),
            reading -> Content.of(KiteMark.of(reading.pack())));

    private KiteMarksSheet() {}

    private static Field<KiteMark> test(String name, Function<KiteMark, KiteMark.Test> which) {
        return Field.text(
                name,
                (reading, mark) -> CellValue.text(
                        reading.words().text("quality." + which.apply(mark).id())));
    }

    private static CellValue mending(PackReading reading, KiteMark mark) {
        Wording words = reading.words();
        List<String> failed = mark.failed();
        return CellValue.wrapped(
                failed.isEmpty()
                        ? words.text("quality.mend.nothing")
                        : failed.stream()
                                .map(test -> words.text("quality.mend." + test))
                                .collect(Collectors.joining(" ")));
    }
}
