package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see when a run is cut off, kept out, or finds no room; and that it comes to the same afterwards. */
class CutOffIT {

    private static final String NOW = "2025-04-10T08:30:00Z";

    @TempDir
    static Path scratch;

    private static Path extracts;
    private static ChildProgram program;
    private static Map<String, List<String>> undisturbed;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        extracts = scratch.resolve("extracts");
        assertThat(CommandLineRun.of(
                                "generate", "--people", 60, "--orgs", 2, "--months", 2, "--seed", 5, "--out", extracts)
                        .exitCode())
                .isZero();
        ClassArchive archive = new ClassArchive(scratch);
        Path workspace = fill(scratch.resolve("undisturbed"));
        assertThat(ChildProgram.end(start(ChildProgram.compiledQuickly(archive.record()), NOW, workspace))
                        .exitCode())
                .isZero();
        undisturbed = WorkspaceMeaning.of(workspace);
        archive.make();
        program = ChildProgram.compiledQuickly(archive.use("-D" + AtOneMoment.STILL_AFTER + "=Writing packs: 1 "));
    }

    private static Path fill(Path workspace) throws IOException {
        Files.createDirectories(workspace.resolve("store"));
        Files.createDirectories(workspace.resolve("reference"));
        Files.writeString(workspace.resolve("store/pseudonym.key"), "0123456789abcdef".repeat(4));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\nthreads: 2\n");
        Files.copy(extracts.resolve("reference/organisations.csv"), workspace.resolve("reference/organisations.csv"));
        dropInto(Files.createDirectories(workspace.resolve("inbox")));
        return workspace;
    }

    private static void dropInto(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.toString().matches(".*_2025-03.csv"))
                    .toList()) {
                Path dropped = inbox.resolve(String.valueOf(file.getFileName()));
                Files.copy(file, dropped);
                Files.setLastModifiedTime(
                        dropped,
                        java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2025-04-02T09:00:00Z")));
            }
        }
    }

    private static Process start(ChildProgram child, String moment, Path workspace) throws IOException {
        return child.startAt(moment, "run", "--workspace", workspace.toString(), "--lang", "en", "--format", "pdf");
    }

    private static CommandLineRun run(Path workspace) throws IOException, InterruptedException {
        return ChildProgram.end(start(program, NOW, workspace));
    }

    private static void assertComesToTheSame(Path workspace) throws Exception {
        Map<String, List<String>> meaning = WorkspaceMeaning.of(workspace);
        undisturbed.forEach(
                (what, lines) -> assertThat(meaning.get(what)).as(what).isEqualTo(lines));
    }

    @Test
    void a_run_is_resumed_by_its_number_and_as_it_was_ordered() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        assertThat(ChildProgram.killWhenItSays(
                        start(program, NOW, workspace), line -> line.startsWith("Writing packs: 1 ")))
                .isTrue();

        CommandLineRun history = CommandLineRun.of("history", "--workspace", workspace);
        assertThat(history.talk())
                .contains(" by " + System.getProperty("user.name") + " on ")
                .contains("was interrupted in the job \"edition\"");
        Matcher said = Pattern.compile("boardpack resume (\\d+)").matcher(history.talk());
        assertThat(said.find()).isTrue();
        String id = said.group(1);
        assertThat(history.out()).contains(id + "  ", "FAILED");

        CommandLineRun resumed =
                ChildProgram.end(program.startAt(NOW, "resume", id, "--workspace", workspace.toString()));

        assertThat(resumed.exitCode()).as(resumed.out()).isZero();
        assertThat(resumed.out()).contains("March 2025, edition 1 (provisional): packs are written");
        assertComesToTheSame(workspace);
        CommandLineRun again = CommandLineRun.of("resume", id, "--workspace", workspace);
        assertThat(again.exitCode()).isZero();
        assertThat(again.talk()).contains("has carried on run " + id + " to its end: there is nothing left to do.");
        CommandLineRun finished = CommandLineRun.of("resume", 1, "--workspace", workspace);
        assertThat(finished.exitCode()).isZero();
        assertThat(finished.talk()).contains("Run 1 has finished: there is nothing to carry on.");
        CommandLineRun unknown = CommandLineRun.of("resume", 99, "--workspace", workspace);
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.INPUT_NOT_FOUND.code());
        assertThat(unknown.talk()).contains("No run has the number 99.", "boardpack history");
    }

    @Test
    void what_has_changed_since_is_not_carried_on() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        ChildProgram.killWhenItSays(start(program, NOW, workspace), line -> line.startsWith("Writing packs: 1 "));
        Files.writeString(
                workspace.resolve("boardpack.yaml"),
                "inbox.settle-seconds: 0\naverage: 13-point\ndisclosure.threshold: 7\n");

        CommandLineRun resumed = CommandLineRun.of("resume", 2, "--workspace", workspace);

        assertThat(resumed.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(resumed.talk()).contains("Run 2 cannot carry on", "boardpack run --month 2025-03");
        assertThat(run(workspace).exitCode()).isZero();
        assertThat(workspace.resolve("packs/2025-03/edition-2")).exists();
        assertThat(again(workspace, "status").out())
                .contains("edition 1 of 2025-03 (never published; a later one took its place)");
        assertThat(workspace.resolve("packs/2025-03/.edition-1.making"))
                .as("nobody carries on what is half made of an earlier edition")
                .doesNotExist();
    }

    @Test
    void told_to_end_it_says_that_it_is_safe_to_resume() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        Path said = folder.resolve("said.txt");
        Process run = CommandLineRun.start(said, "run", "--workspace", workspace);
        while (run.isAlive() && !Files.readString(said).contains("Writing packs: 1 ")) {
            run.waitFor(10, TimeUnit.MILLISECONDS);
        }
        CommandLineRun second = CommandLineRun.of("status", "--workspace", workspace);

        run.destroy();

        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isEqualTo(ExitCode.INTERRUPTED.code());
        assertThat(Files.readString(said))
                .contains("Interrupted. It is safe to resume")
                .doesNotContain("Exception");
        assertThat(second.exitCode()).isEqualTo(ExitCode.STORE_IN_USE.code());
        assertThat(second.talk())
                .contains("\"run\" by " + System.getProperty("user.name"), "process " + run.pid(), "since ");
    }

    @Test
    void a_full_disk_is_said_and_with_room_it_comes_to_the_same() throws Exception {
        Path small = mounted("full", "size=65m");
        try {
            Path workspace = fill(small.resolve("workspace"));
            int full = 0;
            CommandLineRun run = run(workspace);
            for (int kilobytes = 65 * 1024; run.exitCode() != 0 && kilobytes < 96 * 1024; kilobytes += 1024) {
                assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
                assertThat(run.out())
                        .contains("The disk is full", "Nothing is lost")
                        .doesNotContain("Exception");
                full++;
                execute("mount", "-o", "remount,size=" + kilobytes + "k", small.toString());
                run = run(workspace);
            }
            assertThat(full).as("times that the disk was full").isGreaterThan(2);
            assertThat(run.exitCode()).as(run.out()).isZero();
            assertComesToTheSame(workspace);
        } finally {
            execute("umount", "-l", small.toString());
        }
    }

    @Test
    void folders_that_cannot_be_written_are_named() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        for (String closed : List.of("store", "archive", "receipts", "packs")) {
            Path at = Files.createDirectories(workspace.resolve(closed));
            closeForWriting(at, at);
            try {
                CommandLineRun run = run(workspace);
                assertThat(run.out()).as(closed).contains(at.toString()).doesNotContain("Exception");
                assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE.code());
            } finally {
                execute("umount", "-l", at.toString());
            }
        }
        assertThat(run(workspace).exitCode()).isZero();
        assertComesToTheSame(workspace);
    }

    @Test
    void of_an_inbox_that_cannot_be_written_nothing_is_taken_in() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        Path inbox = workspace.resolve("inbox");
        Path behind = Files.createDirectories(folder.resolve("behind"));
        dropInto(behind);
        closeForWriting(behind, inbox);
        try {
            CommandLineRun run = run(workspace);
            assertThat(run.out())
                    .contains("It cannot be taken out of the inbox.")
                    .doesNotContain("Exception");
            assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.TRY_LATER.code());
        } finally {
            execute("umount", "-l", inbox.toString());
        }
        assertThat(workspace.resolve("processing"))
                .as("two of a file are not made of one")
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        none -> assertThat(none).isEmptyDirectory());
        assertThat(run(workspace).exitCode()).isZero();
        assertComesToTheSame(workspace);
    }

    private static void closeForWriting(Path folder, Path at) throws IOException, InterruptedException {
        mount(List.of("mount", "--bind", folder.toString(), at.toString()));
        execute("mount", "-o", "remount,ro,bind", at.toString());
    }

    @Test
    void an_inbox_on_another_volume_is_taken_in_once() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        Path volume = mounted("volume", "size=8m");
        try {
            dropInto(volume);
            mount(List.of(
                    "mount",
                    "--bind",
                    volume.toString(),
                    workspace.resolve("inbox").toString()));
            try {
                assertThat(ChildProgram.killWhenItSays(
                                start(program, NOW, workspace), line -> line.startsWith("Taking in files: 2 ")))
                        .isTrue();
                assertThat(run(workspace).exitCode()).isZero();
                assertThat(volume).isEmptyDirectory();
            } finally {
                execute("umount", "-l", workspace.resolve("inbox").toString());
            }
            try (Stream<Path> hidden = Files.list(workspace.resolve("inbox"))) {
                for (Path file : hidden.toList()) {
                    Files.delete(file);
                }
            }
            assertComesToTheSame(workspace);
        } finally {
            execute("umount", "-l", volume.toString());
        }
    }

    @Test
    void a_clock_that_was_put_back_makes_nothing_older() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        assertThat(run(workspace).exitCode()).isZero();
        Path march = extracts.resolve("G01/2025-03/staff-in-post_G01_2025-03.csv");
        List<String> rows = Files.readAllLines(march);
        Files.write(workspace.resolve("inbox/corrected.csv"), rows.subList(0, rows.size() - 2));

        CommandLineRun yesterday = ChildProgram.end(start(program, "2025-04-09T08:30:00Z", workspace));
        assertThat(yesterday.exitCode()).as(yesterday.out()).isZero();
        assertThat(yesterday.out()).contains("March 2025, edition 2 (provisional): packs are written");
        assertThat(WorkspaceMeaning.of(workspace).get("current loads"))
                .anyMatch(load -> load.startsWith("corrected.csv | staff-in-post | G01 | 2025-03"));

        Files.write(workspace.resolve("inbox/corrected again.csv"), rows.subList(0, rows.size() - 1));
        CommandLineRun sameMoment = ChildProgram.end(start(program, "2025-04-09T08:30:00Z", workspace));
        assertThat(sameMoment.exitCode()).as(sameMoment.out()).isZero();
        assertThat(sameMoment.out()).contains("edition 3");
        assertThat(WorkspaceMeaning.of(workspace).get("current loads"))
                .anyMatch(load -> load.startsWith("corrected again.csv | staff-in-post | G01 | 2025-03"));
    }

    private static void cutOff(Path workspace, String line, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--workspace", workspace.toString()));
        assertThat(ChildProgram.killWhenItSays(
                        program.startAt(NOW, command.toArray(String[]::new)), said -> said.startsWith(line)))
                .as(String.join(" ", words))
                .isTrue();
    }

    private static CommandLineRun again(Path workspace, Object... words) {
        List<Object> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--workspace", workspace));
        return CommandLineRun.of(command.toArray());
    }

    @Test
    void closing_accepting_and_making_again_that_were_cut_off_are_asked_for_again() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        assertThat(run(workspace).exitCode()).isZero();

        cutOff(workspace, "Writing packs: 1 ", "close", "2025-03");
        assertThat(again(workspace, "status").out())
                .contains("edition 1 of 2025-03 (provisional)", "carry on with: boardpack close 2025-03")
                .doesNotContain("closed");
        assertThat(again(workspace, "close", "2025-03").talk()).contains("closed with edition 2 (final)");

        List<String> rows = Files.readAllLines(extracts.resolve("G01/2025-03/staff-in-post_G01_2025-03.csv"));
        Files.write(workspace.resolve("inbox/corrected.csv"), rows.subList(0, rows.size() - 2));
        assertThat(again(workspace, "ingest").talk()).contains("HELD");
        String held = again(workspace, "status").out().replaceAll("(?s).*held: (\\S+)  corrected.csv.*", "$1");
        cutOff(workspace, "Taking in files: 1 of 1", "accept", held, "--reason", "two had left");
        again(workspace, "accept", held, "--reason", "two had left");
        Map<String, List<String>> meaning = WorkspaceMeaning.of(workspace);
        assertThat(meaning.get("loads"))
                .filteredOn(load -> load.startsWith("corrected.csv"))
                .hasSize(1);
        assertThat(meaning.get("current loads")).anyMatch(load -> load.startsWith("corrected.csv | staff-in-post"));
        assertThat(meaning.get("folders")).noneMatch(file -> file.matches("(quarantine|processing|inbox)/.+"));

        cutOff(workspace, "Writing packs: 1 ", "rerun", "--month", "2025-03", "--as-was", "1");
        CommandLineRun history = again(workspace, "history");
        assertThat(history.talk()).contains("Ask for it again: boardpack rerun --month 2025-03 --as-was 1");
        String run = history.out().replaceAll("(?s)^(\\d+)  .*", "$1");
        CommandLineRun resumed = again(workspace, "resume", run);
        assertThat(resumed.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(resumed.talk()).contains("begins anew: boardpack rerun --month 2025-03 --as-was 1");
        assertThat(again(workspace, "rerun", "--month", "2025-03", "--as-was", 1)
                        .talk())
                .contains("the same, byte for byte");
        assertThat(again(workspace, "history", "--ledger").talk()).contains("The ledger is whole: ");
        assertThat(again(workspace, "doctor").out()).contains("well   editions: 2 are as published.");
    }

    @Test
    void a_clock_that_runs_backwards_all_the_time_changes_no_figure_and_loses_no_file() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        String backwards = AtOneMoment.BACKWARDS_FROM + NOW;
        assertThat(ChildProgram.killWhenItSays(
                        start(program, backwards, workspace), line -> line.startsWith("Taking in files: 4 ")))
                .isTrue();
        assertThat(ChildProgram.killWhenItSays(
                        start(program, backwards, workspace), line -> line.startsWith("Writing packs: 1 ")))
                .isTrue();

        CommandLineRun run = ChildProgram.end(start(program, backwards, workspace));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertComesToTheSameButForTimes(workspace);
    }

    @Test
    void jobs_of_a_time_that_has_not_come_yet_are_carried_on() throws Exception {
        Path workspace = fill(folder.resolve("workspace"));
        // Spring Batch asks the machine what time it is where it is: each of these is a day earlier than the one
        // before.
        ChildProgram tomorrow = ChildProgram.compiledQuickly("-Duser.timezone=Pacific/Kiritimati");
        ChildProgram yesterday = ChildProgram.compiledQuickly("-Duser.timezone=Pacific/Niue");
        assertThat(ChildProgram.killWhenItSays(
                        start(tomorrow, NOW, workspace), line -> line.startsWith("Computing figures: 1 ")))
                .isTrue();
        assertThat(ChildProgram.killWhenItSays(
                        start(yesterday, NOW, workspace), line -> line.startsWith("Writing packs: 1 ")))
                .isTrue();

        CommandLineRun run = ChildProgram.end(start(yesterday, NOW, workspace));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertComesToTheSame(workspace);
    }

    /** What is called by the time, or tells it, is left out. */
    private static void assertComesToTheSameButForTimes(Path workspace) throws Exception {
        Map<String, List<String>> meaning = WorkspaceMeaning.of(workspace);
        for (String what : List.of("loads", "current loads", "loads that editions pin", "figures", "cells")) {
            assertThat(meaning.get(what)).as(what).isEqualTo(undisturbed.get(what));
        }
        assertThat(meaning.get("files")).hasSameSizeAs(undisturbed.get("files"));
        Predicate<String> isTimeless = file -> file.startsWith("archive/") || file.contains("metrics.csv ");
        assertThat(meaning.get("folders").stream().filter(isTimeless))
                .containsExactlyElementsOf(
                        undisturbed.get("folders").stream().filter(isTimeless).toList());
        assertThat(meaning.get("folders").stream().filter(file -> file.matches("receipts/.+")))
                .hasSameSizeAs(undisturbed.get("files"));
        assertThat(meaning.get("folders")).noneMatch(file -> file.matches("(inbox|processing)/.+"));
    }

    private Path mounted(String name, String options) throws IOException, InterruptedException {
        Path at = Files.createDirectories(folder.resolve(name));
        mount(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", at.toString()));
        return at;
    }

    /** Only root may, and not everywhere. */
    private static void mount(List<String> command) throws IOException, InterruptedException {
        int refused;
        try {
            refused = new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchProgram) {
            refused = 1;
        }
        if (refused != 0) {
            System.out.println("SKIPPED: nothing can be mounted on this machine: " + String.join(" ", command));
            abort("SKIPPED: nothing can be mounted on this machine");
        }
    }

    private static void execute(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(String.join(" ", command))
                .isZero();
    }
}
