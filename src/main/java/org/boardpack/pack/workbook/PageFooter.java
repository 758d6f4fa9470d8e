package org.boardpack.pack.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The foot of every printed page: organisation, month, edition, page; at its head the warning of an internal edition. */
final class PageFooter {

    private final String header;
    private final String left;
    private final String right;

    PageFooter(PackReading reading) {
        Wording words = reading.words();
        this.header = reading.isInternal() ? escape(words.text("common.internal-warning")) : "";
        this.left = escape(reading.fill("{{common.footer}}"));
        this.right = escape(words.text("common.page")).replace("{{page}}", "&P").replace("{{pages}}", "&N");
    }

    void writeTo(XSSFSheet sheet) {
        if (!header.isEmpty()) {
            sheet.getHeader().setCenter(header);
        }
        sheet.getFooter().setLeft(left);
        sheet.getFooter().setRight(right);
    }

    /** An ampersand begins a code in Excel's headers and footers; two stand for one. */
    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
