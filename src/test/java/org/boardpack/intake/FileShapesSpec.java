package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 2: the shapes in which a CSV file may come, and what is said about those that may not. */
class FileShapesSpec {

    private static final String STAFF = Extracts.lines(Extracts.STAFF_HEADINGS, Extracts.NURSE, Extracts.DOCTOR);

    @Test
    void aStaffInPostExtractBecomesTypedColumnsWithoutIdentifiers() {
        CheckedFile checked = Extracts.check(STAFF);

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.kind()).isEqualTo(ExtractKind.STAFF_IN_POST);
        assertThat(checked.rows()).isEqualTo(2);
        assertThat(checked.looksLike()).isEqualTo("Staff in post, March 2025, Hywel Dda University Health Board (7A2)");
        Submission submission = checked.submissions().get(0);
        assertThat(submission.organisation()).isEqualTo("7A2");
        assertThat(submission.month()).isEqualTo(ReportingMonth.of(2025, 3));
        ExtractTable rows = submission.rows();
        assertThat(rows.text("Assignment Status").at(1)).isEqualTo("Acting Up");
        assertThat(rows.number("Contracted FTE").decimal(1)).isEqualTo("0.60000");
        assertThat(rows.number("Primary Assignment").at(0)).isEqualTo(1);
        assertThat(rows.number("Latest Start Date").date(0)).isEqualTo("2019-09-01");
        assertThat(rows.text("Location").at(0)).isEqualTo("Withybush, Ward 3");
        assertThat(rows.text("Pay Band").at(1)).isNull();
        assertThat(rows.text("Age Band").dictionary()).containsExactly("35-44", "60+");
        assertThat(rows.number("Person").at(0))
                .isNotEqualTo(rows.number("Person").at(1));
        assertThat(rows.textColumns())
                .extracting(column -> column.heading())
                .doesNotContain("Employee Number", "Date of Birth");
        assertThat(rows.numberColumns())
                .extracting(column -> column.heading())
                .contains("Person", "Assignment")
                .doesNotContain("Employee Number", "Assignment Number", "Unique NHS Identifier", "Date of Birth");
    }

    @Test
    void everyEncodingReadsTheSame() {
        String welsh = STAFF.replace("Glangwili", "Tŷ Glan-y-môr");
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        marked.writeBytes(welsh.getBytes(UTF_16LE));

        for (byte[] bytes : List.of(
                welsh.getBytes(UTF_8),
                ("\uFEFF" + welsh).getBytes(UTF_8),
                welsh.getBytes(UTF_16),
                marked.toByteArray())) {
            CheckedFile checked = Extracts.check(bytes, "x.csv");
            assertThat(checked.submissions()).as(checked.findings().toString()).hasSize(1);
            assertThat(checked.submissions().get(0).rows().text("Location").at(1))
                    .isEqualTo("Tŷ Glan-y-môr");
        }
    }

    @Test
    void windows1252IsReadWhenAFileIsNotUtf8() {
        String cafe = STAFF.replace("Glangwili", "Caffi’r Fenni – £");
        CheckedFile checked = Extracts.check(cafe, Charset.forName("windows-1252"));
        assertThat(checked.submissions().get(0).rows().text("Location").at(1)).isEqualTo("Caffi’r Fenni – £");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everyDelimiterReadsTheSame(String delimiter) {
        String file = Extracts.lines(
                String.join(delimiter, Extracts.LEAVER_HEADINGS.split(",")),
                String.join(delimiter, Extracts.LEAVER.split(",")));
        assertThat(Extracts.check(file).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(Extracts.check(file.replace("\r\n", "\n")).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 25})
    void linesAboveTheHeadingsAreLeftOutAndLinesStayTrue(int lines) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            file.append(i % 3 == 0 ? "\r\n" : "Report \"staff, as at\" the month's end;;\r\n");
        }
        file.append(STAFF.replace("Acting Up", "Acting Upp"));

        CheckedFile checked = Extracts.check(file.toString());

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("SIP-010", checked).firstAt().line()).isEqualTo(lines + 3);
        assertThat(the("SIP-043", checked).count()).isEqualTo(lines);
    }

    @Test
    void headingsBelowTheTwentySixthLineAreNotFound() {
        CheckedFile checked = Extracts.check("\n".repeat(26) + STAFF);
        assertThat(checked.verdict()).isEqualTo(Verdict.COULD_NOT_READ);
        assertThat(the("FIL-004", checked).doThis()).contains("column headings stand in one row");
    }

    @Test
    void totalRowsBlankRowsAndBlankColumnsAreToleratedAndReported() {
        String file = Extracts.lines(
                Extracts.AGENCY_HEADINGS + ",,",
                "7A2,2025-03,Students,1,2,,",
                ",,,,,,",
                "TOTAL ,,,1,2,,",
                ",,Grand Total,1,2,,",
                "7A2,2025-03,Total,1,2,,",
                "",
                ",,");
        CheckedFile checked = Extracts.check(file);

        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.rows()).isEqualTo(1);
        assertThat(the("AGY-041", checked).count()).isEqualTo(3);
        assertThat(the("AGY-041", checked).firstAt().line()).isEqualTo(4);
        assertThat(the("AGY-042", checked).count()).isEqualTo(3);
    }

    @Test
    void headingsMatchWithoutRegardToCaseSpacesAndDashesAndByAlias() {
        String file = Extracts.lines(
                "  ODS_CODE ,tm-year-month,EMPLOYEE   NUMBER,Asg Number,STATUS,Asg_Type_Of_Contract,staff group,contracted wte,"
                        + "Latest–Start–Date,Assignment Colour",
                "7A2,2025-MAR,1,1-1,active assignment,fixed-term temp,Add Prof Scientific and Technic,1,45000,red");
        CheckedFile checked = Extracts.check(file);

        assertThat(checked.verdict()).as(checked.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        ExtractTable rows = checked.submissions().get(0).rows();
        assertThat(rows.text("Assignment Status").at(0)).isEqualTo("Active Assignment");
        assertThat(rows.text("Assignment Category").at(0)).isEqualTo("Fixed Term Temp");
        assertThat(rows.text("Staff Group").at(0)).isEqualTo("Additional Professional Scientific and Technical");
        assertThat(the("SIP-040", checked).what()).contains("Assignment Colour");
    }

    @Test
    void anInstallationAddsHeadingsAndExtractsWithoutARebuild(@TempDir Path reference) throws Exception {
        Files.writeString(
                reference.resolve("headings.csv"),
                "extract,heading,alias\nagency-spend,Agency Cost,Gwariant asiantaeth\n");
        Files.createDirectories(reference.resolve("extracts"));
        Files.writeString(
                reference.resolve("extracts/parking.yaml"),
                "name: Car parking\nrule-prefix: PRK\nkey: []\ncolumns:\n"
                        + "  - {heading: Organisation Code, type: code, role: organisation, required: true}\n"
                        + "  - {heading: Month, type: month, role: month, required: true}\n"
                        + "  - {heading: Permits, type: integer, required: true}\n");
        Intake intake = new Intake(
                ExtractDeclarations.load(reference),
                ReferenceLists.load(reference),
                new Pseudonyms(Extracts.KEY),
                Extracts.CLOCK);
        Path spend = Files.writeString(
                reference.resolve("spend.csv"),
                "Organisation Code,Month,Staff Group,Gwariant asiantaeth,Total Pay Bill\n7A2,2025-03,Students,1,2\n");
        Path parking = Files.writeString(
                reference.resolve("parking.csv"), "Organisation Code,Month,Permits\n7A2,2025-03,12\n");

        assertThat(intake.check(spend, "spend.csv").kind()).isEqualTo(ExtractKind.AGENCY_SPEND);
        assertThat(intake.check(spend, "spend.csv").verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(intake.check(parking, "p.csv").kind()).isEqualTo(new ExtractKind("parking"));
        assertThat(intake.check(parking, "p.csv").submissions()).hasSize(1);
    }

    @Test
    void oneFileMayHoldSeveralOrganisationsAndMonthsInAnyOrder() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                Extracts.AGENCY_HEADINGS,
                "7A2,2025-03,Students,1,2",
                "7A4,2025-03,Students,3,4",
                "7A2,2025-02,Estates and Ancillary,5,6",
                "7a2,2025-03,Estates and Ancillary,7,8"));

        assertThat(checked.submissions())
                .extracting(submission -> submission.organisation() + " " + submission.month() + " "
                        + submission.rows().rows())
                .containsExactly("7A2 2025-02 1", "7A2 2025-03 2", "7A4 2025-03 1");
        assertThat(checked.submissions().get(1).rows().text("Staff Group").dictionary())
                .containsExactly("Students", "Estates and Ancillary");
        assertThat(checked.looksLike())
                .isEqualTo("Agency spend, February 2025 to March 2025, 2 organisations: 7A2, 7A4");
    }

    @Test
    void headingsWithoutRowsMeanNoneWhenTheFileNameSaysWhoseMonthItIs() {
        byte[] headings = (Extracts.LEAVER_HEADINGS + "\n").getBytes(UTF_8);

        for (String name : List.of("leavers_7A2_2025-03.csv", "LVR 7a2 MAR 2025.csv", "202503-leavers-7A2.csv")) {
            CheckedFile checked = Extracts.check(headings, name);
            assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(checked.submissions()).hasSize(1);
            assertThat(checked.submissions().get(0).month()).isEqualTo(ReportingMonth.of(2025, 3));
            assertThat(checked.submissions().get(0).organisation()).isEqualTo("7A2");
            assertThat(checked.submissions().get(0).rows().rows()).isZero();
            assertThat(the("LVR-050", checked).what()).contains("Hywel Dda University Health Board (7A2), March 2025");
        }
        for (String name : List.of("leavers.csv", "leavers_7A2.csv", "leavers_2025-03.csv", "")) {
            CheckedFile checked = Extracts.check(headings, name);
            assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
            assertThat(checked.submissions()).isEmpty();
            assertThat(the("LVR-051", checked).doThis()).contains("leavers_7A2_2025-03.csv");
        }
    }

    @Test
    void whatIsNotTextIsSaidToBeSo() {
        assertThat(Extracts.check(new byte[0], "x.csv").findings())
                .extracting(Finding::code)
                .containsExactly("FIL-001");
        assertThat(Extracts.check(new byte[] {1, 0, 2}, "x.csv").findings())
                .extracting(Finding::code)
                .containsExactly("FIL-002");
        assertThat(Extracts.check("Dear colleague,\nplease find attached\n").findings())
                .extracting(Finding::code)
                .containsExactly("FIL-004");
        assertThat(Extracts.check(new byte[0], "x.csv").verdict()).isEqualTo(Verdict.COULD_NOT_READ);
    }

    @Test
    void headingsThatFitTwoExtractsEquallyNameBoth() {
        CheckedFile two = Extracts.check(Extracts.lines(
                "Organisation Code,Month,Staff Group,Funded FTE,Measure,Count", "7A2,2025-03,Students,1,x,2"));
        assertThat(two.verdict()).isEqualTo(Verdict.COULD_NOT_READ);
        assertThat(the("FIL-005", two).what()).contains("Establishment").contains("Process measures");
    }

    @Test
    void aFirstLookSaysWhoseMonthAFileIs(@TempDir Path folder) throws Exception {
        Path staff = Files.writeString(folder.resolve("anything.csv"), "\n\n" + STAFF);
        Path none = Files.writeString(folder.resolve("leavers_7A2_2025-03.csv"), Extracts.LEAVER_HEADINGS + "\n");
        Path letter = Files.writeString(folder.resolve("letter.csv"), "Dear colleague");

        assertThat(Extracts.intake().peek(staff))
                .contains(new Glimpse(ExtractKind.STAFF_IN_POST, "7A2", ReportingMonth.of(2025, 3)));
        assertThat(Extracts.intake().peek(none))
                .contains(new Glimpse(ExtractKind.LEAVERS, "7A2", ReportingMonth.of(2025, 3)));
        assertThat(Extracts.intake().peek(letter)).isEmpty();
    }

    private static Finding the(String code, CheckedFile checked) {
        List<Finding> found = checked.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(found).as(code + " in " + checked.findings()).hasSize(1);
        return found.get(0);
    }
}
