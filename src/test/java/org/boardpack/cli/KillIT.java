package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed with no warning (SIGKILL) again and again, comes in the end to what an undisturbed run comes to: the same
 * rows in the store, the same files in every folder, byte by byte.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 30);

    /** Times that one workspace is killed before it is left in peace. */
    private static final int KILLS_A_WORKSPACE = 10;

    private static final int SIDE_BY_SIDE = 2;

    private static final int MOST_OF_LOG = 20_000;

    private static final List<String> STEPS =
            List.of("Taking in files", "Counting people, days and pounds", "Computing figures", "Writing packs");

    @TempDir
    static Path scratch;

    private static Path template;
    private static ChildProgram program;
    private static Map<String, List<String>> undisturbed;
    private static long duration;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        template = scratch.resolve("template");
        fill(template);
        ClassArchive archive = new ClassArchive(scratch);
        Path workspace = copy("undisturbed");
        long begun = System.nanoTime();
        CommandLineRun run = run(ChildProgram.compiledQuickly(archive.record()), workspace);
        duration = (System.nanoTime() - begun) / 1_000_000;
        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.FILES_REFUSED.code());
        undisturbed = WorkspaceMeaning.of(workspace);
        assertThat(undisturbed.get("current loads")).as("the run did something").hasSizeGreaterThan(8);
        assertThat(undisturbed.get("editions")).singleElement().asString().contains("2025-03 | 1 |");
        assertThat(undisturbed.get("folders"))
                .anyMatch(file -> file.startsWith("packs/2025-03/edition-1/G01/board-pack.en.pdf"))
                .anyMatch(file -> file.contains("letter.txt/READ-ME-FIRST.txt"));
        archive.make();
        program = ChildProgram.compiledQuickly(archive.use());
    }

    /** Good files, a restated month, the same bytes twice, and two that are refused. */
    private static void fill(Path workspace) throws IOException {
        Path extracts = scratch.resolve("extracts");
        assertThat(CommandLineRun.of(
                                "generate", "--people", 60, "--orgs", 2, "--months", 2, "--seed", 5, "--out", extracts)
                        .exitCode())
                .isZero();
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.createDirectories(workspace.resolve("store"));
        Files.writeString(workspace.resolve("store/pseudonym.key"), "0123456789abcdef".repeat(4));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\nthreads: 2\n");
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.toString().matches(".*_2025-0[23].csv"))
                    .toList()) {
                Files.copy(file, inbox.resolve(String.valueOf(file.getFileName())));
            }
        }
        Path march = inbox.resolve("staff-in-post_G01_2025-03.csv");
        List<String> rows = Files.readAllLines(march);
        Files.write(inbox.resolve("earlier.csv"), rows.subList(0, rows.size() - 1));
        Files.copy(march, Files.createDirectories(inbox.resolve("more")).resolve("the same again.csv"));
        Files.writeString(inbox.resolve("letter.txt"), "Dear Board, here is what you asked for.\n");
        Files.writeString(
                inbox.resolve("misspelt.csv"),
                Files.readString(inbox.resolve("staff-in-post_G02_2025-02.csv"))
                        .replaceFirst(",Active Assignment,", ",Active Assingment,"));
        try (Stream<Path> files = Files.walk(inbox)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isEarlier = file.endsWith("earlier.csv");
                Files.setLastModifiedTime(
                        file,
                        FileTime.from(Instant.parse(isEarlier ? "2025-04-01T09:00:00Z" : "2025-04-02T09:00:00Z")));
            }
        }
        Path reference = Files.createDirectories(workspace.resolve("reference"));
        Files.copy(extracts.resolve("reference/organisations.csv"), reference.resolve("organisations.csv"));
    }

    private static Path copy(String name) throws IOException {
        Path to = scratch.resolve(name);
        try (Stream<Path> tree = Files.walk(template)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(template.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static Process start(ChildProgram child, Path workspace) throws IOException {
        return child.start(
                "run", "--workspace", workspace.toString(), "--month", "2025-03", "--lang", "en", "--format", "pdf");
    }

    private static CommandLineRun run(ChildProgram child, Path workspace) throws IOException, InterruptedException {
        return ChildProgram.end(start(child, workspace));
    }

    /** @param last the run that was left in peace */
    private static void assertComesToTheSame(Path workspace, CommandLineRun last, String how) throws Exception {
        assertThat(last.exitCode())
                .as("%s; the program said: %s; its log ends with: %s", how, last.out(), endOfLog(workspace))
                .isIn(ExitCode.DONE.code(), ExitCode.FILES_REFUSED.code());
        Map<String, List<String>> meaning = WorkspaceMeaning.of(workspace);
        undisturbed.forEach((what, lines) -> assertThat(meaning.get(what))
                .as("%s of %s, %s", what, workspace, how)
                .isEqualTo(lines));
        assertThat(CommandLineRun.of("history", "--ledger", "--workspace", workspace)
                        .talk())
                .as("%s, %s", workspace, how)
                .contains("The ledger is whole: ");
    }

    private static String endOfLog(Path workspace) throws IOException {
        Path log = workspace.resolve("logs/boardpack.log");
        String all = Files.exists(log) ? Files.readString(log) : "(there is none)";
        return all.substring(Math.max(0, all.length() - MOST_OF_LOG));
    }

    @Test
    void killed_at_the_boundaries_of_every_step_it_comes_to_the_same() throws Exception {
        sideBySide(List.of(
                () -> killAtEachStep("begins", step -> said -> said.startsWith(step)),
                () -> killAtEachStep("ends", step -> said -> said.matches(step + ": (\\d+) of \\1(\\D.*)?"))));
    }

    /** One workspace is killed at every step, each time a little further on. */
    private static Void killAtEachStep(String boundary, Function<String, Predicate<String>> line) throws Exception {
        Path workspace = copy("killed where a step " + boundary);
        for (int i = 0; i < STEPS.size(); i++) {
            // On a busy machine the step may be over before anybody hears of it.
            Predicate<String> reached = line.apply(STEPS.get(i));
            for (String later : STEPS.subList(i + 1, STEPS.size())) {
                reached = reached.or(said -> said.startsWith(later));
            }
            assertThat(ChildProgram.killWhenItSays(start(program, workspace), reached))
                    .as("the step %s was reached", STEPS.get(i))
                    .isTrue();
        }
        assertComesToTheSame(workspace, run(program, workspace), "killed where each step " + boundary);
        return null;
    }

    @Test
    void killed_at_any_moment_it_comes_to_the_same() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        System.out.println("KillIT: " + KILLS + " kills at random moments, -Dkill.seed=" + seed
                + "; an undisturbed run takes " + duration + " ms");
        long begun = System.nanoTime();
        AtomicInteger kills = new AtomicInteger();
        AtomicInteger workspaces = new AtomicInteger();
        sideBySide(Collections.nCopies(SIDE_BY_SIDE, () -> {
            while (kills.get() < KILLS) {
                int number = workspaces.incrementAndGet();
                killAgainAndAgain(copy("killed-" + number), new Random(seed + number), kills);
            }
            return null;
        }));
        assertThat(kills.get()).isGreaterThanOrEqualTo(KILLS);
        System.out.println("KillIT: " + kills + " kills in " + workspaces + " workspaces took "
                + (System.nanoTime() - begun) / 1_000_000_000 + " s");
    }

    private static void sideBySide(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            for (Future<Void> each : threads.invokeAll(work)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** @param kills of all workspaces so far; a run that ends before it is killed is the last of its workspace */
    private static void killAgainAndAgain(Path workspace, Random random, AtomicInteger kills) throws Exception {
        StringBuilder how = new StringBuilder("killed after ms:");
        for (int i = 0; i < KILLS_A_WORKSPACE && kills.get() < KILLS; i++) {
            // The first fifth is the start of the machine below the program.
            long moment = duration / 5 + random.nextLong(duration * 4 / 5);
            how.append(' ').append(moment);
            Process child = start(program, workspace);
            if (!ChildProgram.killAfter(child, moment)) {
                assertComesToTheSame(workspace, ChildProgram.end(child), how + ", too late for the last");
                return;
            }
            kills.incrementAndGet();
        }
        assertComesToTheSame(workspace, run(program, workspace), how.toString());
    }
}
