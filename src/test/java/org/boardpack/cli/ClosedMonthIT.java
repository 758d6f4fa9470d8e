package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for a month that is closed: held where they would change it, taken in where they would not. */
class ClosedMonthIT {

    private static final String MARCH = "2025-03";

    @TempDir
    static Path shared;

    private static SmallNation closed;

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeAll
    static void closeMarch() throws IOException {
        closed = SmallNation.in(SmallNation.extracts14Months(), shared.resolve("workspace"));
        closed.drop("(staff-in-post|sickness)_G0[12]_2025-0[23].csv");
        closed.run();
        assertThat(closed.command("close", MARCH).exitCode()).isZero();
    }

    @BeforeEach
    void copyIt() throws IOException {
        nation = SmallNation.copyOf(closed, folder.resolve("workspace"));
    }

    private int headcount(int edition) {
        return MetricsFile.read(nation.edition(MARCH, edition).resolve("metrics.csv"))
                .value(MARCH, "G01", "headcount", "as-at")
                .intValue();
    }

    @Test
    void a_corrected_file_is_held_accepted_with_a_reason_and_counts_once_the_month_is_opened_again()
            throws IOException {
        nation.dropWithout(3, "staff-in-post", "G01", MARCH);

        CommandLineRun held = nation.run("--month", MARCH);

        assertThat(held.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(held.talk()).contains("HELD  staff-in-post_G01_2025-03_corrected.csv", "edition 2 (final) stands");
        String reference =
                nation.json("status").get("held").get(0).get("reference").asString();
        CommandLineRun accepted = nation.command("accept", reference, "--reason", "three had left");
        assertThat(accepted.talk()).contains("ACCEPTED WITH WARNINGS");
        CommandLineRun run = nation.run("--month", MARCH);
        assertThat(run.exitCode()).isZero();
        assertThat(run.talk())
                .contains(
                        "edition 2 (final) stands: the month is closed. What it would be made from has changed since");
        assertThat(nation.edition(MARCH, 3)).doesNotExist();

        nation.command("reopen", MARCH, "--reason", "three had left");
        assertThat(nation.command("rerun", "--month", MARCH).talk())
                .contains("edition 3 (restated): packs are written");
        assertThat(headcount(3)).isLessThan(headcount(2));
    }

    @Test
    void a_decision_made_before_the_month_was_closed_does_not_open_it() throws IOException {
        nation.command("reopen", MARCH, "--reason", "half a file came");
        nation.dropWithout(60, "staff-in-post", "G01", MARCH);
        assertThat(nation.command("ingest").talk()).contains("HELD");
        acceptWhatIsHeld();
        nation.drop("staff-in-post_G01_2025-03.csv");
        assertThat(nation.command("ingest").exitCode()).isZero();
        assertThat(nation.command("close", MARCH).exitCode()).isZero();
        nation.dropWithout(60, "staff-in-post", "G01", MARCH);
        Path again = nation.inbox("staff-in-post_G01_2025-03_corrected.csv");

        String validated = nation.command("validate", again).out();
        CommandLineRun run = nation.command("ingest");

        assertThat(run.talk()).contains("HELD");
        assertThat(validated)
                .contains("HELD", "hold HLD-002  March 2025 is closed")
                .contains("warning HLD-001", "Accepted by " + System.getProperty("user.name"));
        acceptWhatIsHeld();
        assertThat(nation.json("status").get("held")).isEmpty();
    }

    private void acceptWhatIsHeld() {
        String reference =
                nation.json("status").get("held").get(0).get("reference").asString();
        assertThat(nation.command("accept", reference, "--reason", "right").talk())
                .contains("ACCEPTED WITH WARNINGS");
    }

    @Test
    void a_file_that_comes_late_for_a_closed_month_is_held_and_says_why() throws IOException {
        nation.drop("leavers_G01_2025-03.csv");

        assertThat(nation.command("ingest").exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());

        try (var quarantine = Files.walk(nation.workspace().resolve("quarantine"))) {
            assertThat(quarantine.filter(file -> file.endsWith("READ-ME-FIRST.txt")))
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .content()
                            .contains("HELD - nothing was loaded yet: a person must decide")
                            .contains("HLD-002  March 2025 is closed, and this would change what is loaded for it of ")
                            .contains("boardpack reopen"));
        }
    }

    @Test
    void a_file_that_says_the_same_of_the_closed_month_is_taken_in_whatever_the_order_of_its_rows() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(nation.extract("staff-in-post", "G01", MARCH)));
        List<String> rows = lines.subList(1, lines.size());
        Collections.reverse(rows);
        Files.write(nation.inbox("other-order.csv"), lines);

        assertThat(nation.run("--month", MARCH).talk())
                .contains("ACCEPTED", "other-order.csv")
                .doesNotContain("HELD");
    }

    @Test
    void a_file_of_an_open_month_is_not_held_and_that_month_is_made() throws IOException {
        nation.dropWithout(2, "staff-in-post", "G01", "2025-02");

        CommandLineRun run = nation.run("--month", "2025-02");

        assertThat(run.exitCode()).isZero();
        assertThat(run.talk()).contains("February 2025, edition 1 (provisional): packs are written");
    }

    @Test
    void validate_holds_what_the_inbox_would_hold() throws IOException {
        CommandLineRun validated = nation.command("validate", nation.extract("leavers", "G01", MARCH));

        assertThat(validated.out()).contains("HELD");
        assertThat(nation.command("validate", nation.extract("staff-in-post", "G01", MARCH))
                        .out())
                .doesNotContain("HELD");
    }
}
