package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;
import org.boardpack.spreadsheet.WorkbookParts;

/**
 * Takes the styles and the theme out of a template workbook, and nothing else: whatever else Excel keeps in a file that people saved,
 * such as their names, printers and folders, stays behind.
 */
final class TemplateStyles {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TemplateStyles() {}

    /**
     * The styles for workbooks in a language.
     *
     * @param looks the template's style of each look, by its number
     * @param rateDecimals how many decimals of a percentage are shown
     */
    static CellStyles of(byte[] template, Map<Look, Integer> looks, Language language, int rateDecimals)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            Map<Look, Integer> plain = new EnumMap<>(Look.class);
            Map<Look, Integer> quoted = new EnumMap<>(Look.class);
            for (Map.Entry<Look, Integer> look : looks.entrySet()) {
                XSSFCellStyle style = copy(workbook, look.getValue());
                style.setDataFormat(workbook.createDataFormat()
                        .getFormat(format(look.getKey(), style.getDataFormatString(), language, rateDecimals)));
                plain.put(look.getKey(), (int) style.getIndex());
                XSSFCellStyle safe = copy(workbook, style.getIndex());
                safe.setQuotePrefixed(true);
                quoted.put(look.getKey(), (int) safe.getIndex());
            }
            return new CellStyles(withoutSheets(workbook), plain, quoted);
        }
    }

    private static XSSFCellStyle copy(XSSFWorkbook workbook, int style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(workbook.getCellStyleAt(style));
        return copy;
    }

    /** The template's number format, but for what is a setting, and names of months. */
    private static String format(Look look, String ofTemplate, Language language, int rateDecimals) {
        return switch (look) {
            case RATE -> rateDecimals == 0 ? "0" : "0." + "0".repeat(rateDecimals);
            case MONTH, DATE -> ofTemplate.startsWith("[$-") ? ofTemplate : localeCode(language) + ofTemplate;
            default -> ofTemplate;
        };
    }

    /** Windows' code of the language, so that "Maw 2025" is Welsh on an English machine too. */
    private static String localeCode(Language language) {
        return switch (language) {
            case ENGLISH -> "[$-809]";
            case WELSH -> "[$-452]";
        };
    }

    private static byte[] withoutSheets(XSSFWorkbook workbook) throws IOException {
        ThemesTable theme = workbook.getTheme();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = WorkbookParts.zip(bytes)) {
            write(zip, "[Content_Types].xml", out -> say(out, contentTypes(theme != null)));
            write(
                    zip,
                    "_rels/.rels",
                    out -> say(out, relationships(relationship(1, "officeDocument", "xl/workbook.xml"))));
            write(
                    zip,
                    "xl/workbook.xml",
                    out -> say(
                            out,
                            XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                    + "<sheets/></workbook>"));
            write(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> say(
                            out,
                            relationships(relationship(1, "styles", "styles.xml")
                                    + (theme == null ? "" : relationship(2, "theme", "theme/theme1.xml")))));
            write(zip, "xl/styles.xml", workbook.getStylesSource()::writeTo);
            if (theme != null) {
                write(zip, "xl/theme/theme1.xml", theme::writeTo);
            }
        }
        return bytes.toByteArray();
    }

    private interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(ZipOutputStream zip, String name, Part part) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        part.writeTo(content);
        WorkbookParts.begin(zip, name);
        content.writeTo(zip);
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String contentTypes(boolean withTheme) {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>"
                + (withTheme
                        ? "<Override PartName=\"/xl/theme/theme1.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
                        : "")
                + "</Types>";
    }

    private static String relationships(String each) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static String relationship(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }
}
