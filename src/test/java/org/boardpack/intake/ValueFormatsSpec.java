package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 2: how dates, months, numbers and missing values may be written. */
class ValueFormatsSpec {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/03/2025|2025-03-31",
                "2025-03-31|2025-03-31",
                "31-MAR-2025|2025-03-31",
                "31-Mar-2025|2025-03-31",
                "31 March 2025|2025-03-31",
                "5 sept 2024|2024-09-05",
                "1/3/2025|2025-03-01",
                "31.03.2025|2025-03-31",
                "20250331|2025-03-31",
                "45747|2025-03-31",
                "45747.0|2025-03-31",
                "31/03/2025 00:00|2025-03-31",
                "2025-03-31 00:00:00.000|2025-03-31",
                "2025-03-31T00:00:00|2025-03-31",
                "29/02/2024|2024-02-29",
                "' 31/03/2025 '|2025-03-31",
            })
    void aDateIsRead(String written, String means) {
        assertThat(leaver("\"" + written + "\"", "1.0").number("Leaving Date").date(0))
                .isEqualTo(means);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2025",
                "31/04/2025",
                "03/31/2025",
                "31/03/25",
                "32/01/2025",
                "2025-13-01",
                "31-FOO-2025",
                "soon",
                "31/03",
                "1",
                "999999",
                "31/03/2025 14:30x",
                "31//2025",
                "-/-/-",
                "00/01/2025",
                "31/03/3025",
                "12345678901",
                "MAR-2025"
            })
    void somethingElseIsNotADate(String written) {
        assertThat(rejection(leaverFile(written, "1.0")))
                .extracting(Finding::code)
                .containsExactly("LVR-003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03|2025-03-31",
                "202503|2025-03-31",
                "MAR-2025|2025-03-31",
                "2025-MAR|2025-03-31",
                "Mar 2025|2025-03-31",
                "March 2025|2025-03-31",
                "03/2025|2025-03-31",
                "31/03/2025|2025-03-31",
                "01/03/2025|2025-03-31",
                "2025-03-15|2025-03-31",
                "45747|2025-03-31",
                "202402|2024-02-29",
            })
    void aMonthIsRead(String written, String lastDay) {
        ExtractTable rows =
                Extracts.table(Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2," + written + ",Students,1,2"));
        assertThat(rows.number("Month").date(0)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-13", "202500", "13-2025", "Marchember 2025", "now", "2025-03-32", "Q1 2025"})
    void somethingElseIsNotAMonth(String written) {
        String file = Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2," + written + ",Students,1,2");
        assertThat(rejection(file)).extracting(Finding::code).containsExactly("AGY-004");
    }

    @ParameterizedTest
    @CsvSource({
        "202509 to 202510, 2025-10-31",
        "202412 to 202501, 2025-01-31",
        "202510, 2025-10-31",
    })
    void aPeriodIsItsSecondMonth(String written, String lastDay) {
        ExtractTable rows = Extracts.table(Extracts.lines(
                "Period,Type,Org Code,Staff Group,HC,FTE", written + ",Leavers,RWA,All staff groups,69,61.2"));
        assertThat(rows.number("Period").date(0)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "202410 to 202510, MVS-018",
        "202510 to 202509, MVS-018",
        "202513 to 202601, MVS-004",
        "last month, MVS-004"
    })
    void aPeriodOfAnotherLengthIsRefused(String written, String code) {
        String file = Extracts.lines(
                "Period,Type,Org Code,Staff Group,HC,FTE", written + ",Leavers,RWA,All staff groups,69,61.2");
        assertThat(rejection(file)).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "0.6|0.6",
                ".5|0.5",
                "1.|1",
                "0.123456|0.12346",
                "0.123454|0.12345",
                "1,234|1234",
                "1,234,567.89|1234567.89",
                "£1,234.50|1234.5",
                "' £ 1 234.50 '|1234.5",
                "'1 234 567.89'|1234567.89",
                "'1\u00A0234'|1234",
                "'1\u202F234'|1234",
                "'£ -12.50'|-12.5",
                "£(12)|-12",
                "(1,234.50)|-1234.5",
                "(£12)|-12",
                "12.50-|-12.5",
                "-12.50|-12.5",
                "-£12.50|-12.5",
                "£-12.50|-12.5",
                "1.2E+3|1200",
                "999999999999|999999999999",
            })
    void aNumberIsRead(String written, String means) {
        assertThat(agencyCost(written)).isEqualByComparingTo(new BigDecimal(means));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "12,34",
                "1,2345",
                "1.234,5",
                "abc",
                "1.2.3",
                "12-5",
                "--1",
                "()",
                "£",
                "1e",
                "1e99",
                "9999999999999",
                "1/2",
                "5%",
                ",123",
                "1,",
                "1 2 5",
                "12 5",
                "1234 567",
                "1 234,567",
                "0.1 234",
                "12£",
                "1£2",
                "££1",
                "NaN",
                "Infinity",
                "0x1F",
                "1e-999999999"
            })
    void somethingElseIsNotANumber(String written) {
        String file = agencyFile(written);
        assertThat(rejection(file)).extracting(Finding::code).containsExactly("AGY-005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "-", "..", "N/A", "n/a", "#N/A"})
    void aMissingValueIsMissing(String written) {
        String file = Extracts.lines(
                Extracts.AGENCY_HEADINGS + ",Bank Cost,Agency Shifts",
                "7A2,2025-03,Students,1,2," + written + "," + written);
        ExtractTable rows = Extracts.table(file);
        assertThat(rows.number("Bank Cost").isMissing(0)).isTrue();
        assertThat(rows.number("Agency Shifts").isMissing(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "N/A"})
    void aMissingValueThatEveryRowNeedsIsAnError(String written) {
        assertThat(rejection(agencyFile(written))).extracting(Finding::code).containsExactly("AGY-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "N/A"})
    void whatIsSaidOfAMissingValueIsTrueHoweverItIsWritten(String written) {
        Finding finding = rejection(agencyFile(written)).get(0);
        assertThat(finding.what())
                .isEqualTo(
                        "\"Agency Cost\" is empty, or says that there is no value (-, ., N/A), but every row needs it");
        assertThat(finding.doThis()).contains("a number that is none is 0");
    }

    @ParameterizedTest
    @CsvSource({"Yes,1", "Y,1", "true,1", "1,1", "No,0", "n,0", "FALSE,0", "0,0"})
    void yesAndNoAreRead(String written, long means) {
        String staff = Extracts.NURSE.replace(",Yes,", "," + written + ",");
        assertThat(Extracts.table(Extracts.lines(Extracts.STAFF_HEADINGS, staff))
                        .number("Primary Assignment")
                        .at(0))
                .isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource({
        "01/04/2000, under 25",
        "31/03/2000, 25-34",
        "01/04/1990, 25-34",
        "31/03/1990, 35-44",
        "31/03/1980, 45-54",
        "31/03/1970, 55-59",
        "01/04/1965, 55-59",
        "31/03/1965, 60+",
        "31/03/1930, 60+",
    })
    void theAgeBandIsThatOfTheMonthsEnd(String birth, String band) {
        String staff = Extracts.NURSE.replace("14/02/1990", birth);
        assertThat(Extracts.table(Extracts.lines(Extracts.STAFF_HEADINGS, staff))
                        .text("Age Band")
                        .at(0))
                .isEqualTo(band);
    }

    private static ExtractTable leaver(String date, String fte) {
        return Extracts.table(leaverFile(date, fte));
    }

    private static String leaverFile(String date, String fte) {
        return Extracts.lines(
                Extracts.LEAVER_HEADINGS,
                Extracts.LEAVER.replace("31/03/2025", date).replace(",1.0,", "," + fte + ","));
    }

    private static String agencyFile(String cost) {
        return Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2,2025-03,Students,\"" + cost + "\",2");
    }

    private static BigDecimal agencyCost(String written) {
        BigDecimal cost =
                Extracts.table(agencyFile(written)).number("Agency Cost").decimal(0);
        assertThat(cost).isNotNull();
        return cost;
    }

    private static java.util.List<Finding> rejection(String file) {
        CheckedFile checked = Extracts.check(file);
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.submissions()).isEmpty();
        assertThat(checked.findings())
                .allSatisfy(finding -> assertThat(finding.firstAt().line()).isEqualTo(2));
        return checked.findings();
    }
}
