package org.boardpack.intake;

import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Which kind of Office document an archive is, by the content types of its parts: only a workbook without macros is read. */
final class WorkbookKind {

    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final String TEMPLATE = "spreadsheetml.template.main+xml";

    private WorkbookKind() {}

    static void refuseOthers(List<PackagePart> parts) throws UnreadableFileException {
        boolean workbook = false;
        for (PackagePart part : parts) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("ms-excel.sheet.binary")) {
                throw new UnreadableFileException(Rule.WORKBOOK_BINARY);
            }
            workbook |= type.endsWith(WORKBOOK) || type.endsWith(TEMPLATE) || isMacro(type);
        }
        if (!workbook) {
            throw new UnreadableFileException(Rule.UNREADABLE_ARCHIVE);
        }
        if (parts.stream().anyMatch(part -> isMacro(part.getContentType().toLowerCase(Locale.ROOT)))) {
            throw new UnreadableFileException(Rule.WORKBOOK_MACROS);
        }
    }

    /** Macros of today (VBA), and sheets of macros as Excel 4 had them. */
    private static boolean isMacro(String type) {
        boolean excel = type.startsWith("application/vnd.ms-excel");
        return type.contains("vbaproject") || (excel && (type.contains("macroenabled") || type.contains("macrosheet")));
    }
}
