package org.boardpack.pack.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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
            "Kite_marks",
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
    private final ShippedStyles looks = new ShippedStyles(workbook);

    private ShippedTemplate() {}

    /** Writes the file. */
    public static void main(String[] nothing) throws IOException {
        Files.write(PLACE, bytes());
    }

    static byte[] bytes() throws IOException {
        return new ShippedTemplate().make();
    }

    private byte[] make() throws IOException {
        readMe();
        looks.show();
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
                byte[] content = parts.readAllBytes();
                zip.write(
                        part.getName().equals("xl/styles.xml")
                                ? ShippedStyles.named(new String(content, UTF_8))
                                        .getBytes(UTF_8)
                                : content);
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
                    sheet.getPhysicalNumberOfRows() == 0 ? looks.title : looks.wrapped);
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
                    sheet.getPhysicalNumberOfRows() == 0 ? looks.title : looks.wrapped));
            int row = sheet.getPhysicalNumberOfRows();
            say(sheet, row, 0, "{{cover.start-here}}", looks.link);
            XSSFHyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress("Contents!A1");
            sheet.getRow(row).getCell(0).setHyperlink(to);
            return;
        }
        say(sheet, 0, 0, "{{" + kind.key() + ".title}}", looks.title);
        say(sheet, 1, 0, "{{" + kind.key() + ".line}}", looks.line);
        if (!PLAIN.contains(kind.id())) {
            say(sheet, 2, 0, "{{common.shorthand-line}}", looks.line);
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
                    field.isNumber() ? looks.numberHeading : looks.heading);
            say(sheet, row + 1, column, "{{" + field.name() + "}}", looks.line);
            sheet.setColumnWidth(column, ShippedStyles.width(field) * 256);
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(row, 0),
                new CellReference(row + 1, kind.fields().size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(kind.table());
        table.setDisplayName(kind.table());
        table.setStyleName("TableStyleLight1");
    }

    static void say(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
