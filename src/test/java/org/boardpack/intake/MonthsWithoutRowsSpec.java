package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.intake.Extracts.LEAVER;
import static org.boardpack.intake.Extracts.LEAVER_HEADINGS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a leavers file, a month between an organisation's first and last in which it has no rows. */
class MonthsWithoutRowsSpec {

    @TempDir
    Path reference;

    private final Map<String, ExtractTable> loaded = new HashMap<>();

    private static String leaver(String organisation, String date) {
        return LEAVER.replace("7A2", organisation).replace("31/03/2025", date);
    }

    private CheckedFile drop(String... rows) {
        String text = Extracts.lines(LEAVER_HEADINGS, String.join("\r\n", rows));
        Intake intake = Extracts.intake(reference);
        CheckedFile checked = Extracts.check(intake, text.getBytes(StandardCharsets.UTF_8), "dropped.csv");
        CheckedFile judged = intake.inTheLightOf(
                checked, (kind, organisation, month) -> Optional.ofNullable(loaded.get(organisation + " " + month)));
        judged.submissions().forEach(said -> loaded.put(said.organisation() + " " + said.month(), said.rows()));
        return judged;
    }

    /** Such as {@code 7A2 2025-03: 1}. */
    private static List<String> said(CheckedFile checked) {
        return checked.submissions().stream()
                .map(each -> each.organisation() + " " + each.month() + ": "
                        + each.rows().rows())
                .toList();
    }

    private static Finding the(String code, CheckedFile checked) {
        return checked.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(checked.findings().toString()));
    }

    @Test
    void it_says_none_where_nothing_is_loaded_and_the_receipt_names_it() {
        CheckedFile history = drop(
                leaver("7A2", "31/01/2025"),
                leaver("7A2", "30/04/2025"),
                leaver("7A2", "30/06/2025"),
                leaver("7A4", "10/02/2025"));

        assertThat(said(history))
                .containsExactly(
                        "7A2 2025-01: 1",
                        "7A2 2025-02: 0",
                        "7A2 2025-03: 0",
                        "7A2 2025-04: 1",
                        "7A2 2025-05: 0",
                        "7A2 2025-06: 1",
                        "7A4 2025-02: 1");
        assertThat(history.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(the("LVR-053", history).what())
                .endsWith("were taken as none: 7A2 February 2025 to March 2025, May 2025");
    }

    @Test
    void it_keeps_what_is_loaded_and_the_receipt_says_so() {
        drop(leaver("7A2", "10/02/2025"), leaver("7A2", "11/02/2025"));

        CheckedFile slipped =
                drop(leaver("7A2", "31/03/2025"), leaver("7A2", "31/03/2025").replace("2025", "2024"));

        assertThat(said(slipped))
                .contains("7A2 2024-03: 1", "7A2 2025-01: 0", "7A2 2025-03: 1")
                .noneMatch(month -> month.startsWith("7A2 2025-02"));
        assertThat(slipped.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(the("LVR-054", slipped).what()).endsWith("keep what is loaded for them: 7A2 February 2025");
    }

    @Test
    void it_is_no_news_where_none_is_loaded() {
        drop(leaver("7A2", "31/01/2025"), leaver("7A2", "31/03/2025"));

        CheckedFile again = drop(leaver("7A2", "31/01/2025"), leaver("7A2", "31/03/2025"));

        assertThat(said(again)).containsExactly("7A2 2025-01: 1", "7A2 2025-03: 1");
        assertThat(again.findings()).extracting(Finding::code).doesNotContain("LVR-053", "LVR-054");
    }

    @Test
    void a_code_that_could_be_a_name_is_not_repeated() {
        CheckedFile history = drop(leaver("SMITH", "31/01/2025"), leaver("SMITH", "31/03/2025"));

        assertThat(the("LVR-053", history).what()).endsWith("were taken as none: an organisation February 2025");
        assertThat(history.looksLike()).doesNotContain("SMITH");
    }

    @Test
    void one_organisations_months_say_nothing_of_another() {
        assertThat(said(drop(leaver("7A2", "28/02/2025"), leaver("7A4", "31/03/2025"))))
                .containsExactly("7A2 2025-02: 1", "7A4 2025-03: 1");
    }

    @Test
    void the_file_says_nothing_of_months_in_which_the_organisation_did_not_exist() throws IOException {
        Files.writeString(reference.resolve("organisations.csv"), """
                Organisation Code,Name,Valid From,Valid To
                ONE,One,,2025-01
                ONE,One,2025-04,
                """);

        assertThat(said(drop(leaver("ONE", "31/12/2024"), leaver("ONE", "31/05/2025"))))
                .containsExactly("ONE 2024-12: 1", "ONE 2025-01: 0", "ONE 2025-04: 0", "ONE 2025-05: 1");
    }
}
