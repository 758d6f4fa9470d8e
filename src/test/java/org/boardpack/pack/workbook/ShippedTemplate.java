package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.spreadsheet.WorkbookParts;

/**
 * Makes {@code reports-templates/board-pack/pack.xlsx}: every sheet with every column there is, in the house style. After a kind of sheet
 * or a field was added, run {@link #main} in the project's folder and commit what it writes. {@code TemplateWorkbookTest} holds the
 * committed file to it, byte for byte.
 */
final class ShippedTemplate {

    static final Path PLACE = Path.of("reports-templates", "board-pack", "pack.xlsx");

    /** The order of the sheets. */
    private static final List<String> ORDER = List.of(
            "Cover",
            "Contents",
            "Notes",
            "Summary",
            "Sector_matrix",
            "Leavers",
            "Turnover_reasons",
            "Demographics",
            "Career_stage",
            "Nursing",
            "Sickness",
            "Agency",
            "Staff_vacancies",
            "Flows",
            "Hot_spots",
            "Peers",
            "Organisations",
            "Trajectory",
            "SPC",
            "Actions",
            "Self_assessment",
            "Process_survey",
            "Commentary",
            "Data_quality",
            "Changes",
            "Restatements",
            "Definitions",
            "Provenance",
            "Data");

    private static final List<String> COVER = List.of(
            "{{cover.title}}",
            "{{cover.scope}}",
            "{{cover.month}}",
            "{{cover.edition}}",
            "{{disclosure}}",
            "{{cover.same-figures}}",
            "{{cover.how-to-read}}");

    /** Sheets whose cells need no word on shorthand. */
    private static final List<String> PLAIN =
            List.of("Contents", "Notes", "Commentary", "Definitions", "Provenance", "Data");

    /** Characters across; other texts have 16, other numbers 13. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("metric", 32),
            Map.entry("window", 23),
            Map.entry("staff-group", 34),
            Map.entry("staff_group", 36),
            Map.entry("dimension_value", 26),
            Map.entry("part", 32),
            Map.entry("break-down", 18),
            Map.entry("period", 12),
            Map.entry("first-month", 12),
            Map.entry("latest-month", 12),
            Map.entry("unit", 10),
            Map.entry("marker", 10),
            Map.entry("segment", 11),
            Map.entry("rank", 8),
            Map.entry("status", 15),
            Map.entry("reference", 22),
            Map.entry("denominator", 16),
            Map.entry("better", 17),
            Map.entry("sheet-name", 26),
            Map.entry("what-it-holds", 90),
            Map.entry("table", 26),
            Map.entry("symbol", 14),
            Map.entry("meaning", 110),
            Map.entry("variation", 38),
            Map.entry("assurance", 38),
            Map.entry("rule", 34),
            Map.entry("limits", 22),
            Map.entry("organisation", 36),
            Map.entry("sector", 34),
            Map.entry("said", 26),
            Map.entry("caveat", 50),
            Map.entry("drivers", 40),
            Map.entry("source", 30),
            Map.entry("filled-from", 20),
            Map.entry("comparator", 20),
            Map.entry("why", 60),
            Map.entry("formula", 90),
            Map.entry("windows", 40),
            Map.entry("comes-from", 40),
            Map.entry("metric-id", 28),
            Map.entry("text", 90),
            Map.entry("author", 24),
            Map.entry("current", 36),
            Map.entry("file", 46),
            Map.entry("extract", 20),
            Map.entry("verdict", 26),
            Map.entry("received", 20),
            Map.entry("sha256", 72),
            Map.entry("action", 16),
            Map.entry("action-title", 46),
            Map.entry("domain", 24),
            Map.entry("owner", 24),
            Map.entry("ninety-days", 34),
            Map.entry("of-year", 34),
            Map.entry("evidence", 60),
            Map.entry("career-stage", 24),
            Map.entry("position", 24),
            Map.entry("peer-group", 26),
            Map.entry("reach", 26),
            Map.entry("step", 24));

    private static final Map<Look, String> SAMPLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Look.LINE, "A sentence above a table"),
            Map.entry(Look.WARNING, "A warning above a table"),
            Map.entry(Look.TEXT, "Text in one line, and codes"),
            Map.entry(Look.WRAPPED, "Text that may take several lines in its cell"),
            Map.entry(Look.LINK, "A link to another sheet"),
            Map.entry(Look.SYMBOL, "[x]"),
            Map.entry(Look.WHOLE, "12345"),
            Map.entry(Look.DECIMAL, "1234.567"),
            Map.entry(Look.RATE, "12.3456"),
            Map.entry(Look.POUNDS, "1234567"),
            Map.entry(Look.PLAIN, "12.3456"),
            Map.entry(Look.MONTH, "45717"),
            Map.entry(Look.ISO_MONTH, "45717"),
            Map.entry(Look.DATE, "45717"),
            Map.entry(Look.MOMENT, "45717.5")));

    private static final Map<Look, String> FORMATS = new EnumMap<>(Map.of(
            Look.WHOLE, "#,##0",
            Look.DECIMAL, "#,##0.00",
            Look.RATE, "0.00",
            Look.POUNDS, "\"£\"#,##0",
            Look.MONTH, "mmm yyyy",
            Look.ISO_MONTH, "yyyy-mm",
            Look.DATE, "d mmm yyyy",
            Look.MOMENT, "yyyy-mm-dd hh:mm"));

    private static final List<Look> RIGHT =
            List.of(Look.SYMBOL, Look.WHOLE, Look.DECIMAL, Look.RATE, Look.POUNDS, Look.PLAIN);

    private static final List<String> READ_ME = List.of(
            "The template of the Excel Board pack",
            "Copy this file to your workspace, folder reports-templates/board-pack, and edit the copy in Excel. The next run uses it; nothing"
                    + " needs to be rebuilt. A mistake is told with its sheet and cell. This sheet is left out of packs.",
            "Order of the sheets: drag their tabs. A sheet that you delete is left out; Cover and Contents must stay, and Cover first.",
            "Words: {{summary.title}} stands for a text of workbook.en.yaml or workbook.cy.yaml. Write words of your own in its place and both"
                    + " languages show them; a template for Welsh alone is called pack.cy.xlsx. {{name}}, {{month}}, {{edition}} and the like"
                    + " stand for what the pack is about.",
            "Columns: the row below the headings says what each column shows. Move, delete or narrow columns as you like; headings are yours"
                    + " too. The names of the tables stay, because formulas and Power Query refer to them.",
            "Looks: format the sample on the sheet Styles, and every cell of its kind follows. Titles, sentences and headings look as they do"
                    + " on their sheets. How many decimals rates have is the setting rates.decimals.",
            "Logo: put one picture on the sheet Cover, and give it alternative text.");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle title = style(bold(15));
    private final XSSFCellStyle line = style(font(12));
    private final XSSFCellStyle wrapped = wrapped(style(font(12)));
    private final XSSFCellStyle link = wrapped(style(link()));
    private final XSSFCellStyle heading = heading(false);
    private final XSSFCellStyle numberHeading = heading(true);

    private ShippedTemplate() {}

    /** Writes the file. */
    public static void main(String[] nothing) throws IOException {
        Files.write(PLACE, bytes());
    }

    static byte[] bytes() throws IOException {
        return new ShippedTemplate().make();
    }

    private byte[] make() throws IOException {
        plain(workbook.getFontAt(0), 12);
        readMe();
        styles();
        for (String id : ORDER) {
            sheet(SheetKinds.of(id));
        }
        Optional<Date> then = Optional.of(Date.from(Instant.parse("2026-01-01T00:00:00Z")));
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator(ReleaseGate.MAKER);
        core.setCreated(then);
        core.setModified(then);
        core.setTitle("Template of the Excel Board pack");
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        workbook.write(saved);
        ByteArrayOutputStream repacked = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()));
                ZipOutputStream zip = WorkbookParts.zip(repacked)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                WorkbookParts.begin(zip, part.getName());
                parts.transferTo(zip);
            }
        }
        return repacked.toByteArray();
    }

    private void readMe() {
        XSSFSheet sheet = workbook.createSheet(TemplateReader.READ_ME);
        sheet.setColumnWidth(0, 110 * 256);
        for (String text : READ_ME) {
            say(
                    sheet,
                    sheet.getPhysicalNumberOfRows(),
                    0,
                    text,
                    sheet.getPhysicalNumberOfRows() == 0 ? title : wrapped);
        }
    }

    private void styles() {
        XSSFSheet sheet = workbook.createSheet(TemplateReader.STYLES);
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        say(sheet, 0, 0, "Kind of cell", heading);
        say(sheet, 0, 1, "Sample: format it as you like", heading);
        for (Look look : Look.values()) {
            int row = 1 + look.ordinal();
            say(sheet, row, 0, look.label(), line);
            XSSFCell sample = sheet.getRow(row).createCell(1);
            sample.setCellStyle(style(look));
            String shown = SAMPLES.get(look);
            if (look.ordinal() > Look.SYMBOL.ordinal()) {
                sample.setCellValue(Double.parseDouble(shown));
            } else {
                sample.setCellValue(shown);
            }
        }
    }

    private void sheet(SheetKind<?> kind) {
        XSSFSheet sheet = workbook.createSheet(kind.id());
        sheet.getPrintSetup().setLandscape(true);
        if (!kind.hasTable()) {
            sheet.setColumnWidth(0, 110 * 256);
            COVER.forEach(text -> say(
                    sheet,
                    sheet.getPhysicalNumberOfRows(),
                    0,
                    text,
                    sheet.getPhysicalNumberOfRows() == 0 ? title : wrapped));
            int row = sheet.getPhysicalNumberOfRows();
            say(sheet, row, 0, "{{cover.start-here}}", link);
            XSSFHyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress("Contents!A1");
            sheet.getRow(row).getCell(0).setHyperlink(to);
            return;
        }
        say(sheet, 0, 0, "{{" + kind.key() + ".title}}", title);
        say(sheet, 1, 0, "{{" + kind.key() + ".line}}", line);
        if (!PLAIN.contains(kind.id())) {
            say(sheet, 2, 0, "{{common.shorthand-line}}", line);
        }
        table(sheet, kind, sheet.getPhysicalNumberOfRows());
    }

    private void table(XSSFSheet sheet, SheetKind<?> kind, int row) {
        for (int column = 0; column < kind.fields().size(); column++) {
            Field<?> field = kind.fields().get(column);
            boolean codes = kind.id().equals("Data");
            say(
                    sheet,
                    row,
                    column,
                    codes ? field.name() : "{{headings." + field.name() + "}}",
                    field.isNumber() ? numberHeading : heading);
            say(sheet, row + 1, column, "{{" + field.name() + "}}", line);
            sheet.setColumnWidth(column, WIDTHS.getOrDefault(field.name(), field.isNumber() ? 13 : 16) * 256);
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(row, 0),
                new CellReference(row + 1, kind.fields().size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(kind.table());
        table.setDisplayName(kind.table());
        table.setStyleName("TableStyleLight1");
    }

    private static void say(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = style(look == Look.LINK ? link() : look == Look.WARNING ? bold(12) : font(12));
        style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.getOrDefault(look, "General")));
        if (RIGHT.contains(look)) {
            alignAsNumber(style);
        } else if (look.ordinal() > Look.PLAIN.ordinal()) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        return look == Look.WRAPPED ? wrapped(style) : style;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font); // said outright: not every program takes it over from the default
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle heading(boolean overNumbers) {
        XSSFCellStyle style = wrapped(style(bold(12)));
        style.setBorderBottom(BorderStyle.MEDIUM);
        if (overNumbers) {
            alignAsNumber(style);
        }
        return style;
    }

    /** To the right, with a little room before the text of the next column. */
    private static void alignAsNumber(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private XSSFFont bold(int points) {
        XSSFFont font = font(points);
        font.setBold(true);
        return font;
    }

    private XSSFFont link() {
        XSSFFont font = font(12);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        return font;
    }

    private XSSFFont font(int points) {
        return plain(workbook.createFont(), points);
    }

    /** Metric-compatible with Liberation Sans, and what the public-sector checklist asks for: sans serif, 12 point. */
    private static XSSFFont plain(XSSFFont font, int points) {
        font.setScheme(org.apache.poi.ss.usermodel.FontScheme.NONE);
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
