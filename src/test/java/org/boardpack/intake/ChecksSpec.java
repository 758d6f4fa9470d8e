package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.TextColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked, how it is said, and that a file with an error loads nothing. */
class ChecksSpec {

    private static final String SICKNESS_HEADINGS =
            "Organisation Code,Month,Employee Number,Assignment Number,Staff Group,Absence Start Date,Absence Reason,FTE Days Lost";
    private static final String SICK =
            "7A2,2025-03,00123456,00123456-1,Nursing and Midwifery Registered,28/03/2025,Stroke - see Jane's file,3.5";

    @Test
    void allProblemsAreFoundInOnePassGroupedAndPlaced() {
        CheckedFile checked = staff(
                Extracts.NURSE.replace("Active Assignment", "Actve Assignment"),
                Extracts.NURSE.replace("Active Assignment", "Actve Assignment").replace("-1,", "-2,"),
                Extracts.DOCTOR.replace("0.60000", "-0.6"),
                Extracts.DOCTOR.replace("01/09/2009", "soon").replace("-1,", "-2,"),
                Extracts.DOCTOR.replace("00123457,", ",").replace("Consultant", "\"Consultant\nPhysician\""),
                Extracts.NURSE.replace("Permanent", "Volunteer").replace("-1,", "-3,"));

        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.submissions()).isEmpty();
        assertThat(checked.rows()).isEqualTo(6);
        assertThat(checked.findings())
                .extracting(finding -> finding.code() + " " + finding.count() + " "
                        + finding.firstAt().line())
                // The seventh row stands on line 8: the doctor before it has two lines.
                .containsExactly("SIP-010 2 2", "SIP-013 1 4", "SIP-003 1 5", "SIP-002 1 6", "SIP-037 1 8");
        Finding status = checked.findings().get(0);
        assertThat(status.heading()).isEqualTo("Assignment Status");
        assertThat(status.what())
                .isEqualTo("\"Assignment Status\" holds \"Actve Assignment\", which is not in the list");
        assertThat(status.doThis())
                .isEqualTo("Correct it to \"Active Assignment\", or say what it means: boardpack codes map"
                        + " assignment-statuses \"Actve Assignment\" \"Active Assignment\";"
                        + " a new value goes into reference/assignment-statuses.csv.");
    }

    @Test
    void anUnknownLeavingReasonIsAnErrorWithItsNearestMatch() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                Extracts.LEAVER_HEADINGS,
                Extracts.LEAVER.replace("Voluntary Resignation - Work Life Balance", "Vol Resignation - W/L Balance")));
        assertThat(the("LVR-010", checked).doThis()).contains("\"Voluntary Resignation - Work Life Balance\"");
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void everyKindOfDashIsTheSame() {
        ExtractTable rows = Extracts.table(Extracts.lines(
                Extracts.LEAVER_HEADINGS,
                Extracts.LEAVER.replace("Resignation - Work", "Resignation – Work"),
                Extracts.LEAVER
                        .replace("Resignation - Work", "resignation — WORK")
                        .replace("-1,", "-2,")));
        assertThat(rows.text("Leaving Reason").dictionary())
                .containsExactly("Voluntary Resignation - Work Life Balance");
    }

    /** A leavers file of so many people with a destination each. */
    private static CheckedFile destinations(String... destinations) {
        List<String> lines = new ArrayList<>(List.of(Extracts.LEAVER_HEADINGS));
        for (String destination : destinations) {
            lines.add(Extracts.LEAVER
                    .replace("NHS Organisation", destination)
                    .replace("00123456", Integer.toString(7_000_000 + lines.size())));
        }
        return Extracts.check(Extracts.lines(lines.toArray(String[]::new)));
    }

    private static TextColumn stored(CheckedFile checked) {
        return checked.submissions().get(0).rows().text("Destination On Leaving");
    }

    @Test
    void anUnknownDestinationIsOnlyAWarningAndKept() {
        CheckedFile checked = destinations("The Moon", "The Moon", "The Moon", "NHS Organisatoin");
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(checked.findings())
                .extracting(finding -> finding.code() + " " + finding.count() + " " + finding.what())
                .containsExactly(
                        "LVR-011 3 \"Destination On Leaving\" holds \"The Moon\", which is not in the list; loaded as it is",
                        "LVR-011 1 \"Destination On Leaving\" holds \"NHS Organisatoin\", which is not in the list; loaded as it is");
        assertThat(checked.findings().get(0).doThis())
                .startsWith("Correct it, or say what it means: boardpack codes map destinations \"The Moon\"");
        assertThat(stored(checked).at(0)).isEqualTo("The Moon");
        assertThat(checked.unlisted())
                .containsExactly(
                        new UnlistedValue("destinations", "The Moon", null, 3),
                        new UnlistedValue("destinations", "NHS Organisatoin", "NHS Organisation", 1));
    }

    @Test
    void aValueThatResemblesNothingAndStandsOnFewRowsMayBeANameAndIsNotRepeatedAnywhere() {
        CheckedFile checked = destinations("Gwenllian", "Gwenllian", "Myfanwy");
        assertThat(the("LVR-038", checked).count()).isEqualTo(3);
        assertThat(the("LVR-038", checked).firstAt().line()).isEqualTo(2);
        assertThat(checked.findings().toString()).doesNotContain("Gwenllian", "Myfanwy");
        assertThat(checked.unlisted()).isEmpty();
        assertThat(stored(checked).dictionary()).containsExactly("Not in the list");
    }

    @Test
    void aValueOnManyRowsOfOnePersonIsNotRepeatedForItMayBeAboutThatPerson() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                SICKNESS_HEADINGS,
                SICK.replace("2025-03", "2025-01").replace("28/03", "28/01"),
                SICK.replace("2025-03", "2025-02").replace("28/03", "28/02"),
                SICK,
                SICK.replace("-1,", "-2,")));
        assertThat(the("SCK-038", checked).count()).isEqualTo(4);
        assertThat(checked.findings().toString()).doesNotContain("Jane");
        assertThat(checked.unlisted()).isEmpty();
        assertThat(checked.submissions())
                .allSatisfy(submission -> assertThat(
                                submission.rows().text("Absence Reason").dictionary())
                        .containsExactly("Not in the list"));
    }

    @Test
    void rowsWithoutAColumnThatSaysWhoseTheyAreCountAsOnePersons() {
        CheckedFile checked = Extracts.check(Extracts.lines(
                SICKNESS_HEADINGS.replace("Employee Number", "Nobody"),
                SICK,
                SICK.replace("-1,", "-2,"),
                SICK.replace("-1,", "-3,")));
        assertThat(checked.findings().toString()).doesNotContain("Jane");
        assertThat(checked.unlisted()).isEmpty();
    }

    @Test
    void inAnExtractThatIsNotAboutPeopleThreeRowsAreEnough() {
        String row = "7A2,2025-03,Coffees held,3,";
        CheckedFile checked = Extracts.check(Extracts.lines(
                "Organisation Code,Month,Measure,Count,Staff Group", row + "All", row + "Students", row + "Midwives"));
        assertThat(checked.unlisted()).containsExactly(new UnlistedValue("process-measures", "Coffees held", null, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "Voluntary Resignation - Health: Jane Smith, Voluntary Resignation - Health",
        "Pregnancy (Jane), Pregnancy",
        "Retirement Jane, Retirement Age",
    })
    void aListedValueWithAFurtherWordIsNotRepeatedButItsNearestIsNamed(String written, String nearest) {
        CheckedFile checked = Extracts.check(Extracts.lines(
                Extracts.LEAVER_HEADINGS,
                Extracts.LEAVER.replace("Voluntary Resignation - Work Life Balance", written)));
        assertThat(the("LVR-037", checked).firstAt().line()).isEqualTo(2);
        assertThat(the("LVR-037", checked).doThis())
                .contains("else correct the values to \"" + nearest + "\", or enter them in reference/mappings.csv");
        assertThat(checked.findings().toString()).doesNotContain("Jane");
        assertThat(checked.unlisted()).isEmpty();
    }

    @Test
    void inAColumnFullOfStrangersNoneIsRepeatedHoweverOftenItIsThere() {
        List<String> names = new ArrayList<>(List.of("Zzjones", "Zzjones", "Zzjones", "NHS Organisatoin"));
        for (char letter = 'a'; letter <= 'u'; letter++) {
            names.add("Qq" + letter + "xx" + letter);
        }
        CheckedFile checked = destinations(names.toArray(String[]::new));
        assertThat(the("LVR-038", checked).count()).isEqualTo(24);
        assertThat(checked.unlisted()).extracting(UnlistedValue::read).containsExactly("NHS Organisatoin");
    }

    @Test
    void aValueThatAShellCouldTakeForSomethingElseIsNeverPartOfACommand() {
        CheckedFile checked = destinations("$(boom)`x`", "$(boom)`x`", "$(boom)`x`");
        assertThat(the("LVR-011", checked).doThis())
                .doesNotContain("$(boom)")
                .contains("fill in its line in reference/mappings.csv");
    }

    @Test
    void aMissingColumnIsNamedWithTheNearestHeading() {
        CheckedFile checked = Extracts.check(
                Extracts.lines(Extracts.LEAVER_HEADINGS.replace("Leaving Reason", "Leaving Resaon"), Extracts.LEAVER));
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("LVR-001", checked).what())
                .isEqualTo("The column \"Leaving Reason\" is missing; the nearest heading is \"Leaving Resaon\"");
    }

    @Test
    void theSameRowTwiceCountsOnceAndIsAWarning() {
        CheckedFile checked = staff(Extracts.NURSE, Extracts.NURSE.replace("1.00000", "1.0"), Extracts.DOCTOR);
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(the("SIP-020", checked).firstAt().line()).isEqualTo(3);
        assertThat(checked.submissions().get(0).rows().rows()).isEqualTo(2);
        assertThat(checked.rows()).isEqualTo(3);
    }

    @Test
    void theSameKeyWithOtherContentIsAnError() {
        CheckedFile checked = staff(Extracts.NURSE, Extracts.NURSE.replace("1.00000", "0.9"));
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("SIP-021", checked).what())
                .isEqualTo("Rows have the same organisation, month, assignment but different content");
    }

    @Test
    void fteAboveOneAndAHalfIsAWarningZeroIsANoteAndBothLoad() {
        CheckedFile checked = staff(Extracts.NURSE.replace("1.00000", "1.6"), Extracts.DOCTOR.replace("0.60000", "0"));
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(the("SIP-015", checked).what()).contains("above 1.5");
        assertThat(the("SIP-016", checked).severity()).isEqualTo(Severity.NOTE);
        assertThat(checked.submissions().get(0).rows().rows()).isEqualTo(2);
        assertThat(staff(Extracts.NURSE.replace("1.00000", "1.5")).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aSnapshotThatIsNotOfAMonthsEndIsAWarning() {
        CheckedFile checked = staff(Extracts.NURSE.replace("31/03/2025", "28/03/2025"));
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(the("SIP-017", checked).firstAt().line()).isEqualTo(2);
        assertThat(checked.submissions().get(0).month()).hasToString("2025-03");
    }

    @Test
    void anUnclosedQuotationMarkIsReportedWhereItOpens() {
        CheckedFile toTheEnd =
                staff(Extracts.NURSE, Extracts.DOCTOR.replace("Consultant", "\"Consultant"), Extracts.NURSE);
        assertThat(toTheEnd.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("SIP-031", toTheEnd).firstAt().line()).isEqualTo(3);
        assertThat(the("SIP-031", toTheEnd).what()).contains("everything to line 4 was swallowed");

        CheckedFile toTheNextMark = staff(
                Extracts.NURSE,
                Extracts.DOCTOR.replace("Consultant", "\"Two\nlines\"").replace("Glangwili", "\"Glangwili"),
                Extracts.DOCTOR,
                Extracts.NURSE);
        assertThat(the("SIP-031", toTheNextMark).firstAt().line()).isEqualTo(4);
        assertThat(the("SIP-031", toTheNextMark).what()).contains("everything to line 6 was swallowed");
    }

    @Test
    void aRowThatIsCutOffIsAnError() {
        CheckedFile checked = staff(Extracts.NURSE, Extracts.DOCTOR.substring(0, 60));
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("SIP-030", checked).firstAt().line()).isEqualTo(3);
    }

    @Test
    void aRowWithTooManyCellsIsAnErrorUnlessTheyAreBlank() {
        assertThat(staff(Extracts.NURSE + ",,").verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(the("SIP-030", staff(Extracts.NURSE + ",x")).count()).isEqualTo(1);
    }

    @Test
    void aRowWithoutEndAndACellWithoutEndAreRefused() {
        assertThat(the("SIP-032", staff(Extracts.NURSE.replace("Staff Nurse", "x".repeat(40_000))))
                        .doThis())
                .isEqualTo("Shorten the text.");
        assertThat(the("SIP-035", staff(Extracts.NURSE.replace("Staff Nurse", "x".repeat(1_100_000))))
                        .firstAt()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void allStaffIsAGroupOfSummariesOnly() {
        CheckedFile agency =
                Extracts.check(Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2,2025-03,All staff groups,1,2"));
        assertThat(the("AGY-012", agency).severity()).isEqualTo(Severity.ERROR);
        ExtractTable plan = Extracts.table(
                Extracts.lines("Organisation Code,Metric,Month,Plan,Target", "7A2,agency-spend,2025-03,100,90.5"));
        assertThat(plan.text("Staff Group").at(0)).isEqualTo("All");
        assertThat(plan.number("Target").decimal(0)).isEqualTo("90.50000");
    }

    @Test
    void codesKeepTheirLeadingZerosAndLoseTheirSpaces() {
        ExtractTable rows = Extracts.table(Extracts.lines(
                Extracts.STAFF_HEADINGS + ",Cost Centre,Occupation Code", Extracts.NURSE + ",\" 001 \",021"));
        assertThat(rows.text("Cost Centre").at(0)).isEqualTo("001");
        assertThat(rows.text("Occupation Code").at(0)).isEqualTo("021");
    }

    @Test
    void theOrganisationsEmployeeIsKnownBesideThePersonSoThatExtractsWithoutTheIdentifierMeet() {
        ExtractTable rows = staff(Extracts.DOCTOR, Extracts.DOCTOR.replace("-1,99887766", "-2,"))
                .submissions()
                .get(0)
                .rows();

        assertThat(rows.number("Person").at(0))
                .isNotEqualTo(rows.number("Person").at(1));
        assertThat(rows.number("Employee").at(0))
                .isEqualTo(rows.number("Employee").at(1))
                .isEqualTo(rows.number("Person").at(1));
    }

    @Test
    void aPersonIsTheNhsIdentifierWhereverItIsGivenElseTheOrganisationsEmployee() {
        CheckedFile checked = staff(
                Extracts.DOCTOR,
                Extracts.DOCTOR.replace("7A2,", "7A4,").replace("00123457", "5"),
                Extracts.NURSE,
                Extracts.NURSE.replace("7A2,", "7A4,"),
                Extracts.NURSE.replace("-1,", "-2,"));
        ExtractTable hywelDda = checked.submissions().get(0).rows();
        ExtractTable cardiff = checked.submissions().get(1).rows();
        assertThat(hywelDda.number("Person").at(0))
                .isEqualTo(cardiff.number("Person").at(0));
        assertThat(hywelDda.number("Person").at(1))
                .isNotEqualTo(cardiff.number("Person").at(1));
        assertThat(hywelDda.number("Person").at(1))
                .isEqualTo(hywelDda.number("Person").at(2));
        assertThat(hywelDda.number("Assignment").at(1))
                .isNotEqualTo(hywelDda.number("Assignment").at(2));
    }

    @Test
    void staffLeaversAndSicknessAgreeOnWhoAPersonIs() {
        ExtractTable staff = Extracts.table(Extracts.lines(Extracts.STAFF_HEADINGS, Extracts.NURSE));
        ExtractTable leavers = Extracts.table(Extracts.lines(Extracts.LEAVER_HEADINGS, Extracts.LEAVER));
        ExtractTable sickness = Extracts.table(
                Extracts.lines(
                        "Organisation Code,Month,Employee Number,Assignment Number,Staff Group,Absence Start Date,Absence Reason,FTE Days Lost",
                        "7A2,2025-03,00123456,00123456-1,Nursing and Midwifery Registered,28/03/2025,S13 Cold Cough Flu - Influenza,3.5"));
        for (ExtractTable other : List.of(leavers, sickness)) {
            assertThat(other.number("Person").at(0))
                    .isEqualTo(staff.number("Person").at(0));
            assertThat(other.number("Assignment").at(0))
                    .isEqualTo(staff.number("Assignment").at(0));
        }
    }

    @Test
    void anOrganisationCodeThatIsNoneIsAnErrorAndAnUnknownOneIsANote() {
        assertThat(the("SIP-008", staff(Extracts.NURSE.replace("7A2", "../etc")))
                        .what())
                .doesNotContain("etc");
        CheckedFile unknown = staff(Extracts.NURSE.replace("7A2", "R0A"));
        assertThat(unknown.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(the("SIP-052", unknown).what()).contains("\"R0A\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00123456", "202503", "31032025"})
    void aLongNumberIsAnOrganisationCodeOnlyWhereTheListHasIt(String number) {
        CheckedFile checked = staff(Extracts.NURSE.replace("7A2", number));
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(the("SIP-008", checked).what())
                .contains("six digits or more without a letter only where the list of organisations has them")
                .doesNotContain(number);
    }

    @Test
    void aLongNumberThatTheListHasIsAnOrganisationCode(@TempDir Path reference) throws IOException {
        Files.writeString(reference.resolve("organisations.csv"), "Organisation Code,Name\n123456,Practice Care\n");
        CheckedFile checked = Extracts.check(
                Extracts.intake(reference),
                Extracts.lines(Extracts.STAFF_HEADINGS, Extracts.NURSE.replace("7A2", "123456"))
                        .getBytes(UTF_8),
                "staff.csv");
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.looksLike()).contains("Practice Care");
    }

    @Test
    void everyRuleHasItsOwnNumberAndWords() {
        RuleBook rules = ExtractDeclarations.shipped().rules();
        List<String> numbers = java.util.Arrays.stream(Rule.values())
                .map(rule -> rules.of(rule).prefix() + rules.of(rule).number())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        for (Rule rule : Rule.values()) {
            assertThat(rules.of(rule).what()).isNotBlank();
            assertThat(rules.of(rule).doThis()).endsWith(".");
        }
    }

    private static CheckedFile staff(String... rows) {
        return Extracts.check(Extracts.STAFF_HEADINGS + "\n" + String.join("\n", rows) + "\n");
    }

    private static Finding the(String code, CheckedFile checked) {
        List<Finding> found = checked.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(found).as(code + " in " + checked.findings()).hasSize(1);
        return found.get(0);
    }
}
