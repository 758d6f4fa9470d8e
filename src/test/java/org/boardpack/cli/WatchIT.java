package org.boardpack.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch as a process of its own. */
class WatchIT {

    private static final String FIRST_HALF = "Organisation Code,Month,Staff Group,Agency Cost,Total Pay Bill\n"
            + "7A2,2025-03,Nursing and Midwifery Registered,100,1000\n";
    private static final String SECOND_HALF = "7A2,2025-03,Medical and Dental,300,2000\n";

    @TempDir
    private Path folder;

    @Test
    void it_takes_in_what_is_whole_leaves_the_store_to_others_in_between_and_stops_when_told() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.poll-seconds: 1\n");
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest((FIRST_HALF + SECOND_HALF).getBytes()));
        Files.writeString(inbox.resolve("agency.csv.sha256"), hash);
        Path slow = Files.writeString(inbox.resolve("agency.csv"), FIRST_HALF);
        Path said = folder.resolve("said.txt");

        Process watch = CommandLineRun.start(said, "watch", "--workspace", workspace);
        try {
            await(watch, said, "Left in the inbox: agency.csv. It does not match the .sha256 file beside it yet.");
            Files.writeString(slow, SECOND_HALF, APPEND);
            await(watch, said, "ACCEPTED  agency.csv");
            awaitFreeStore(workspace);
            watch.destroy();
            assertThat(watch.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            watch.destroyForcibly();
        }

        assertThat(watch.exitValue()).isEqualTo(ExitCode.INTERRUPTED.code());
        assertThat(Files.readString(said))
                .contains("Stopped. It is safe to start again.")
                .doesNotContain("Exception");
        assertThat(inbox).isEmptyDirectory();
    }

    private static void await(Process watch, Path said, String words) throws IOException, InterruptedException {
        for (int i = 0; i < 1200 && watch.isAlive() && !Files.readString(said).contains(words); i++) {
            watch.waitFor(50, TimeUnit.MILLISECONDS);
        }
        assertThat(Files.readString(said)).contains(words);
    }

    private static void awaitFreeStore(Path workspace) throws InterruptedException {
        CommandLineRun status = CommandLineRun.of("status", "--workspace", workspace);
        for (int i = 0; i < 100 && status.exitCode() == ExitCode.STORE_IN_USE.code(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            status = CommandLineRun.of("status", "--workspace", workspace);
        }
        assertThat(status.out()).contains("agency-spend: 1 organisation,", "waiting in the inbox: 0");
    }
}
