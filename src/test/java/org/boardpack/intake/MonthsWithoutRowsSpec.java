package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.intake.Extracts.LEAVER;
import static org.boardpack.intake.Extracts.LEAVER_HEADINGS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a leavers file of several months, a month in which an organisation has no rows. */
class MonthsWithoutRowsSpec {

    @TempDir
    Path reference;

    private static String leaver(String organisation, String date) {
        return LEAVER.replace("7A2", organisation).replace("31/03/2025", date);
    }

    /** Such as {@code 7A2 2025-03: 1}. */
    private List<String> submissions(String... rows) {
        String text = Extracts.lines(LEAVER_HEADINGS, String.join("\r\n", rows));
        CheckedFile checked =
                Extracts.check(Extracts.intake(reference), text.getBytes(StandardCharsets.UTF_8), "dropped.csv");
        return checked.submissions().stream()
                .map(each -> each.organisation() + " " + each.month() + ": "
                        + each.rows().rows())
                .toList();
    }

    @Test
    void it_had_none_from_the_files_first_month_to_its_last() {
        assertThat(submissions(leaver("7A2", "31/01/2025"), leaver("7A4", "10/02/2025"), leaver("7A4", "31/03/2025")))
                .containsExactly(
                        "7A2 2025-01: 1",
                        "7A2 2025-02: 0",
                        "7A2 2025-03: 0",
                        "7A4 2025-01: 0",
                        "7A4 2025-02: 1",
                        "7A4 2025-03: 1");
    }

    @Test
    void the_file_says_nothing_of_months_in_which_the_organisation_did_not_exist() throws IOException {
        Files.writeString(reference.resolve("organisations.csv"), """
                Organisation Code,Name,Valid From,Valid To,Successor Code
                OLD,Old,,2025-02,NEW
                NEW,New,2025-03,,
                """);

        assertThat(submissions(leaver("OLD", "31/01/2025"), leaver("NEW", "30/04/2025")))
                .containsExactly("NEW 2025-03: 0", "NEW 2025-04: 1", "OLD 2025-01: 1", "OLD 2025-02: 0");
    }
}
