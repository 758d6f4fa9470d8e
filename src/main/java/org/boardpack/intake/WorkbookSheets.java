package org.boardpack.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a workbook says of its sheets.
 *
 * @param sheets those of cells, the visible ones first
 * @param from1904 whether its dates are counted from 1904, as on old Macintoshes, not from 1900
 */
record WorkbookSheets(List<Sheet> sheets, boolean from1904) {

    private static final int MOST_SHEETS = 1_000;

    /** @param id of the relationship that leads to it */
    record Sheet(String name, String id) {}

    static WorkbookSheets read(WorkbookParts workbook) throws IOException {
        List<Sheet> visible = new ArrayList<>();
        List<Sheet> hidden = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart part = workbook.openWorkbook()) {
            while (part.next()) {
                if (part.begins("workbookPr")) {
                    from1904 = part.flag("date1904");
                } else if (part.begins("sheet") && workbook.isSheet(part.attribute("id"))) {
                    boolean seen =
                            part.attribute("state").toLowerCase(Locale.ROOT).isEmpty()
                                    || part.attribute("state").equals("visible");
                    (seen ? visible : hidden)
                            .add(new Sheet(Shown.heading(part.attribute("name")), part.attribute("id")));
                    refuseMore(visible.size() + hidden.size());
                }
            }
        }
        visible.addAll(hidden);
        return new WorkbookSheets(visible, from1904);
    }

    private static void refuseMore(int sheets) throws UnreadableFileException {
        if (sheets > MOST_SHEETS) {
            throw new UnreadableFileException(
                    Rule.WORKBOOK_TOO_MANY_PARTS, String.format(Locale.UK, "%,d", MOST_SHEETS));
        }
    }
}
