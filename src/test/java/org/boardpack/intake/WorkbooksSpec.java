package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.quality.Finding;
import org.boardpack.quality.SourceLine;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 2: an {@code .xlsx} is read just like the same extract as CSV. */
class WorkbooksSpec {

    private static final String AGENCY = Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2,2025-03,Students,1.5,2");

    static List<ExtractDeclaration> everyKind() {
        return ExtractDeclarations.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void theSameExtractAsCsvAndAsWorkbookSaysTheSame(ExtractDeclaration extract) {
        String csv = SampleRows.csv(extract);

        CheckedFile text = Extracts.check(csv);
        CheckedFile workbook = Extracts.check(RawWorkbook.ofCsv(csv).bytes(), "dropped.xlsx");

        assertThat(text.verdict().isLoaded()).as(text.findings().toString()).isTrue();
        assertSame(workbook, text);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void theSameMistakesAreFoundInBoth(ExtractDeclaration extract) {
        String csv = "\r\nMonthly report\r\n" + SampleRows.csv(extract) + "\r\n"
                + SampleRows.row(extract, column -> "#REF!") + "\r\n"
                + SampleRows.row(extract, column -> "N/A") + "\r\n"
                + SampleRows.row(extract, column -> "ninety-nine") + ",one too many\r\n"
                + SampleRows.row(extract, column -> "ninety-nine") + "\r\n"
                + "Grand Total\r\n";

        CheckedFile text = Extracts.check(csv.replace("Grand Total", SampleRows.row(extract, column -> "Total")));
        CheckedFile workbook = Extracts.check(
                RawWorkbook.ofCsv(csv.replace("Grand Total", SampleRows.row(extract, column -> "Total")))
                        .bytes(),
                "dropped.xlsx");

        assertThat(text.verdict()).isEqualTo(Verdict.REJECTED);
        assertSame(workbook, text);
    }

    private static void assertSame(CheckedFile workbook, CheckedFile text) {
        assertThat(workbook.findings())
                .extracting(WorkbooksSpec::withoutCell)
                .isEqualTo(
                        text.findings().stream().map(WorkbooksSpec::withoutCell).toList());
        assertThat(workbook.verdict()).isEqualTo(text.verdict());
        assertThat(workbook.kind()).isEqualTo(text.kind());
        assertThat(workbook.rows()).isEqualTo(text.rows());
        assertThat(workbook.looksLike()).isEqualTo(text.looksLike());
        assertThat(workbook.submissions()).usingRecursiveComparison().isEqualTo(text.submissions());
    }

    /** A row of a workbook without line ends in its cells is the line of the CSV file. */
    private static Finding withoutCell(Finding found) {
        return new Finding(
                found.code(),
                found.severity(),
                found.count(),
                SourceLine.line(found.firstAt().line()),
                found.heading(),
                found.what(),
                found.doThis());
    }

    @Test
    void aWorkbookSavedBySpreadsheetSoftwareIsRead() throws IOException {
        CheckedFile checked;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Run on Monday");
            XSSFRow headings = workbook.createSheet("Sep").createRow(2);
            String[] names = Extracts.AGENCY_HEADINGS.split(",");
            IntStream.range(0, names.length).forEach(i -> headings.createCell(i).setCellValue(names[i]));
            XSSFRow row = workbook.getSheet("Sep").createRow(3);
            row.createCell(0).setCellValue("7A2");
            row.createCell(1).setCellValue("Mar-2025");
            XSSFRichTextString rich = new XSSFRichTextString("Nursing and ");
            rich.append("Midwifery Registered", workbook.createFont());
            row.createCell(2).setCellValue(rich);
            row.createCell(3).setCellFormula("1000.1+0.2");
            row.createCell(4).setCellValue(12_345_678_901.25);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            checked = Extracts.check(bytes.toByteArray(), "x.xlsx");
        }

        assertThat(checked.verdict()).as(checked.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        ExtractTable rows = checked.submissions().get(0).rows();
        assertThat(rows.text("Staff Group").at(0)).isEqualTo("Nursing and Midwifery Registered");
        assertThat(rows.number("Agency Cost").decimal(0)).isEqualTo("1000.30000");
        assertThat(rows.number("Total Pay Bill").decimal(0)).isEqualTo("12345678901.25000");
        assertThat(the("AGY-043", checked).count())
                .as("lines above the headings")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"D2\"><f>1+2</f></c>",
                "<c r=\"D2\"><f>1+2</f><v/></c>",
                "<c r=\"D2\"><f>1+2</f><v></v></c>"
            })
    void aFormulaThatWasNeverWorkedOutIsNotEmptyAndSaysSo(String cell) {
        String row = "<row r=\"2\">" + RawWorkbook.text("A2", "7A2") + RawWorkbook.text("B2", "2025-03")
                + RawWorkbook.text("C2", "Students") + cell + RawWorkbook.number("E2", "2", 0) + "</row>";
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet("Sheet1", RawWorkbook.rows(Extracts.AGENCY_HEADINGS, 1) + row)
                        .bytes(),
                "x.xlsx");
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.findings().get(0).what())
                .isEqualTo("\"Agency Cost\" holds formulas whose values were not saved with the workbook");
    }

    @ParameterizedTest
    @CsvSource({
        "0.59999999999999998, 0.60000",
        "0.6, 0.60000",
        "0.30000000000000004, 0.30000",
        "12345678901, 12345678901.00000",
        "1.2345678901E10, 12345678901.00000",
        "2E3, 2000.00000",
        "-12.5, -12.50000",
        "1E-50, 0.00000",
        "0.000004999999999999999, 0.00001",
    })
    void numbersAreWhatExcelShowsOfThemInFull(String written, String read) {
        CheckedFile checked = spend(RawWorkbook.number("E2", written, 0));
        assertThat(checked.submissions()).as(checked.findings().toString()).hasSize(1);
        assertThat(checked.submissions().get(0).rows().number("Total Pay Bill").decimal(0))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999", "1E400", "NaN", "0x10", "1E40000000000"})
    void whatIsNoNumberIsSaidToBeNone(String written) {
        Finding found = the("AGY-005", spend(RawWorkbook.number("E2", written, 0)));
        assertThat(found.firstAt().words()).isEqualTo("in sheet \"Sep\", cell E2");
        assertThat(found.heading()).isEqualTo("Total Pay Bill");
    }

    @Test
    void datesAreReadWithAndWithoutFormatInBothDateSystems() {
        String headings = Extracts.lines(Extracts.LEAVER_HEADINGS);
        for (boolean from1904 : List.of(false, true)) {
            int serial = from1904 ? 45_747 - 1_462 : 45_747;
            for (String cell : List.of(
                    RawWorkbook.number("G2", serial + "", RawWorkbook.DAY),
                    RawWorkbook.number("G2", serial + ".75", RawWorkbook.DAY_AND_TIME),
                    RawWorkbook.number("G2", serial + "", 0),
                    RawWorkbook.number("G2", serial + ".5", 0),
                    "<c r=\"G2\" t=\"d\"><v>2025-03-31T12:00:00</v></c>",
                    RawWorkbook.text("G2", "31/03/2025"))) {
                String row = RawWorkbook.rows(Extracts.LEAVER.replace("31/03/2025", "@"), 2)
                        .replace(RawWorkbook.text("G2", "@"), cell);
                RawWorkbook workbook = new RawWorkbook().sheet("Sep", RawWorkbook.rows(headings, 1) + row);
                CheckedFile checked = Extracts.check((from1904 ? workbook.from1904() : workbook).bytes(), "x.xlsx");

                assertThat(checked.submissions()).as(cell + checked.findings()).hasSize(1);
                assertThat(checked.submissions()
                                .get(0)
                                .rows()
                                .number("Leaving Date")
                                .date(0))
                        .as(cell)
                        .isEqualTo("2025-03-31");
            }
        }
    }

    @Test
    void monthsMayBeDatesOrNumbers() {
        for (String cell : List.of(
                RawWorkbook.number("B2", "45717", RawWorkbook.MONTH),
                RawWorkbook.number("B2", "45717", 0),
                RawWorkbook.number("B2", "202503", 0),
                RawWorkbook.number("B2", "20250331", 0))) {
            CheckedFile checked = Extracts.check(
                    new RawWorkbook()
                            .sheet("Sep", RawWorkbook.rows(AGENCY, 1).replace(RawWorkbook.text("B2", "2025-03"), cell))
                            .bytes(),
                    "x.xlsx");
            assertThat(checked.submissions()).as(cell + checked.findings()).hasSize(1);
            assertThat(checked.submissions().get(0).month()).as(cell).isEqualTo(ReportingMonth.of(2025, 3));
        }
    }

    @Test
    void anIdentifierIsTheSamePersonAsTextAndAsANumberWithLeadingZeros() {
        List<Long> people = List.of(
                        RawWorkbook.text("B2", "00123456"),
                        RawWorkbook.number("B2", "123456", RawWorkbook.EIGHT_DIGITS),
                        RawWorkbook.typed("B2", "str", "00123456"))
                .stream()
                .map(cell -> {
                    CheckedFile checked = Extracts.check(
                            new RawWorkbook()
                                    .sheet(
                                            "Sep",
                                            RawWorkbook.rows(
                                                            Extracts.lines(Extracts.LEAVER_HEADINGS, Extracts.LEAVER),
                                                            1)
                                                    .replace(RawWorkbook.text("B2", "00123456"), cell))
                                    .bytes(),
                            "x.xlsx");
                    assertThat(checked.submissions())
                            .as(checked.findings().toString())
                            .hasSize(1);
                    return checked.submissions().get(0).rows().number("Person").at(0);
                })
                .toList();
        assertThat(people).containsOnly(people.get(0));
        assertThat(people.get(0))
                .isEqualTo(Extracts.table(Extracts.lines(Extracts.LEAVER_HEADINGS, Extracts.LEAVER))
                        .number("Person")
                        .at(0));
    }

    @Test
    void sharedTextsTruthValuesAndEscapesAreRead() {
        String items =
                "<si><t>7A2</t></si><si><r><t>Site </t></r><r><t>A_x000D_ _x00e2_</t></r><rPh><t>no</t></rPh></si>";
        String rows = RawWorkbook.rows(Extracts.lines(Extracts.STAFF_HEADINGS, Extracts.DOCTOR), 1)
                .replace(RawWorkbook.text("A2", "7A2"), RawWorkbook.typed("A2", "s", "0"))
                .replace(RawWorkbook.text("F2", "Yes"), RawWorkbook.typed("F2", "b", "1"))
                .replace(RawWorkbook.text("O2", "Glangwili"), RawWorkbook.typed("O2", "s", "1"));
        CheckedFile checked = Extracts.check(
                new RawWorkbook().sharedTexts(items).sheet("S", rows).bytes(), "x.xlsx");

        assertThat(checked.submissions()).as(checked.findings().toString()).hasSize(1);
        ExtractTable table = checked.submissions().get(0).rows();
        assertThat(table.text("Location").at(0)).isEqualTo("Site A\r â");
        assertThat(table.number("Primary Assignment").at(0)).isEqualTo(1);
    }

    @Test
    void aSpreadsheetErrorIsAnErrorAtItsCellAndNotAvailableIsMissing() {
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet(
                                "Sep",
                                RawWorkbook.rows(AGENCY, 1)
                                        .replace(RawWorkbook.text("D2", "1.5"), RawWorkbook.typed("D2", "e", "#REF!"))
                                        .replace(
                                                RawWorkbook.text("C2", "Students"),
                                                RawWorkbook.typed("C2", "e", "#N/A")))
                        .bytes(),
                "x.xlsx");

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("AGY-009", checked).what())
                .isEqualTo("\"Agency Cost\" holds the spreadsheet error #REF! in place of a value");
        assertThat(the("AGY-009", checked).firstAt()).isEqualTo(new SourceLine(2, "Sep", "D2"));
        assertThat(the("AGY-002", checked).firstAt()).isEqualTo(new SourceLine(2, "Sep", "C2"));
    }

    @Test
    void aSpreadsheetErrorIsNobodysIdentifier() {
        CheckedFile checked = Extracts.check(
                Extracts.lines(Extracts.LEAVER_HEADINGS, Extracts.LEAVER.replace("00123456,", "#NAME?,")));
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("LVR-009", checked).heading()).isEqualTo("Employee Number");
    }

    @Test
    void emptyRowsBetweenTotalRowsAndCellsWithoutReferenceAreReadAsInCsv() {
        String rows = RawWorkbook.rows(AGENCY, 1)
                + "<row r=\"5\"><c t=\"inlineStr\"><is><t>7A4</t></is></c>" + RawWorkbook.text("B5", "2025-03")
                + RawWorkbook.text("C5", "Students") + RawWorkbook.text("D5", "1") + RawWorkbook.text("E5", "3")
                + "<c r=\"XFD5\"/></row>"
                + RawWorkbook.row(6, List.of("Total", "", "", "1", "5")) + "<row r=\"9\"><c r=\"C9\" s=\"1\"/></row>";
        CheckedFile checked =
                Extracts.check(new RawWorkbook().sheet("Sep", rows).bytes(), "x.xlsx");

        assertThat(checked.verdict()).as(checked.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.submissions()).extracting(Submission::organisation).containsExactly("7A2", "7A4");
        assertThat(the("AGY-042", checked).count()).as("rows 3, 4, 7, 8, 9").isEqualTo(5);
        assertThat(the("AGY-041", checked).firstAt().words()).isEqualTo("in sheet \"Sep\", row 6");
    }

    @Test
    void hiddenRowsAreReadAndMentioned() {
        String rows = RawWorkbook.rows(AGENCY, 1).replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">");
        CheckedFile checked =
                Extracts.check(new RawWorkbook().sheet("Sep", rows).bytes(), "x.xlsx");
        assertThat(checked.rows()).isEqualTo(1);
        assertThat(the("AGY-045", checked).what()).contains("a filter may be set");
    }

    @Test
    void mergedCellsBelowTheHeadingsAreMentionedAboveThemNot() {
        String merged = "<mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>";
        String rows = RawWorkbook.row(1, List.of("Spend"))
                + RawWorkbook.rows(AGENCY, 2)
                + RawWorkbook.row(4, List.of("", "2025-03", "Estates and Ancillary", "1", "2"));
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet("Sep", "", "<worksheet><sheetData>" + rows + "</sheetData>" + merged + "</worksheet>")
                        .bytes(),
                "x.xlsx");

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("AGY-047", checked).count()).isEqualTo(1);
        assertThat(the("AGY-002", checked).firstAt().cell()).isEqualTo("A4");
    }

    @Test
    void theFirstVisibleSheetWithHeadingsIsReadAndTheOthersAreNamed() {
        String other = RawWorkbook.rows(AGENCY.replace("7A2", "7A4"), 1);
        String hidden = "<worksheet><sheetData>" + other + "</sheetData></worksheet>";
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet("Old", "veryHidden", hidden)
                        .sheet("Notes", RawWorkbook.row(1, List.of("Dear colleague", "see below")))
                        .sheet("Sep", RawWorkbook.rows(AGENCY, 1))
                        .sheet("Aug", other)
                        .bytes(),
                "x.xlsx");

        assertThat(checked.submissions()).extracting(Submission::organisation).containsExactly("7A2");
        assertThat(the("AGY-046", checked).what())
                .isEqualTo("Only the sheet \"Sep\" was read; these look like extracts too: \"Aug\", \"Old\"");
    }

    @Test
    void aSummaryBeforeTheSheetThatHasAllHeadingsDoesNotStandInItsWay() {
        String summary = RawWorkbook.rows(Extracts.lines("Organisation Code,Month,Staff Group", "7A2,2025-03,All"), 1);
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet("Summary", summary)
                        .sheet("Sep", RawWorkbook.rows(AGENCY, 1))
                        .bytes(),
                "x.xlsx");

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.submissions()).extracting(Submission::organisation).containsExactly("7A2");
        assertThat(the("AGY-046", checked).what())
                .isEqualTo("Only the sheet \"Sep\" was read; these look like extracts too: \"Summary\"");
    }

    @Test
    void whereNoSheetHasAllHeadingsTheFirstOneIsSpokenOf() {
        String incomplete =
                RawWorkbook.rows(Extracts.lines("Organisation Code,Month,Staff Group", "7A2,2025-03,All"), 1);
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet("Summary", incomplete)
                        .sheet("Sep", incomplete)
                        .bytes(),
                "x.xlsx");

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.findings())
                .allSatisfy(finding -> assertThat(finding.firstAt().sheet()).isEqualTo("Summary"));
    }

    @Test
    void aHeadingThatIsThereTwiceIsPlacedInTheColumnThatWasIgnored() {
        String twice =
                Extracts.lines(Extracts.AGENCY_HEADINGS + ",month,Month", "7A2,2025-03,Students,1.5,2,2025-02,2025-01");
        CheckedFile checked = Extracts.check(
                new RawWorkbook().sheet("Sep", RawWorkbook.rows(twice, 1)).bytes(), "x.xlsx");

        assertThat(checked.submissions()).extracting(Submission::month).containsExactly(ReportingMonth.of(2025, 3));
        assertThat(checked.findings())
                .filteredOn(finding -> finding.code().equals("AGY-044"))
                .extracting(finding -> finding.firstAt().cell() + " " + finding.what())
                .containsExactly(
                        "F1 \"month\" (column F) means the same as another column, \"Month\" (column B), which was used",
                        "G1 \"Month\" (column G) means the same as another column, \"Month\" (column B), which was used");
        assertThat(Extracts.check(twice).findings())
                .filteredOn(finding -> finding.code().equals("AGY-044"))
                .extracting(Finding::what)
                .containsExactly(
                        "\"month\" (column 6) means the same as another column, \"Month\" (column 2), which was used",
                        "\"Month\" (column 7) means the same as another column, \"Month\" (column 2), which was used");
    }

    @Test
    void headingsBelowTheTwentySixthRowAreNotFound() {
        for (int row : List.of(26, 27)) {
            CheckedFile checked = Extracts.check(
                    new RawWorkbook()
                            .sheet("Sep", RawWorkbook.rows(AGENCY, row))
                            .bytes(),
                    "x.xlsx");
            assertThat(checked.verdict()).isEqualTo(row == 26 ? Verdict.ACCEPTED : Verdict.COULD_NOT_READ);
        }
    }

    @Test
    void aFileIsWhatItsBytesSayNotWhatItsNameSays(@TempDir Path folder) throws IOException {
        byte[] workbook =
                new RawWorkbook().sheet("Sep", RawWorkbook.rows(AGENCY, 1)).bytes();
        assertThat(Extracts.check(workbook, "spend.csv").verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(Extracts.check(AGENCY.getBytes(StandardCharsets.UTF_8), "spend.xlsx")
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(Extracts.intake().peek(Files.write(folder.resolve("anything"), workbook)))
                .contains(new Glimpse(ExtractKind.AGENCY_SPEND, "7A2", ReportingMonth.of(2025, 3)));
    }

    @Test
    void headingsWithoutRowsMeanNoneWhenTheFileNameSaysWhoseMonthItIs() {
        byte[] headings = RawWorkbook.ofCsv(Extracts.LEAVER_HEADINGS).bytes();
        assertThat(Extracts.check(headings, "leavers_7A2_2025-03.xlsx").submissions())
                .hasSize(1);
        assertThat(Extracts.check(headings, "leavers.xlsx").verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aCellLongerThanExcelAllowsIsRefusedAtItsPlace() {
        CheckedFile checked = Extracts.check(
                new RawWorkbook()
                        .sheet("Sep", RawWorkbook.rows(AGENCY.replace("Students", "x".repeat(40_000)), 1))
                        .bytes(),
                "x.xlsx");
        assertThat(the("AGY-032", checked).firstAt().cell()).isEqualTo("C2");
    }

    private static CheckedFile spend(String payBill) {
        String rows = RawWorkbook.rows(AGENCY.replace("1.5,2", "1,@"), 1).replace(RawWorkbook.text("E2", "@"), payBill);
        return Extracts.check(new RawWorkbook().sheet("Sep", rows).bytes(), "x.xlsx");
    }

    private static Finding the(String code, CheckedFile checked) {
        List<Finding> found = checked.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(found).as(code + " in " + checked.findings()).hasSize(1);
        return found.get(0);
    }
}
