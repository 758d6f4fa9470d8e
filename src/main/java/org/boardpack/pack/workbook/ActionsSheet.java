package org.boardpack.pack.workbook;

import java.util.List;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.pack.Language;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** What is being done about retention, late actions first, with the milestone in whose month each falls due. */
final class ActionsSheet {

    static final SheetKind<ActionRow> KIND = new SheetKind<>(
            "Actions",
            List.of(
                    Field.text("organisation-code", (reading, action) -> CellValue.text(action.organisation())),
                    Field.text(
                            "organisation",
                            (reading, action) -> reading.organisation(Scope.organisation(action.organisation()))),
                    Field.text("action", (reading, action) -> reading.prose(FreeText.plain(action.action()))),
                    Field.text("action-title", (reading, action) -> reading.prose(FreeText.plain(action.title()))),
                    Field.text("domain", (reading, action) -> reading.word("domain", FreeText.plain(action.domain()))),
                    Field.text("owner", (reading, action) -> reading.prose(FreeText.plain(action.owner()))),
                    Field.text("start", (reading, action) -> reading.date(action.start())),
                    Field.text("due", (reading, action) -> reading.date(action.due())),
                    Field.text(
                            "action-status",
                            (reading, action) -> reading.word("action-status", FreeText.plain(action.status()))),
                    Field.text("open", (reading, action) -> reading.yesNo(action.open())),
                    Field.text("late", (reading, action) -> reading.yesNo(action.late())),
                    Field.number("days-late", (reading, action) -> CellValue.whole(action.daysLate())),
                    Field.text("ninety-days", (reading, action) -> milestone(reading, action.ninetyDays())),
                    Field.text("of-year", (reading, action) -> milestone(reading, action.ofYear())),
                    Field.text("metric", (reading, action) -> reading.metric(action.metric())),
                    Field.text("staff-group", (reading, action) -> reading.staffGroup(action.staffGroup()))),
            reading -> Content.of(reading.pack().work().actions()));

    private ActionsSheet() {}

    private static CellValue milestone(PackReading reading, @Nullable Milestone milestone) {
        if (milestone == null) {
            return reading.orNone("");
        }
        return reading.prose(reading.language() == Language.WELSH ? milestone.welshName() : milestone.name());
    }
}
