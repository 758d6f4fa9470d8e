package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who owes which extract for a month, and what has become of it. */
class ExpectedIT {

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeEach
    void makeWorkspace() throws IOException {
        nation = SmallNation.in(SmallNation.extracts14Months(), folder.resolve("workspace"));
    }

    private String state(String organisation, String extract) {
        for (JsonNode each : nation.json("expected", "--month", "2025-03").get("expected")) {
            if (each.get("organisation").asString().equals(organisation)
                    && each.get("extract").asString().equals(extract)) {
                return each.get("state").asString();
            }
        }
        return "not expected";
    }

    @Test
    void who_sent_an_extract_before_owes_it_again_by_the_day_in_the_list() throws IOException {
        nation.drop("staff-in-post_G0[12]_2025-02.csv");
        nation.drop("leavers_G01_2025-02.csv");
        nation.drop("staff-in-post_G01_2025-03.csv");
        nation.command("ingest");

        CommandLineRun expected = nation.command("expected", "--month", "2025-03");

        assertThat(expected.exitCode()).isZero();
        assertThat(expected.out())
                .containsPattern("late +G01 +staff-in-post +due 2025-04-10  came 20")
                .containsPattern("overdue +G02 +staff-in-post +due 2025-04-10\\n")
                .containsPattern("overdue +G01 +leavers +due 2025-04-10\\n")
                .doesNotContain("G03");
        assertThat(expected.talk()).contains("March 2025: 1 late, 2 overdue.");
        assertThat(state("G02", "leavers")).isEqualTo("not expected");
        assertThat(nation.command("expected", "--month", "2025-03", "--strict").exitCode())
                .isEqualTo(ExitCode.DATA_MISSING.code());
    }

    @Test
    void a_pack_is_made_without_what_is_owed_and_says_what_is_missing_and_why() throws IOException {
        nation.drop("staff-in-post_G0[12]_2025-0[23].csv");
        nation.drop("sickness_G0[12]_2025-02.csv");
        nation.drop("sickness_G02_2025-03.csv");

        CommandLineRun run = nation.run("--month", "2025-03");

        assertThat(run.exitCode()).as(run.talk()).isZero();
        assertThat(state("G01", "sickness")).isEqualTo("overdue");
        Path edition = nation.edition("2025-03", 1);
        assertThat(Files.readAllLines(edition.resolve("G01/metrics.csv")))
                .filteredOn(row ->
                        row.contains(",organisation,G01,All,,,sickness-rate,month,") && row.contains(",2025-03,"))
                .singleElement()
                .asString()
                .contains(",missing,[x],");
        assertThat(PublishedText.ofPdf(edition.resolve("G01/board-pack.en.pdf")))
                .contains("[x] Not available: the data has not been supplied.");
        assertThat(Files.readString(edition.resolve("run-report.html"))).containsPattern("(?s)G01.*sickness");
    }

    @Test
    void what_is_held_or_rejected_says_so() throws IOException {
        nation.drop("staff-in-post_G0[12]_2025-02.csv");
        nation.command("ingest");
        nation.dropWithout(40, "staff-in-post", "G01", "2025-03");
        Path broken = nation.inbox("broken.csv");
        Files.writeString(
                broken,
                Files.readString(nation.extract("staff-in-post", "G02", "2025-03"))
                        .replace(",Active Assignment,", ",Actve Assignment,"));
        nation.command("ingest");

        assertThat(state("G01", "staff-in-post")).isEqualTo("held");
        assertThat(state("G02", "staff-in-post")).isEqualTo("rejected");
    }

    @Test
    void an_analyst_says_what_is_due_when_and_from_whom() throws IOException {
        nation.drop("staff-in-post_G01_2025-0[23].csv");
        nation.command("ingest");
        Files.writeString(
                nation.workspace().resolve("reference/expected-extracts.csv"),
                "Extract,Due Day,From\nstaff-in-post,31,G03 G01\n");

        CommandLineRun expected = nation.command("expected", "--month", "2025-03");

        assertThat(expected.out())
                .containsPattern("overdue +G03 +staff-in-post +due 2025-04-30")
                .doesNotContain("leavers");
        Files.writeString(
                nation.workspace().resolve("reference/expected-extracts.csv"),
                "Extract,Due Day,From\nstaff-in-post,soon,before\n");
        assertThat(nation.command("expected").talk()).contains("reference/expected-extracts.csv", "Due Day");
    }

    @Test
    void where_nothing_was_ever_sent_that_is_said() {
        assertThat(nation.command("expected", "--month", "2025-03").talk())
                .contains("Nothing is expected for March 2025");
    }
}
