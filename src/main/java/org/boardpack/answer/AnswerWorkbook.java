package org.boardpack.answer;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.spreadsheet.WorkbookParts;

/**
 * A workbook whose first sheet to be begun grows row by row, straight into the file; the other sheets are short and come when it is
 * finished. POI makes everything around the rows. The same rows give the same bytes.
 */
final class AnswerWorkbook implements Closeable {

    private static final String MAKER = "Boardpack";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String NO_ROWS = "<sheetData/>";
    private static final int CHARACTER = 256;

    private final XSSFWorkbook skeleton = new XSSFWorkbook();
    private final AnswerStyles styles = new AnswerStyles(skeleton);
    private final List<AnswerSheet> sheets = new ArrayList<>();
    private final WrittenTexts texts = new WrittenTexts();
    private final ZipOutputStream zip;
    private final Writer out;
    private final AnswerSheet growing;
    private final SheetRows rows;

    /** Begins a workbook with these sheets in this order; one of them is the growing one. */
    AnswerWorkbook(OutputStream file, String title, Instant madeAt, List<AnswerSheet> sheets, AnswerSheet growing)
            throws IOException {
        this.zip = WorkbookParts.zip(file);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.growing = growing;
        sheets.forEach(this::add);
        describe(title, madeAt);
        Map<String, byte[]> parts = parts();
        // First, so that programs that look at a file's beginning know what it is.
        WorkbookParts.begin(zip, CONTENT_TYPES);
        zip.write(Objects.requireNonNull(parts.get(CONTENT_TYPES)));
        this.rows = open(growing, parts);
    }

    private static void printOnPagesAsWideAsTheSheet(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void add(AnswerSheet sheet) {
        sheets.add(sheet);
        XSSFSheet made = skeleton.createSheet(sheet.name());
        for (int i = 0; i < sheet.columns().size(); i++) {
            made.setColumnWidth(i, sheet.columns().get(i).width() * CHARACTER);
            made.setDefaultColumnStyle(i, styles.of(Look.TEXT));
        }
        made.createFreezePane(sheet.frozen(), 1);
        printOnPagesAsWideAsTheSheet(made);
        if (sheet.table() != null) {
            // Here for the part's sake; how far it goes is known at the end.
            XSSFTable table = made.createTable(area(sheet, 1));
            table.setName(sheet.table());
            table.setDisplayName(sheet.table());
            table.setStyleName("TableStyleLight1");
            for (int i = 0; i < sheet.columns().size(); i++) {
                table.getCTTable()
                        .getTableColumns()
                        .getTableColumnArray(i)
                        .setName(sheet.columns().get(i).heading());
            }
        }
    }

    private static AreaReference area(AnswerSheet sheet, int rows) {
        return new AreaReference(
                new CellReference(0, 0),
                // An Excel Table has no empty body.
                new CellReference(Math.max(1, rows), sheet.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
    }

    private void describe(String title, Instant madeAt) {
        POIXMLProperties.CoreProperties core = skeleton.getProperties().getCoreProperties();
        core.setCreated(Optional.of(Date.from(madeAt)));
        core.setModified(Optional.of(Date.from(madeAt)));
        core.setCreator(MAKER);
        core.setTitle(title);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        skeleton.getProperties().getExtendedProperties().setApplication(MAKER);
    }

    /** Adds a row to the growing sheet. */
    void row(List<AnswerCell> cells) throws IOException {
        rows.write(cells);
    }

    /** Rows of the growing sheet so far. */
    int count() {
        return rows.count();
    }

    /** What POI knows of a sheet, to add what stands around its rows. */
    XSSFSheet sheet(AnswerSheet sheet) {
        return skeleton.getSheetAt(sheets.indexOf(sheet));
    }

    /** Writes everything else. */
    void finish(Map<AnswerSheet, List<List<AnswerCell>>> others) throws IOException {
        for (AnswerSheet sheet : sheets) {
            bound(
                    sheet,
                    sheet.equals(growing) ? rows.count() : rowsOf(sheet, others).size());
        }
        Map<String, byte[]> parts = parts();
        close(growing, parts);
        for (AnswerSheet sheet : sheets) {
            if (!sheet.equals(growing)) {
                SheetRows written = open(sheet, parts);
                for (List<AnswerCell> row : rowsOf(sheet, others)) {
                    written.write(row);
                }
                close(sheet, parts);
            }
        }
        parts.remove(CONTENT_TYPES);
        parts.remove(WrittenTexts.PART);
        sheets.forEach(sheet -> parts.remove(partName(sheet)));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            WorkbookParts.begin(zip, part.getKey());
            zip.write(part.getValue());
        }
        WorkbookParts.begin(zip, WrittenTexts.PART);
        texts.writeTo(zip);
        zip.finish();
    }

    private static List<List<AnswerCell>> rowsOf(AnswerSheet sheet, Map<AnswerSheet, List<List<AnswerCell>>> others) {
        return Objects.requireNonNull(others.get(sheet), sheet.name());
    }

    private void bound(AnswerSheet sheet, int count) {
        XSSFSheet made = sheet(sheet);
        if (sheet.table() == null) {
            made.setAutoFilter(new CellRangeAddress(0, count, 0, sheet.columns().size() - 1));
        } else {
            made.getTables().get(0).setArea(area(sheet, count));
        }
    }

    private SheetRows open(AnswerSheet sheet, Map<String, byte[]> parts) throws IOException {
        WorkbookParts.begin(zip, partName(sheet));
        String xml = xml(sheet, parts);
        // POI says how far the rows go, before there are any.
        out.write(xml.substring(0, xml.indexOf(NO_ROWS)).replaceFirst("<dimension [^>]*/>", ""));
        out.write("<sheetData>");
        return new SheetRows(sheet, styles, texts, out);
    }

    private void close(AnswerSheet sheet, Map<String, byte[]> parts) throws IOException {
        String xml = xml(sheet, parts);
        out.write("</sheetData>");
        out.write(xml.substring(xml.indexOf(NO_ROWS) + NO_ROWS.length()));
        out.flush();
    }

    private String xml(AnswerSheet sheet, Map<String, byte[]> parts) {
        return new String(Objects.requireNonNull(parts.get(partName(sheet))), StandardCharsets.UTF_8);
    }

    private String partName(AnswerSheet sheet) {
        return sheet(sheet).getPackagePart().getPartName().getName().substring(1);
    }

    private Map<String, byte[]> parts() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        skeleton.write(saved);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            for (ZipEntry part = read.getNextEntry(); part != null; part = read.getNextEntry()) {
                parts.put(part.getName(), read.readAllBytes());
            }
        }
        return parts;
    }

    /** Closes the file, which is no workbook unless it was finished. */
    @Override
    public void close() throws IOException {
        skeleton.close();
        zip.close();
    }
}
