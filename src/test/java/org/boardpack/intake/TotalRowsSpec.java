package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows add up others and are left out, and that the order of the columns has no say in it. */
class TotalRowsSpec {

    /** Each row of the file with its columns turned so many places. */
    private static String turned(int places, String... lines) {
        return Arrays.stream(lines)
                .map(line -> {
                    List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                    Collections.rotate(cells, places);
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> groups(String file) {
        ExtractTable rows = Extracts.table(file);
        return rows.text("Staff Group").dictionary();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void totalIsAllStaffWhereAnExtractHasRowsOfAllStaffWhereverItsColumnStands(int places) {
        assertThat(groups(turned(
                        places,
                        "Staff Group,ORG_CODE,Month,FTE Days Lost,FTE Days Available",
                        "Total,7A2,2025-03,100,3000",
                        "Medical and Dental,7A2,2025-03,10,300")))
                .containsExactly("All", "Medical and Dental");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff Group,Organisation Code,Survey Year,Question,Responses,Score|Total,7A2,2024,Q1,100,6.5",
                "Staff Group,Organisation Code,Metric,Month,Plan|Total,7A2,turnover-hc,2025-03,12",
                "Question,Staff Group,Organisation Code,Survey Year,Responses,Score|Total,All,7A2,2024,100,6.5",
            })
    void aRowThatNamesItsOrganisationIsNotLeftOutBecauseItsFirstCellSaysTotal(String headings, String row) {
        CheckedFile checked = Extracts.check(Extracts.lines(headings, row));
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aRowOfNoOrganisationThatSaysTotalIsLeftOutWhereverItSaysSo(int places) {
        for (String total : List.of("Grand Total,,,500", ",,TOTAL ,500", "n/a,2025-03,Total,500", ",Sub-total,,500")) {
            CheckedFile checked = Extracts.check(turned(
                    places,
                    "Organisation Code,Month,Staff Group,Funded FTE",
                    "7A2,2025-03,Medical and Dental,44.78",
                    total));
            assertThat(checked.verdict()).as(total).isEqualTo(Verdict.ACCEPTED);
            assertThat(checked.rows()).as(total).isEqualTo(1);
            assertThat(checked.findings())
                    .as(total)
                    .extracting(finding -> finding.code())
                    .containsExactly("EST-041");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void totalIsNoStaffGroupWhereEveryRowIsOneGroup(int places) {
        assertThat(groups(turned(
                        places,
                        "Organisation Code,Month,Staff Group,Funded FTE",
                        "7A2,2025-03,Medical and Dental,44.78",
                        "7A2,2025-03,Total,500")))
                .containsExactly("Medical and Dental");
    }

    @Test
    void totalIsNobodysEmployeeNumber() {
        CheckedFile checked = Extracts.check(
                Extracts.lines(Extracts.STAFF_HEADINGS, Extracts.NURSE, "7A2,31/03/2025,Total,,,,,,,,,1.00000,,,"));
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.rows()).isEqualTo(1);
    }

    @Test
    void aRowOfNoOrganisationThatDoesNotSayTotalIsAnError() {
        CheckedFile checked = Extracts.check(
                Extracts.lines("Staff Group,Organisation Code,Month,Funded FTE", "Medical and Dental,,2025-03,44.78"));
        assertThat(checked.findings()).extracting(finding -> finding.code()).containsExactly("EST-002");
    }
}
