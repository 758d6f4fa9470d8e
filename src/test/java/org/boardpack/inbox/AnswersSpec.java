package org.boardpack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.boardpack.quality.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read about their file: golden texts, reviewed by eye. */
class AnswersSpec {

    private static final ZoneId WALES = ZoneId.of("Europe/London");
    private static final Finding REASON = new Finding(
            "LVR-010",
            Severity.ERROR,
            3,
            SourceLine.line(17),
            "Leaving Reason",
            "\"Leaving Reason\" holds \"Vol Resignation - W/L Balance\", which is not in the list",
            "Correct it to \"Voluntary Resignation - Work Life Balance\", or say what it means: boardpack codes map"
                    + " leaving-reasons \"Vol Resignation - W/L Balance\" \"Voluntary Resignation - Work Life Balance\";"
                    + " a new value goes into reference/leaving-reasons.csv.");
    private static final Finding DATE = new Finding(
            "LVR-003",
            Severity.ERROR,
            1,
            SourceLine.line(388),
            "Leaving date",
            "\"Leaving date\" holds something that is not a date",
            "Write the dates as day/month/year with four digits of year, such as 31/03/2025.");
    private static final Finding DESTINATION = new Finding(
            "LVR-011",
            Severity.WARNING,
            1_204,
            SourceLine.line(2),
            "Destination",
            "\"Destination\" holds \"The Moon\", which is not in the list; loaded as it is",
            "Correct it, or say what it means: boardpack codes map destinations \"The Moon\" \"a value of the list\";"
                    + " a new value goes into reference/destinations.csv.");
    private static final Finding IGNORED = new Finding(
            "LVR-040",
            Severity.NOTE,
            1,
            SourceLine.line(1),
            null,
            "Columns that were not needed were ignored: Payroll, Supervisor",
            "Nothing; or add a heading to reference/headings.csv if one of them was meant.");

    @Test
    void aRejectedFile() throws IOException {
        FileReport report = report(Verdict.REJECTED, List.of(REASON, DATE, DESTINATION, IGNORED));
        assertThat(ReadMeFirst.text(report, "leavers oct.FIX-ME.xlsx", WALES)).isEqualTo(golden("READ-ME-FIRST.txt"));
        assertThat(ProblemsJson.text(report)).isEqualTo(golden("problems.json"));
    }

    @Test
    void aHeldFileSaysWhatIsToBeDecidedAndHow() throws IOException {
        Finding swing = new Finding(
                "HLD-001",
                Severity.HOLD,
                1,
                SourceLine.WHOLE_FILE,
                null,
                "Headcount is 38 % below September (9,812 -> 6,083)",
                "Check that the extract is whole and of the right month; if it is right, accept it, giving the reason.");
        FileReport report = report(Verdict.HELD, List.of(swing, DESTINATION));
        assertThat(ReadMeFirst.text(report, "", WALES)).isEqualTo(golden("READ-ME-FIRST.held.txt"));
        assertThat(Receipt.text(report, "", WALES)).isEqualTo(golden("receipt.held.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "leavers_7A2.csv, leavers_7A2.csv",
                "leavers oct.csv, |\"leavers oct.csv\"|",
                "a&b;c.csv, |\"a&b;c.csv\"|",
                "-rf.csv, ./-rf.csv",
                "$(touch PWN) 1.csv, FILE",
                "`id`.csv, FILE",
                "50%OS%.csv, FILE",
                "a!b.csv, FILE"
            })
    void a_command_to_be_copied_holds_a_name_only_where_every_shell_takes_it_for_one(String name, String typed) {
        assertThat(ReadMeFirst.text(report(name, Verdict.REJECTED, List.of(REASON)), "", WALES))
                .contains("boardpack validate " + typed + "\n");
    }

    @Test
    void anAcceptedFileWithWarnings() throws IOException {
        FileReport report = report(Verdict.ACCEPTED_WITH_WARNINGS, List.of(DESTINATION, IGNORED));
        assertThat(Receipt.text(report, "", WALES)).isEqualTo(golden("receipt.txt"));
    }

    @Test
    void atMostTenProblemsAreWrittenOut() {
        String text = ReadMeFirst.text(report(Verdict.REJECTED, java.util.Collections.nCopies(12, DATE)), "", WALES);
        assertThat(text).contains("12 things to fix").contains("10. LVR-003").doesNotContain("11. ");
        assertThat(text).contains("and 2 more problems, in problems.xlsx").doesNotContain("FIX-ME");
    }

    @Test
    void theReceiptOfARejectedFile() throws IOException {
        FileReport report = report(Verdict.REJECTED, List.of(REASON, DATE));
        assertThat(Receipt.text(report, "leavers oct.FIX-ME.xlsx", WALES)).isEqualTo(golden("receipt.rejected.txt"));
        assertThat(Receipt.text(report, "", WALES))
                .doesNotContain("FIX-ME")
                .contains("READ-ME-FIRST.txt or problems.xlsx");
    }

    @Test
    void aPlaceInAWorkbookIsItsSheetAndCell() {
        Finding cell = in(new SourceLine(388, "Sep", "F388"), 1, DATE.heading());
        Finding cells = in(new SourceLine(388, "Sep", "F388"), 3, DATE.heading());
        Finding row = in(new SourceLine(388, "Sep", null), 1, null);
        assertThat(Wording.place(cell)).isEqualTo("Column \"Leaving date\", in sheet \"Sep\", cell F388");
        assertThat(Wording.place(cells)).isEqualTo("Column \"Leaving date\", first in sheet \"Sep\", cell F388");
        assertThat(Wording.place(row)).isEqualTo("In sheet \"Sep\", row 388");
        assertThat(ProblemsJson.text(report(Verdict.REJECTED, List.of(cell))))
                .contains("\"line\": 388, \"sheet\": \"Sep\", \"cell\": \"F388\"");
        assertThat(ReadMeFirst.text(report(Verdict.REJECTED, List.of(cells)), "", WALES))
                .contains("    Column \"Leaving date\", first in sheet \"Sep\", cell F388\n");
    }

    private static Finding in(SourceLine place, long count, @Nullable String heading) {
        return new Finding(DATE.code(), DATE.severity(), count, place, heading, DATE.what(), DATE.doThis());
    }

    private static FileReport report(Verdict verdict, List<Finding> findings) {
        return report("leavers oct.csv", verdict, findings);
    }

    private static FileReport report(String name, Verdict verdict, List<Finding> findings) {
        return new FileReport(
                name,
                1_103_422,
                new Fingerprint("3f9c" + "0".repeat(58) + "a1"),
                Instant.parse("2023-11-06T09:12:00Z"),
                verdict,
                4_812,
                "Leavers, October 2023, Hywel Dda University Health Board (7A2)",
                "",
                findings);
    }

    private static String golden(String name) throws IOException {
        try (InputStream text = AnswersSpec.class.getResourceAsStream("/inbox/golden/" + name)) {
            assertThat(text).as("golden file " + name).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
