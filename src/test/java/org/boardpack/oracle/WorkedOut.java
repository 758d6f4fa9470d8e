package org.boardpack.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.cli.CommandLineRun;

/** What the program makes of extracts, through its front door. */
final class WorkedOut {

    private WorkedOut() {}

    /** The {@code metrics.csv}, which has all scopes whosever pack is made; files are dropped in the order that is given, and are taken in by name. */
    static Path metrics(
            Path workspace,
            Path extracts,
            Path organisations,
            String settings,
            String onePackOf,
            Comparator<Path> order)
            throws IOException {
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.createDirectories(workspace.resolve("reference"));
        Files.copy(organisations, workspace.resolve("reference/organisations.csv"));
        Files.writeString(workspace.resolve("boardpack.yaml"), settings);
        int number = 100;
        for (Path file : files(extracts, order)) {
            Path dropped = inbox.resolve(number++ + "/" + file.getFileName());
            Files.createDirectories(dropped.getParent());
            Files.copy(file, dropped);
        }
        CommandLineRun run = CommandLineRun.of(
                "run", "--workspace", workspace, "--lang", "en", "--format", "pdf", "--org", onePackOf);
        assertThat(run.exitCode()).as(run.talk()).isZero();
        return workspace.resolve("packs/2025-03/edition-1/metrics.csv");
    }

    private static List<Path> files(Path extracts, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(extracts)) {
            return files.filter(Files::isRegularFile).sorted(order).toList();
        }
    }
}
