package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where file names are not UTF-8, as in a plain cron job or a container: one name that cannot be read stops no other file. */
class NarrowLocaleIT {

    private static final Map<String, String> NARROW = Map.of("LC_ALL", "C");

    private static final String ACTIONS =
            "Organisation Code,Action,Title,Due,Status\n7A2,A1,Exit talks,2025-06-30,open\n";

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void dropTwoFiles() throws IOException {
        workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
        Files.writeString(workspace.resolve("inbox/plain.csv"), ACTIONS);
        Files.writeString(workspace.resolve("inbox/Gŵyl.csv"), ACTIONS.replace("A1", "A2"));
    }

    private CommandLineRun narrow(Object... words) throws IOException, InterruptedException {
        return CommandLineRun.ofOwnProcess(NARROW, folder.resolve("said.txt"), words);
    }

    @Test
    void a_name_that_cannot_be_read_waits_and_says_why_and_the_others_are_loaded() throws Exception {
        CommandLineRun ingest = narrow("ingest", "--workspace", workspace);

        assertThat(ingest.talk())
                .contains(
                        "plain.csv  (Actions",
                        "1 loaded, 0 refused",
                        "A letter of its name cannot be read here",
                        "LC_ALL=C.UTF-8")
                .doesNotContain("went wrong");
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.TRY_LATER.code());
        assertThat(workspace.resolve("inbox")).isDirectoryContaining(file -> file.endsWith("Gŵyl.csv"));

        CommandLineRun wide = CommandLineRun.of("ingest", "--workspace", workspace);
        assertThat(wide.exitCode()).isZero();
        assertThat(wide.talk()).contains("Gŵyl.csv  (Actions", "1 loaded");
    }

    @Test
    void the_doctor_says_so() throws Exception {
        CommandLineRun doctor = narrow("doctor", "--workspace", workspace);

        assertThat(doctor.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(doctor.out()).contains("WRONG  file names: ", "Do this: Start Boardpack with LC_ALL=C.UTF-8");
        assertThat(CommandLineRun.of("doctor", "--workspace", workspace).out()).contains("well   file names: ");
    }

    /** Unpacked as the distribution is, with a Java that only says in which locale it is. */
    @Test
    void the_launcher_starts_java_where_file_names_are_utf8() throws Exception {
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"LC_ALL is ${LC_ALL:-not set}\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(launched(Map.of("LC_ALL", "C"))).isEqualTo("LC_ALL is C.UTF-8\n");
        assertThat(launched(Map.of())).isEqualTo("LC_ALL is C.UTF-8\n");
        assertThat(launched(Map.of("LANG", "C.UTF-8")))
                .as("one that is wide stays")
                .isEqualTo("LC_ALL is not set\n");
    }

    private String launched(Map<String, String> surroundings) throws IOException, InterruptedException {
        Path said = folder.resolve("launcher.txt");
        ProcessBuilder launcher = new ProcessBuilder(List.of("/bin/sh", "src/main/dist/bin/boardpack", "status"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        String path = System.getenv("PATH");
        launcher.environment().clear();
        launcher.environment().putAll(surroundings);
        launcher.environment()
                .putAll(Map.of(
                        "PATH", path, "JAVA_HOME", folder.resolve("jdk").toString(), "BOARDPACK_ARCHIVE", "off"));
        Process process = launcher.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }
}
