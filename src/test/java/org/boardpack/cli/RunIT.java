package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.boardpack.job.Boardpack;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The monthly job through the front door, on a small synthetic nation. */
class RunIT {

    @TempDir
    static Path shared;

    private static Path extracts;

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeAll
    static void makeExtracts() {
        extracts = shared.resolve("extracts");
        CommandLineRun made = CommandLineRun.of(
                "generate", "--people", 400, "--orgs", 3, "--months", 14, "--seed", 7, "--out", extracts);
        assertThat(made.exitCode()).isZero();
    }

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("inbox"));
        Files.createDirectories(workspace.resolve("reference"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
        Files.copy(extracts.resolve("reference/organisations.csv"), workspace.resolve("reference/organisations.csv"));
    }

    private void drop(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches(pattern))
                    .toList()) {
                Files.copy(
                        file,
                        workspace.resolve("inbox").resolve(file.getFileName().toString()));
            }
        }
    }

    private CommandLineRun run(Object... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("run", "--workspace", workspace, "--lang", "en", "--format", "pdf"), Stream.of(more))
                .toArray());
    }

    private MetricsFile metrics(int edition) {
        return MetricsFile.read(workspace.resolve("packs/2025-03/edition-" + edition + "/metrics.csv"));
    }

    @Test
    void one_bad_file_is_answered_and_blocks_nobody() throws IOException {
        drop("staff-in-post_.*_2025-0[23].csv");
        Path broken = workspace.resolve("inbox/staff-in-post_G01_2025-03.csv");
        Files.writeString(broken, Files.readString(broken).replaceFirst(",Active Assignment,", ",Active Assingment,"));

        CommandLineRun run = run();

        assertThat(run.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(run.talk())
                .contains("REJECTED  staff-in-post_G01_2025-03.csv")
                .contains("READ-ME-FIRST.txt");
        try (Stream<Path> quarantine = Files.list(workspace.resolve("quarantine"))) {
            Path answer = quarantine.findFirst().orElseThrow();
            assertThat(Files.readString(answer.resolve("READ-ME-FIRST.txt")))
                    .contains("nothing was loaded", "Assignment Status", "Active Assignment", "Do this:")
                    .doesNotContain("Exception");
        }
        assertThat(metrics(1)
                        .find("2025-03", "organisation", "G01", "All", "leavers-hc", "month")
                        .orElseThrow())
                .as("nothing of the rejected file counts, and nothing is made up")
                .containsEntry("status", "missing");
        assertThat(metrics(1)
                        .find("2025-03", "organisation", "G02", "All", "headcount", "as-at")
                        .orElseThrow())
                .containsEntry("status", "ok");
    }

    @Test
    void a_later_file_restates_its_month_whole_in_a_new_edition_and_the_old_one_stays() throws IOException {
        drop("staff-in-post_G01_2025-03.csv");
        run();
        String before = metrics(1).value("2025-03", "G01", "headcount", "as-at").toPlainString();
        List<String> rows = Files.readAllLines(extracts.resolve("G01/2025-03/staff-in-post_G01_2025-03.csv"));
        Files.write(workspace.resolve("inbox/corrected.csv"), rows.subList(0, rows.size() - 20));

        CommandLineRun again = run();

        assertThat(again.exitCode()).isZero();
        assertThat(metrics(2).value("2025-03", "G01", "headcount", "as-at").intValue())
                .isLessThan(Integer.parseInt(before));
        assertThat(metrics(1).value("2025-03", "G01", "headcount", "as-at").toPlainString())
                .isEqualTo(before);
    }

    @Test
    void an_edition_by_another_method_says_so_in_its_manifest_and_run_report() throws IOException {
        drop("staff-in-post_G01_2025-0[23].csv");
        run();
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\ninactive-staff: leavers\n");

        run();

        Path first = workspace.resolve("packs/2025-03/edition-1");
        Path second = workspace.resolve("packs/2025-03/edition-2");
        assertThat(Files.readString(first.resolve("manifest.json"))).doesNotContain("changedSince");
        assertThat(Files.readString(second.resolve("manifest.json")))
                .contains("\"changedSince\"", "leavers", "[b] The method changed since edition 2025-03@1");
        assertThat(Files.readString(first.resolve("run-report.html"))).doesNotContain("The method changed");
        assertThat(Files.readString(second.resolve("run-report.html")))
                .contains("[b] The method changed since edition 2025-03@1");
    }

    @Test
    void the_same_bytes_again_are_a_friendly_no_op() throws IOException {
        drop("staff-in-post_G01_2025-03.csv");
        run();
        Files.copy(extracts.resolve("G01/2025-03/staff-in-post_G01_2025-03.csv"), workspace.resolve("inbox/again.csv"));

        CommandLineRun again = run();

        assertThat(again.exitCode()).isZero();
        assertThat(again.talk())
                .contains("This is the same file you loaded on ", "nothing has changed since it was made");
        assertThat(workspace.resolve("packs/2025-03/edition-2")).doesNotExist();
    }

    @Test
    void headings_alone_mean_none_for_each_organisation_and_month_that_a_files_name_says() throws IOException {
        drop("staff-in-post_G0[12]_2025-0[23].csv");
        String headings = Files.readAllLines(extracts.resolve("G01/2025-03/sickness_G01_2025-03.csv"))
                        .get(0) + "\n";
        Files.writeString(workspace.resolve("inbox/sickness_G01_2025-03.csv"), headings);
        Files.writeString(workspace.resolve("inbox/sickness_G02_2025-03.csv"), headings);

        assertThat(run().talk()).doesNotContain("the same file");

        for (String organisation : List.of("G01", "G02")) {
            assertThat(metrics(1).value("2025-03", organisation, "sickness-rate", "month"))
                    .isZero();
        }
    }

    @Test
    void packs_that_a_published_edition_does_not_have_come_in_another_one() throws IOException {
        drop("staff-in-post_G0[12]_2025-03.csv");
        assertThat(run("--org", "G01").exitCode()).isZero();
        assertThat(workspace.resolve("packs/2025-03/edition-1/G02")).doesNotExist();

        assertThat(run().exitCode()).isZero();

        assertThat(workspace.resolve("packs/2025-03/edition-2/G02/board-pack.en.pdf"))
                .exists();
        assertThat(run("--org", "G77").talk())
                .contains("Nothing is loaded of G77")
                .contains("G01, G02");
    }

    @Test
    void figures_are_not_computed_again_because_a_published_edition_has_few_packs() throws IOException {
        drop("staff-in-post_G0[12]_2025-03.csv");
        run("--org", "G01");

        CommandLineRun computed = CommandLineRun.of("compute", "--workspace", workspace);

        assertThat(computed.exitCode()).isZero();
        assertThat(computed.talk()).contains("March 2025, edition 1 (provisional) stands");
    }

    @Test
    void an_organisation_that_sent_no_staff_in_post_for_the_month_is_named() throws IOException {
        drop("staff-in-post_G0[12]_2025-02.csv|staff-in-post_G01_2025-03.csv");

        assertThat(run("--org", "G01").talk()).contains("No staff in post came for the month from G02.");
        assertThat(metrics(1)
                        .find("2025-03", "organisation", "G02", "All", "headcount", "as-at")
                        .orElseThrow())
                .containsEntry("status", "missing");
    }

    @Test
    void a_broken_template_is_refused_before_an_edition_is_begun() throws IOException {
        drop("staff-in-post_G01_2025-03.csv");
        Path templates = Files.createDirectories(workspace.resolve("reports-templates/board-pack"));
        Files.writeString(templates.resolve("theme.yaml"), "colours: {text: nonsense}\n");

        CommandLineRun refused = run();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(refused.talk()).contains("theme.yaml").doesNotContain("Exception");
        Files.delete(templates.resolve("theme.yaml"));
        assertThat(run().exitCode()).isZero();
        assertThat(workspace.resolve("packs/2025-03/edition-1")).exists();
    }

    @Test
    void validate_gives_the_inboxs_verdict_and_touches_nothing() throws IOException {
        Path good = extracts.resolve("G01/2025-03/staff-in-post_G01_2025-03.csv");
        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, Files.readString(good).replaceFirst(",Active Assignment,", ",Active Assingment,"));

        CommandLineRun validated = CommandLineRun.of("validate", "--workspace", folder.resolve("none"), good, bad);

        assertThat(validated.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(validated.out()).contains("ACCEPTED", "REJECTED", "Active Assignment", "Do this:");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(CommandLineRun.of("validate", folder.resolve("absent.csv")).exitCode())
                .isEqualTo(66);
    }

    @Test
    void compute_then_render_is_one_edition_whose_job_is_carried_on() throws IOException {
        drop("staff-in-post_G01_2025-0[23].csv");
        CommandLineRun.of("ingest", "--workspace", workspace);

        CommandLineRun computed = CommandLineRun.of("compute", "--workspace", workspace);
        assertThat(computed.exitCode()).isZero();
        assertThat(workspace.resolve("packs/2025-03/edition-1")).doesNotExist();
        CommandLineRun rendered =
                CommandLineRun.of("render", "--workspace", workspace, "--lang", "cy", "--format", "pdf");

        assertThat(rendered.exitCode()).isZero();
        assertThat(workspace.resolve("packs/2025-03/edition-1/G01/board-pack.cy.pdf"))
                .exists();
        assertThat(workspace.resolve("packs/2025-03/edition-1/G01/board-pack.en.pdf"))
                .doesNotExist();
        assertThat(CommandLineRun.of("history", "--workspace", workspace).out()).contains("STOPPED", "COMPLETED");
    }

    @Test
    void a_second_process_sees_what_the_first_one_ran() throws Exception {
        drop("staff-in-post_G01_2025-03.csv");
        run();

        CommandLineRun history = CommandLineRun.ofOwnProcess(
                folder.resolve("history.json"), "history", "--json", "--workspace", workspace);

        JsonNode runs = new ObjectMapper().readTree(history.out()).get("runs");
        assertThat(runs.size()).isEqualTo(2);
        assertThat(runs.get(0).get("job").asString()).isEqualTo("edition");
        assertThat(runs.get(0).get("about").get("month").asString()).isEqualTo("2025-03");
        assertThat(runs.get(0).get("status").asString()).isEqualTo("COMPLETED");
        assertThat(runs.get(1).get("job").asString()).isEqualTo("intake");
    }

    @Test
    void a_second_process_is_told_that_the_store_is_in_use() throws Exception {
        try (Boardpack open = Boardpack.open(new Workspace(workspace), Clock.systemUTC(), (what, done, total) -> {})) {
            assertThat(open.history()).isEmpty();

            CommandLineRun second =
                    CommandLineRun.ofOwnProcess(folder.resolve("second.txt"), "run", "--workspace", workspace);

            assertThat(second.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
            assertThat(second.talk())
                    .contains("Another run of Boardpack is using the store")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_run_that_was_killed_carries_on_and_comes_to_the_same_figures() throws Exception {
        drop(".*_2025-03.csv|.*_2024-.*.csv|.*_2025-0[12].csv");
        Process killed = CommandLineRun.start(
                folder.resolve("killed.txt"), "run", "--workspace", workspace, "--lang", "en", "--format", "pdf");
        Path making = workspace.resolve("packs/2025-03/.edition-1.making");
        for (int i = 0; i < 1200 && !hasPacks(making) && killed.isAlive(); i++) {
            killed.waitFor(50, TimeUnit.MILLISECONDS);
        }
        killed.destroyForcibly().waitFor();
        assertThat(workspace.resolve("packs/2025-03/edition-1")).doesNotExist();

        CommandLineRun carriedOn = run();

        assertThat(carriedOn.exitCode()).isZero();
        assertThat(carriedOn.talk()).contains("was interrupted");
        assertThat(making).doesNotExist();
        assertThat(CommandLineRun.of("history", "--workspace", workspace).out()).contains("FAILED", "COMPLETED");
        assertThat(workspace.resolve("packs/2025-03/edition-2")).doesNotExist();
        List<String> interrupted = metrics(1).lines();
        workspace = folder.resolve("undisturbed");
        makeUndisturbedWorkspace();
        assertThat(run().exitCode()).isZero();
        assertThat(metrics(1).lines()).isEqualTo(interrupted);
    }

    private static boolean hasPacks(Path making) throws IOException {
        if (!Files.isDirectory(making)) {
            return false;
        }
        try (Stream<Path> scopes = Files.list(making)) {
            return scopes.findAny().isPresent();
        }
    }

    private void makeUndisturbedWorkspace() throws IOException {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.createDirectories(workspace.resolve("reference"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
        Files.copy(extracts.resolve("reference/organisations.csv"), workspace.resolve("reference/organisations.csv"));
        drop(".*_2025-03.csv|.*_2024-.*.csv|.*_2025-0[12].csv");
    }

    @Test
    void a_dry_run_does_nothing() throws IOException {
        drop("staff-in-post_G01_2025-03.csv");

        CommandLineRun dry = run("--dry-run");

        assertThat(dry.out()).contains("would take in  staff-in-post_G01_2025-03.csv");
        assertThat(new ObjectMapper()
                        .readTree(run("--dry-run", "--json").out())
                        .at("/wouldTakeIn/0")
                        .asString())
                .isEqualTo("staff-in-post_G01_2025-03.csv");
        assertThat(workspace.resolve("inbox/staff-in-post_G01_2025-03.csv")).exists();
        assertThat(workspace.resolve("store")).doesNotExist();
    }

    @Test
    void asked_to_be_strict_it_ends_otherwise_when_something_is_to_be_looked_at_or_owed() throws IOException {
        drop("staff-in-post_G0[12]_2025-0[12].csv|leavers_G0[12]_2025-0[12].csv");
        assertThat(run("--strict").exitCode()).isZero();
        Path warned = workspace.resolve("inbox/agency.csv");
        Files.writeString(
                warned,
                "Organisation Code,Month,Staff Group,Agency Cost,Total Pay Bill\n"
                        + "G01,2025-02,Medical and Dental,3,9\n".repeat(2));

        assertThat(CommandLineRun.of("validate", "--strict", warned, "--workspace", workspace)
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS.code());
        assertThat(CommandLineRun.of("ingest", "--strict", "--workspace", workspace)
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS.code());
        drop("staff-in-post_G01_2025-03.csv");
        assertThat(run("--strict").exitCode()).isEqualTo(ExitCode.DATA_MISSING.code());
    }

    @Test
    void what_is_still_arriving_is_named_and_worth_trying_later_when_nothing_else_is_wrong() throws IOException {
        drop("staff-in-post_G01_2025-03.csv");
        Files.writeString(workspace.resolve("inbox/staff-in-post_G01_2025-03.csv.sha256"), "0".repeat(64));

        CommandLineRun nothingYet = run();
        CommandLineRun ingest = CommandLineRun.of("ingest", "--json", "--workspace", workspace);
        drop("staff-in-post_G02_2025-03.csv");
        CommandLineRun later = run();

        assertThat(nothingYet.exitCode()).isEqualTo(ExitCode.TRY_LATER.code());
        assertThat(nothingYet.talk())
                .contains("Left in the inbox: staff-in-post_G01_2025-03.csv. It does not match the .sha256 file")
                .contains("Run again when everything is there.");
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.TRY_LATER.code());
        assertThat(ingest.out()).contains("\"arriving\" : true");
        assertThat(later.exitCode()).isEqualTo(ExitCode.TRY_LATER.code());
        assertThat(workspace.resolve("packs/2025-03/edition-1/G02")).exists();
    }

    @Test
    void status_says_what_is_loaded() throws IOException {
        drop("staff-in-post_G0[12]_2025-0[23].csv");
        CommandLineRun.of("ingest", "--workspace", workspace);

        assertThat(CommandLineRun.of("status", "--workspace", workspace).out())
                .contains("staff-in-post: 2 organisations, 2025-02 to 2025-03")
                .contains("waiting in the inbox: 0");
        assertThat(CommandLineRun.of("status", "--json", "--workspace", workspace)
                        .out())
                .contains("\"organisations\" : 2");
    }
}
