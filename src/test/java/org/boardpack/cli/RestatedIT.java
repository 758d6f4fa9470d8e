package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What later packs say of earlier ones: restated figures, what changed, comments on figures that are otherwise now. */
class RestatedIT {

    private static final String MARCH = "2025-03";

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeEach
    void makeWorkspace() throws IOException {
        nation = SmallNation.in(SmallNation.extracts14Months(), folder.resolve("workspace"));
        nation.drop("staff-in-post_G0[12]_2025-0[23].csv");
    }

    private void run() {
        assertThat(nation.command("run", "--org", "G01").exitCode()).isZero();
    }

    private String pdf(int edition, String language) throws IOException {
        return PublishedText.ofPdf(nation.edition(MARCH, edition).resolve("G01/board-pack." + language + ".pdf"));
    }

    private String workbook(int edition, String language) throws IOException {
        return PublishedText.ofWorkbook(nation.edition(MARCH, edition).resolve("G01/board-pack." + language + ".xlsx"));
    }

    private void comment(String language, String text, LocalDate writtenOn) throws IOException {
        Files.writeString(
                nation.inbox("commentary.csv"),
                "Organisation Code,Month,Metric,Language,Text,Author,Written On\nG01,2025-03,headcount," + language
                        + "," + text + ",A. Director," + writtenOn + "\n");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** So few people are hidden once both editions are out; where that is so, a test is about what differs. */
    private void hideNothing() throws IOException {
        Files.writeString(
                nation.workspace().resolve("boardpack.yaml"),
                "disclosure.enabled: false\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void what_a_figure_was_is_not_said_where_it_is_hidden_now() throws IOException {
        comment("en", "Growth as planned", today());
        run();
        nation.dropWithout(10, "staff-in-post", "G01", MARCH);

        run();

        assertThat(MetricsFile.read(nation.edition(MARCH, 2).resolve("metrics.csv"))
                        .find(MARCH, "organisation", "G01", "All", "headcount", "as-at")
                        .orElseThrow()
                        .get("status"))
                .isEqualTo("suppressed");
        assertThat(pdf(2, "en"))
                .contains("The figure has changed since this was written.")
                .doesNotContain("Then: ");
    }

    @Test
    void a_first_edition_says_that_there_is_nothing_to_compare_with() throws IOException {
        run();

        assertThat(pdf(1, "en"))
                .contains("This is the first edition", "Nothing was published before that this edition could restate.");
        assertThat(pdf(1, "cy")).contains("Dyma'r argraffiad cyntaf");
        assertThat(nation.edition(MARCH, 1).resolve("restatements.csv"))
                .content()
                .startsWith("old_edition,new_edition,")
                .hasLineCount(1);
    }

    @Test
    void figures_of_a_final_edition_that_differ_are_marked_listed_and_explained_in_both_languages() throws IOException {
        hideNothing();
        run();
        nation.command("close", MARCH);
        assertThat(pdf(2, "en"))
                .contains("No figure of the same months differs from edition 1 of March 2025, the pack you last saw.");
        nation.command("reopen", MARCH, "--reason", "corrected");
        nation.dropWithout(10, "staff-in-post", "G01", MARCH);

        run();

        Path edition = nation.edition(MARCH, 3);
        MetricsFile metrics = MetricsFile.read(edition.resolve("metrics.csv"));
        assertThat(metrics.find(MARCH, "organisation", "G01", "All", "headcount", "as-at")
                        .orElseThrow()
                        .get("marker"))
                .isEqualTo("[r]");
        assertThat(metrics.find(MARCH, "organisation", "G02", "All", "headcount", "as-at")
                        .orElseThrow()
                        .get("marker"))
                .isEmpty();
        String before = MetricsFile.read(nation.edition(MARCH, 2).resolve("metrics.csv"))
                .value(MARCH, "G01", "headcount", "as-at")
                .toPlainString();
        String after = metrics.value(MARCH, "G01", "headcount", "as-at").toPlainString();
        assertThat(Files.readAllLines(edition.resolve("G01/restatements.csv")))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("2025-03@2,2025-03@3,2025-03,organisation,G01,All,,,headcount,as-at," + before + ","
                                + after)
                        .contains("corrected-data"));
        assertThat(Files.readString(edition.resolve("restatements.csv"))).contains("organisation,G01,");
        assertThat(pdf(3, "en"))
                .contains(
                        "Figures that edition 2 of March 2025 published and that are restated: ",
                        "corrected data",
                        "[r]");
        assertThat(pdf(3, "cy")).contains("argraffiad 2 o Mawrth 2025", "data wedi'u cywiro");
        assertThat(workbook(3, "en"))
                .contains("== Restatements", "Corrected data")
                .contains("|[r]|");
        assertThat(workbook(3, "cy")).contains("== Ailddatganiadau", "Data wedi'u cywiro");
    }

    @Test
    void an_earlier_month_that_reads_otherwise_than_its_own_pack_did_is_restated_in_the_next_months()
            throws IOException {
        assertThat(nation.command("run", "--month", "2025-02", "--org", "G01").exitCode())
                .isZero();
        nation.dropWithout(10, "staff-in-post", "G01", "2025-02");

        run();

        MetricsFile metrics = MetricsFile.read(nation.edition(MARCH, 1).resolve("metrics.csv"));
        assertThat(metrics.find("2025-02", "organisation", "G01", "All", "headcount", "as-at")
                        .orElseThrow()
                        .get("marker"))
                .isEqualTo("[r]");
        assertThat(metrics.find(MARCH, "organisation", "G01", "All", "headcount", "as-at")
                        .orElseThrow()
                        .get("marker"))
                .as("never published before")
                .isEmpty();
        assertThat(pdf(1, "en")).contains("edition 1 of February 2025, the pack you last saw");
    }

    @Test
    void a_comment_stands_on_the_page_of_its_metric_and_is_stale_once_the_figure_has_changed() throws IOException {
        hideNothing();
        comment("en", "Growth as planned", today());
        run();
        assertThat(pdf(1, "en"))
                .contains("Commentary", "Growth as planned (A. Director, ")
                .doesNotContain("The figure has changed since this was written");
        assertThat(pdf(1, "cy")).contains("Growth as planned", "Yn Saesneg yn unig yr ysgrifennwyd y sylw hwn.");
        nation.dropWithout(10, "staff-in-post", "G01", MARCH);

        run();

        assertThat(pdf(2, "en")).contains("Growth as planned", "The figure has changed since this was written. Then: ");
        assertThat(pdf(2, "cy")).contains("Mae'r ffigur wedi newid ers ysgrifennu hwn.");
        assertThat(workbook(2, "en")).contains("Growth as planned", "The figure has changed since this was written.");
    }

    @Test
    void readers_of_a_published_edition_hear_nothing_of_an_internal_one_before_it() throws IOException {
        Path settings = nation.workspace().resolve("boardpack.yaml");
        String published = Files.exists(settings) ? Files.readString(settings) : "";
        hideNothing();
        comment("en", "Growth as planned", today());
        run();
        Files.writeString(settings, published);
        nation.dropWithout(10, "staff-in-post", "G01", MARCH);

        run();

        assertThat(pdf(2, "en"))
                .contains("Growth as planned", "This is the first edition")
                .doesNotContain("The figure has changed since this was written", "Then: ");
    }

    @Test
    void a_corrected_month_counts_only_the_months_that_it_touches_and_the_run_names_the_editions_out_of_date()
            throws IOException, SQLException {
        nation.drop("staff-in-post_G0[12]_2024-.*.csv");
        nation.drop("staff-in-post_G0[12]_2025-01.csv");
        assertThat(nation.run("--month", "2025-02").exitCode()).isZero();
        assertThat(nation.run("--month", MARCH).exitCode()).isZero();
        assertThat(nation.run("--month", MARCH).talk()).doesNotContain("not made from what is loaded now");
        nation.dropWithout(10, "staff-in-post", "G01", "2025-02");
        long before = countedMonths();

        CommandLineRun run = nation.run("--month", MARCH);

        assertThat(run.talk())
                .contains("February 2025, edition 1, is not made from what is loaded now. Make it again with: boardpack"
                        + " rerun --month 2025-02");
        assertThat(countedMonths() - before)
                .as("February itself and March, which compares with it, of 14 months")
                .isEqualTo(2);
    }

    /** How many months were ever counted. */
    private long countedMonths() throws SQLException {
        try (Connection store = DriverManager.getConnection(
                        "jdbc:h2:file:" + nation.workspace().resolve("store/boardpack"));
                ResultSet count = store.createStatement()
                        .executeQuery("SELECT COUNT(DISTINCT period || fingerprint) FROM scope_cells")) {
            count.next();
            return count.getLong(1);
        }
    }
}
