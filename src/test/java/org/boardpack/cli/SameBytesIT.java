package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.boardpack.pack.FolderHashes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Machines of other languages, time zones and numbers of threads, on which files were dropped in another order, make the same edition,
 * byte by byte; each run is a process of its own.
 */
class SameBytesIT {

    private static final String NOW = "2025-04-10T08:30:00Z";
    private static final String LATER = "2026-01-05T23:59:00Z";

    /** @param options of its Java */
    private record Machine(int threads, List<String> options) {

        private Machine(int threads, String... options) {
            this(threads, List.of(options));
        }

        private CommandLineRun run(String moment, Path workspace, Object... words) throws Exception {
            Files.writeString(
                    workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\nthreads: " + threads + "\n");
            List<String> line = new ArrayList<>();
            for (Object word : words) {
                line.add(word.toString());
            }
            line.addAll(List.of("--workspace", workspace.toString()));
            CommandLineRun run = ChildProgram.end(ChildProgram.compiledQuickly(options.toArray(String[]::new))
                    .startAt(moment, line.toArray(String[]::new)));
            assertThat(run.exitCode()).as(run.out()).isZero();
            return run;
        }
    }

    private static final Machine OURS = new Machine(2);

    /** Where a small i is a capital I with a dot, and a day has begun that is not yet here. */
    private static final Machine TURKISH =
            new Machine(4, "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Auckland");

    /** Where digits are others, and yesterday has not ended. */
    private static final Machine ARABIC = new Machine(
            1,
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=ISO-8859-1");

    @TempDir
    static Path scratch;

    private static Path extracts;
    private static Path ours;
    private static SortedMap<String, String> published;

    @BeforeAll
    static void makeAnEdition() throws Exception {
        extracts = scratch.resolve("extracts");
        assertThat(CommandLineRun.of(
                                "generate", "--people", 80, "--orgs", 1, "--months", 14, "--seed", 3, "--out", extracts)
                        .exitCode())
                .isZero();
        ours = scratch.resolve("ours");
        drop(ours, false);
        published = run(OURS, ours);
        assertThat(published.keySet())
                .contains("manifest.json", "metrics.csv", "run-report.html", "G01/forecast.csv")
                .contains("G01/board-pack.cy.pdf", "G01/board-pack.cy.xlsx", "G01/board-pack.en.xlsx");
    }

    private static void drop(Path workspace, boolean isOtherWayRound) throws IOException {
        Files.createDirectories(workspace.resolve("store"));
        Files.writeString(workspace.resolve("store/pseudonym.key"), "0123456789abcdef".repeat(4));
        Files.createDirectories(workspace.resolve("reference"));
        Files.copy(extracts.resolve("reference/organisations.csv"), workspace.resolve("reference/organisations.csv"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(extracts.resolve("G01"))) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        if (isOtherWayRound) {
            Collections.reverse(files);
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String folder = isOtherWayRound ? "inbox/" + i % 7 : "inbox";
            Path dropped = Files.createDirectories(workspace.resolve(folder)).resolve(file.getFileName());
            Files.copy(file, dropped);
            Files.setLastModifiedTime(dropped, FileTime.from(Instant.parse("2025-04-02T09:00:00Z")));
        }
    }

    private static SortedMap<String, String> run(Machine machine, Path workspace) throws Exception {
        machine.run(NOW, workspace, "run", "--month", "2025-03", "--org", "G01");
        return FolderHashes.of(workspace.resolve("packs/2025-03/edition-1"));
    }

    @Test
    void a_run_on_another_machine_with_files_in_another_order_makes_the_same_edition() throws Exception {
        Path theirs = scratch.resolve("theirs");
        drop(theirs, true);

        assertThat(run(TURKISH, theirs)).isEqualTo(published);
    }

    @Test
    void an_edition_is_made_again_as_it_was_in_another_process_on_another_machine_at_another_time() throws Exception {
        CommandLineRun again = ARABIC.run(LATER, ours, "rerun", "--month", "2025-03", "--as-was", 1);

        assertThat(again.out())
                .contains("March 2025, edition 1: the same, byte for byte, " + published.size() + " files.");
    }
}
