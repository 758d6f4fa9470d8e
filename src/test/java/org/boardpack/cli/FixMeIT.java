package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpack.answer.Correcting;
import org.boardpack.inbox.Inbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst's way from a refused file to a loaded one: correct its bad rows in Excel, drop the workbook. */
class FixMeIT {

    private static final String NAME = "staff-in-post_G01_2025-03.csv";

    @TempDir
    private static Path extracts;

    private static String right;

    @TempDir
    private Path folder;

    private Path workspace;

    @BeforeAll
    static void makeExtracts() throws IOException {
        CommandLineRun.of("generate", "--people", 60, "--orgs", 1, "--months", 2, "--seed", 7, "--out", extracts);
        right = Files.readString(extracts.resolve("G01/2025-03").resolve(NAME));
    }

    @BeforeEach
    void makeWorkspace() {
        workspace = folder.resolve("workspace");
    }

    private static void drop(Path workspace, String name, byte[] bytes) throws IOException {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.write(workspace.resolve("inbox").resolve(name), bytes);
    }

    private static CommandLineRun ingest(Path workspace) {
        return CommandLineRun.of("ingest", "--workspace", workspace);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String bad() {
        return right.replaceFirst(",Active Assignment,", ",Active Assingment,")
                .replaceFirst("(?m)(,Band \\d[a-d]?),[0-9.]+,", "$1,half,");
    }

    /** Drops the bad file, and gives its workbook with everything put right. */
    private byte[] corrected() throws IOException {
        assertThat(bad()).contains(",Active Assingment,").contains(",half,");
        drop(workspace, NAME, bad().getBytes());
        assertThat(ingest(workspace).exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        List<String> lines = right.lines().toList();
        return Correcting.change(
                files(workspace.resolve("quarantine"), ".FIX-ME.xlsx").get(0), workbook -> {
                    XSSFSheet sheet = workbook.getSheet("To fix");
                    assertThat(sheet.getLastRowNum()).isBetween(1, 2);
                    for (String heading : List.of("Assignment Status", "Contracted FTE")) {
                        int column = Correcting.column(sheet, heading);
                        for (Row row : sheet) {
                            if (row.getRowNum() > 0) {
                                String line = lines.get((int) row.getCell(0).getNumericCellValue() - 1);
                                row.getCell(column).setCellValue(line.split(",", -1)[column - 2]);
                            }
                        }
                    }
                });
    }

    private static List<String> figures(Path workspace) throws IOException {
        CommandLineRun run = CommandLineRun.of("run", "--workspace", workspace, "--lang", "en", "--format", "pdf");
        assertThat(run.exitCode()).as(run.talk()).isZero();
        return Files.readAllLines(workspace.resolve("packs/2025-03/edition-1/metrics.csv"));
    }

    @Test
    void the_completed_file_gives_the_figures_of_a_file_that_was_right_from_the_start() throws IOException {
        byte[] corrected = corrected();
        drop(workspace, "anything.xlsx", corrected);

        CommandLineRun completed = ingest(workspace);

        assertThat(completed.exitCode()).as(completed.talk()).isZero();
        Path archive = workspace.resolve("archive/2025-03");
        assertThat(files(archive, "_" + NAME))
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).isEqualTo(bad()));
        assertThat(files(archive, "_anything.xlsx"))
                .singleElement()
                .satisfies(file -> assertThat(file).hasBinaryContent(corrected));
        assertThat(files(workspace.resolve("quarantine"), "DONE.txt"))
                .singleElement()
                .satisfies(
                        file -> assertThat(Files.readString(file)).contains(NAME, "anything.xlsx", "archive/2025-03"));
        assertThat(files(workspace.resolve("receipts"), "anything.xlsx.txt"))
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("ACCEPTED", NAME, "FIL-027"));
        Path undisturbed = folder.resolve("undisturbed");
        drop(undisturbed, NAME, right.getBytes());
        assertThat(figures(workspace)).isEqualTo(figures(undisturbed));
    }

    @Test
    void the_same_workbook_again_changes_nothing_even_when_the_quarantine_was_cleared() throws IOException {
        byte[] corrected = corrected();
        drop(workspace, "mine.xlsx", corrected);
        ingest(workspace);
        for (Path file : files(workspace.resolve("quarantine"), NAME)) {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        }
        drop(workspace, "mine again.xlsx", corrected);

        CommandLineRun again = ingest(workspace);

        assertThat(again.exitCode()).as(again.talk()).isZero();
        assertThat(again.talk()).contains("the same file you loaded");
    }

    @Test
    void a_run_that_was_killed_after_claiming_completes_the_file_once() throws IOException {
        drop(workspace, "mine.xlsx", corrected());
        Inbox inbox = new Inbox(workspace, WorkspaceOption.clock());
        assertThat(inbox.claim(inbox.list().ready().get(0))).isPresent();

        CommandLineRun next = ingest(workspace);

        assertThat(next.exitCode()).as(next.talk()).isZero();
        assertThat(files(workspace.resolve("archive/2025-03"), "_mine.xlsx")).hasSize(1);
        assertThat(files(workspace.resolve("archive/2025-03"), "_" + NAME)).hasSize(1);
        assertThat(files(workspace.resolve("processing"), ".xlsx")).isEmpty();
    }

    @Test
    void validate_says_the_same_with_the_original_in_quarantine_or_beside_the_workbook() throws IOException {
        Path mine = Files.write(folder.resolve("mine.xlsx"), corrected());

        CommandLineRun here = CommandLineRun.of("validate", "--workspace", workspace, mine);
        assertThat(here.exitCode()).as(here.out()).isZero();
        assertThat(here.out()).contains("ACCEPTED", NAME);

        CommandLineRun nowhere = CommandLineRun.of("validate", "--workspace", folder.resolve("none"), mine);
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(nowhere.out()).contains("COULD NOT READ", "FIL-022", NAME);

        Files.writeString(folder.resolve("original.csv"), bad());
        assertThat(CommandLineRun.of("validate", "--workspace", folder.resolve("none"), mine)
                        .exitCode())
                .isZero();
    }
}
