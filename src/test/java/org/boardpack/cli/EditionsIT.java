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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardpack.pack.FolderHashes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing months, opening them again, making the past again and checking it, through the front door. */
class EditionsIT {

    private static final String MARCH = "2025-03";

    @TempDir
    static Path shared;

    private static SmallNation march;

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeAll
    static void makeMarch() throws IOException {
        march = SmallNation.in(SmallNation.extracts14Months(), shared.resolve("workspace"));
        march.drop("staff-in-post_G0[12]_2025-0[23].csv");
        assertThat(march.run().exitCode()).isZero();
    }

    @BeforeEach
    void copyMarch() throws IOException {
        nation = SmallNation.copyOf(march, folder.resolve("workspace"));
    }

    private Map<String, String> hashes(int edition) throws IOException {
        return FolderHashes.of(nation.edition(MARCH, edition));
    }

    /** The figures of an edition without its number. */
    private String figures(int edition) throws IOException {
        return Files.readString(nation.edition(MARCH, edition).resolve("metrics.csv"))
                .replaceAll("(?m)^\\d+,", "");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private String status(int edition) {
        for (var made : nation.json("status").get("editions")) {
            if (made.get("edition").asInt() == edition) {
                return made.get("status").asString();
            }
        }
        throw new AssertionError("no edition " + edition);
    }

    @Test
    void closing_a_month_makes_its_final_edition_with_the_same_figures() throws IOException {
        CommandLineRun closed = nation.command("close", MARCH);

        assertThat(closed.exitCode()).isZero();
        assertThat(closed.talk())
                .contains("March 2025 is closed with edition 2 (final)")
                .doesNotContain("not in it");
        assertThat(figures(2)).isEqualTo(figures(1));
        assertThat(nation.edition(MARCH, 1).resolve("manifest.json"))
                .content()
                .contains("\"status\" : \"provisional\"");
        assertThat(nation.edition(MARCH, 2).resolve("manifest.json")).content().contains("\"status\" : \"final\"");
        assertThat(nation.edition(MARCH, 2).resolve("run-report.html"))
                .content()
                .contains("Run report: 2025-03, edition 2 (final)");
        assertThat(nation.command("status").out())
                .contains("edition 2 of 2025-03 (final), the month is closed", "edition 1 of 2025-03 (provisional)\n");
    }

    @Test
    void an_edition_is_decided_anew_when_a_month_beside_it_was_published_after_its_figures_were() throws IOException {
        SmallNation fresh = SmallNation.in(SmallNation.extracts14Months(), folder.resolve("fresh"));
        fresh.drop("staff-in-post_G0[12]_2025-0[23].csv");
        assertThat(fresh.command("ingest").exitCode()).isZero();
        assertThat(fresh.command("compute", "--month", MARCH).exitCode()).isZero();
        assertThat(fresh.run("--month", "2025-02").exitCode()).isZero();

        assertThat(fresh.run("--month", MARCH).exitCode()).isZero();

        assertThat(fresh.edition(MARCH, 2)).isDirectory();
        assertThat(fresh.edition(MARCH, 1)).doesNotExist();
        assertThat(fresh.json("diff", "2025-02@1", MARCH + "@2").get("changes"))
                .as("February's break-downs are in February's edition only")
                .isNotEmpty()
                .allSatisfy(
                        change -> assertThat(change.get("dimension").asString()).isEmpty());
    }

    @Test
    void an_edition_made_after_a_month_was_opened_again_is_restated_until_it_is_closed_again() throws IOException {
        nation.command("close", MARCH);
        assertThat(nation.command("reopen", MARCH, "--reason", "7A2 sent it late")
                        .talk())
                .contains("March 2025 is open again: edition 2 (final) stands until another is made.");
        nation.drop("staff-in-post_G03_2025-03.csv");

        nation.run();
        CommandLineRun closed = nation.command("close", MARCH);

        assertThat(closed.talk()).contains("March 2025 is closed with edition 4 (final, restated)");
        assertThat(Stream.of(1, 2, 3, 4).map(this::status))
                .containsExactly("provisional", "final", "restated", "final-restated");
        assertThat(figures(4)).isEqualTo(figures(3)).isNotEqualTo(figures(2));
    }

    @Test
    void a_month_that_was_opened_again_and_not_changed_keeps_its_final_edition() {
        nation.command("close", MARCH);
        nation.command("reopen", MARCH, "--reason", "to look");

        assertThat(nation.run().talk()).contains("edition 2 (final) stands: nothing has changed");
        assertThat(nation.command("close", MARCH).talk())
                .contains(
                        "March 2025 is closed again. Nothing was made since it was opened: edition 2 (final) stands.");
        assertThat(nation.edition(MARCH, 3)).doesNotExist();
    }

    @Test
    void what_makes_no_sense_is_answered_in_words_and_does_no_harm() {
        CommandLineRun unknown = nation.command("close", "2031-01");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.DATA_MISSING.code());
        assertThat(unknown.talk())
                .contains("No edition of 2031-01 is published. Make one first with: boardpack run --month 2031-01");
        assertThat(nation.command("close", "Mrach").exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(nation.command("reopen", MARCH, "--reason", "why not").talk())
                .contains("March 2025 is open", "Nothing was done.");
        nation.command("close", MARCH);
        CommandLineRun twice = nation.command("close", MARCH);
        assertThat(twice.exitCode()).isZero();
        assertThat(twice.talk()).contains("March 2025 is closed already: edition 2 (final) stands. Nothing was done.");
        assertThat(nation.command("reopen", MARCH).exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(nation.command("reopen", MARCH, "--reason", " ").exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(nation.command("close", MARCH).talk()).contains("closed already");
    }

    @Test
    void the_packs_of_a_final_edition_say_so_in_both_languages() throws IOException {
        nation.command("run", "--format", "pdf,xlsx", "--org", "G01");
        nation.command("close", MARCH);

        assertThat(pdfText(3, "en")).contains("Edition 3 (final)", "This edition is final: the month is closed.");
        assertThat(pdfText(3, "cy")).contains("Argraffiad 3 (terfynol)");
        assertThat(pdfText(2, "en")).contains("Edition 2 (provisional)");
        assertThat(PublishedText.ofWorkbook(nation.edition(MARCH, 3).resolve("G01/board-pack.en.xlsx")))
                .contains("Edition 3 (final), made on");
        assertThat(PublishedText.ofWorkbook(nation.edition(MARCH, 3).resolve("G01/board-pack.cy.xlsx")))
                .contains("Argraffiad 3 (terfynol), a wnaed ar");
    }

    private String pdfText(int edition, String language) throws IOException {
        return PublishedText.ofPdf(nation.edition(MARCH, edition).resolve("G01/board-pack." + language + ".pdf"));
    }

    @Test
    void an_edition_is_made_again_byte_for_byte_whatever_changed_since() throws IOException {
        Map<String, String> was = hashes(1);
        append(nation.workspace().resolve("boardpack.yaml"), "average: 13-point\nrates.decimals: 1\n");
        Files.writeString(
                nation.workspace().resolve("reference/organisations.csv"),
                Files.readString(nation.workspace().resolve("reference/organisations.csv"))
                        .replaceAll("(?m)^(G01,)[^,]*", "$1Renamed Trust"));
        nation.drop("(staff-in-post|leavers)_G0[123]_2025-01.csv");
        Files.writeString(nation.inbox("rubbish.csv"), "this,is,no,extract\n");
        nation.run();
        assertThat(figures(2)).isNotEqualTo(figures(1));

        CommandLineRun again = nation.command("rerun", "--month", MARCH, "--as-was", 1);

        assertThat(again.exitCode()).isZero();
        assertThat(again.talk()).contains("March 2025, edition 1: the same, byte for byte, " + was.size() + " files.");
        assertThat(hashes(1)).isEqualTo(was);
        assertThat(leftBeside()).containsExactly("edition-1", "edition-2");
    }

    private String[] leftBeside() throws IOException {
        try (Stream<Path> beside = Files.list(nation.workspace().resolve("packs/" + MARCH))) {
            return beside.map(each -> each.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test
    void an_altered_or_lost_folder_is_put_back_as_it_was_and_what_stood_there_is_kept() throws IOException {
        Map<String, String> was = hashes(1);
        append(nation.edition(MARCH, 1).resolve("metrics.csv"), "1,2025-03,made up\n");
        Files.delete(nation.edition(MARCH, 1).resolve("G01/board-pack.en.pdf"));
        Files.writeString(nation.edition(MARCH, 1).resolve("notes.txt"), "hello");

        CommandLineRun again = nation.command("rerun", "--month", MARCH, "--as-was", 1);

        assertThat(again.talk())
                .contains("altered  metrics.csv", "missing  G01/board-pack.en.pdf", "added    notes.txt")
                .contains("is kept in ", "edition-1.altered-");
        assertThat(hashes(1)).isEqualTo(was);
        assertThat(leftBeside()).hasSize(2);
        try (Stream<Path> beside = Files.walk(nation.workspace().resolve("packs"))) {
            for (Path file : beside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(nation.json("rerun", "--month", MARCH, "--as-was", 1)
                        .get("outcome")
                        .asString())
                .isEqualTo("put-back");
        assertThat(hashes(1)).isEqualTo(was);
    }

    @Test
    void an_edition_that_there_is_not_cannot_be_made_again() {
        CommandLineRun none = nation.command("rerun", "--month", MARCH, "--as-was", 7);

        assertThat(none.exitCode()).isEqualTo(ExitCode.DATA_MISSING.code());
        assertThat(none.talk()).contains("No edition 7 of 2025-03 is published.");
    }

    @Test
    void rerun_makes_a_new_edition_only_where_something_changed() throws IOException {
        assertThat(nation.command("rerun", "--month", MARCH).talk())
                .contains("edition 1 (provisional) stands: nothing has changed");
        nation.drop("leavers_G01_2025-03.csv");
        nation.command("ingest");

        CommandLineRun again = nation.command("rerun", "--month", MARCH);

        assertThat(again.talk()).contains("March 2025, edition 2 (provisional): packs are written");
        assertThat(nation.edition(MARCH, 2).resolve("G01"))
                .as("the packs that the edition before had")
                .isDirectoryContaining(file -> file.endsWith("board-pack.en.pdf"))
                .isDirectoryNotContaining(file -> file.endsWith("board-pack.cy.pdf"));
    }

    @Test
    void a_closed_month_stands_and_says_how_to_correct_it() throws IOException {
        nation.command("close", MARCH);
        append(nation.workspace().resolve("boardpack.yaml"), "rates.decimals: 1\n");

        CommandLineRun run = nation.run("--month", MARCH);
        CommandLineRun rerun = nation.command("rerun", "--month", MARCH);

        assertThat(run.exitCode()).isZero();
        assertThat(rerun.exitCode()).isEqualTo(ExitCode.NOT_PERMITTED.code());
        assertThat(run.talk() + rerun.talk())
                .contains("edition 2 (final) stands: the month is closed", "boardpack reopen 2025-03 --reason");
        assertThat(nation.edition(MARCH, 3)).doesNotExist();
        assertThat(nation.run("--month", "2025-02").talk()).contains("February 2025, edition 1 (provisional): packs");
    }

    @Test
    void verify_says_intact_or_exactly_which_files_are_not() throws IOException {
        Path edition = nation.edition(MARCH, 1);
        Path pdf = edition.resolve("G01/board-pack.en.pdf");
        Path copy = Files.copy(pdf, folder.resolve("copy.pdf"));
        assertThat(nation.command("verify", edition).out())
                .contains("Intact: " + hashes(1).size() + " files");
        assertThat(nation.command("verify", pdf).out()).contains("Intact: ");
        assertThat(nation.command("verify", edition.resolve("G01")).exitCode()).isZero();
        assertThat(nation.command("verify", copy).out()).contains("Intact: one file of edition 2025-03@1.");

        append(pdf, "x");
        append(copy, "x");
        Files.delete(edition.resolve("G02/metrics.csv"));
        Files.writeString(edition.resolve("notes.txt"), "hello");

        CommandLineRun altered = nation.command("verify", edition);
        assertThat(altered.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(altered.out())
                .contains("Not as published in edition 2025-03@1:")
                .contains("altered  G01/board-pack.en.pdf\n", "missing  G02/metrics.csv\n", "added    notes.txt\n")
                .doesNotContain("manifest.json");
        assertThat(altered.talk()).contains("boardpack rerun --month 2025-03 --as-was 1");
        assertThat(nation.command("verify", pdf).out()).contains("altered  G01/board-pack.en.pdf");
        assertThat(nation.command("verify", edition.resolve("metrics.csv")).exitCode())
                .isZero();
        CommandLineRun unknown = nation.command("verify", copy);
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(unknown.out()).contains("No edition of this workspace has a file like that");
        assertThat(nation.command("verify", folder.resolve("nothing")).exitCode())
                .isEqualTo(ExitCode.INPUT_NOT_FOUND.code());
    }

    @Test
    void an_edition_that_was_cut_off_between_its_folder_and_the_store_is_published_with_its_manifest()
            throws IOException, SQLException {
        try (Connection store = DriverManager.getConnection(
                        "jdbc:h2:file:" + nation.workspace().resolve("store/boardpack"));
                Statement asBefore = store.createStatement()) {
            asBefore.executeUpdate("UPDATE edition SET published_at = NULL");
            asBefore.executeUpdate("UPDATE edition_pins SET manifest_sha256 = NULL");
        }

        assertThat(nation.command("status").talk())
                .contains(
                        "The packs of March 2025, edition 1, were complete when a run was interrupted; they are published now.");
        CommandLineRun verified = nation.command("verify", nation.edition(MARCH, 1));
        assertThat(verified.out()).contains("Intact: " + hashes(1).size() + " files");
        assertThat(verified.talk()).doesNotContain("own manifest only");
        Path manifest = nation.edition(MARCH, 1).resolve("manifest.json");
        append(manifest, " ");
        assertThat(nation.command("verify", nation.edition(MARCH, 1)).out()).contains("altered  manifest.json");
    }

    @Test
    void a_manifest_that_was_altered_together_with_a_file_is_found_out_by_the_store() throws IOException {
        Path edition = nation.edition(MARCH, 1);
        Path metrics = edition.resolve("metrics.csv");
        String before = FolderHashes.ofFile(metrics);
        append(metrics, "1,2025-03,made up\n");
        Path manifest = edition.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace(before, FolderHashes.ofFile(metrics)));

        assertThat(nation.command("verify", edition).out()).contains("altered  manifest.json", "altered  metrics.csv");
        Path alone = folder.resolve("elsewhere");
        assertThat(CommandLineRun.of("verify", edition, "--workspace", alone).talk())
                .contains("Compared with the folder's own manifest only.");
        assertThat(alone).doesNotExist();
    }

    @Test
    void who_closed_and_opened_a_month_when_and_why_is_in_the_ledger() throws SQLException {
        nation.command("close", MARCH);
        nation.command("reopen", MARCH, "--reason", "7A2 sent it late");
        nation.command("rerun", "--month", MARCH, "--as-was", 1);

        List<String> entries = new ArrayList<>();
        try (Connection store = DriverManager.getConnection(
                        "jdbc:h2:file:" + nation.workspace().resolve("store/boardpack"));
                ResultSet entry = store.createStatement()
                        .executeQuery("SELECT deed, what, why, outcome, who FROM ledger ORDER BY number")) {
            while (entry.next()) {
                assertThat(entry.getString(5)).isEqualTo(System.getProperty("user.name"));
                entries.add(entry.getString(1) + "|" + entry.getString(2) + "|" + entry.getString(3) + "|"
                        + entry.getString(4));
            }
        }
        assertThat(entries)
                .filteredOn(entry -> !entry.matches("(took in|published|reference lists changed)\\|.*"))
                .containsExactly(
                        "closed|2025-03||edition 2, final",
                        "reopened|2025-03|7A2 sent it late|edition 2, final",
                        "made again|2025-03@1||the same, byte for byte");
    }
}
