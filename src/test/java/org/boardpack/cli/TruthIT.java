package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator knows it planted, and what the program finds in the extracts, are the same figures. */
class TruthIT {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void every_planted_figure_is_found(long seed) throws IOException {
        Path workspace = folder.resolve("workspace");
        Path inbox = workspace.resolve("inbox");
        CommandLineRun.of("generate", "--people", 500, "--orgs", 4, "--months", 14, "--seed", seed, "--out", inbox);
        Files.createDirectories(workspace.resolve("reference"));
        Files.move(inbox.resolve("reference/organisations.csv"), workspace.resolve("reference/organisations.csv"));
        Path truth = Files.move(inbox.resolve("truth.csv"), folder.resolve("truth.csv"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "disclosure:\n  enabled: false\n");

        CommandLineRun run =
                CommandLineRun.of("run", "--workspace", workspace, "--org", "G01", "--lang", "en", "--format", "pdf");

        assertThat(run.exitCode()).as(run.talk()).isZero();
        MetricsFile metrics = MetricsFile.read(workspace.resolve("packs/2025-03/edition-1/metrics.csv"));
        assertThat(compare(truth, metrics)).isGreaterThan(5_000);
    }

    /** How many planted figures there were; fails at the first that is not found. */
    private static int compare(Path truth, MetricsFile metrics) throws IOException {
        int compared = 0;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(truth);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord planted : parser) {
                Optional<Map<String, String>> found = metrics.find(
                        planted.get("period"),
                        planted.get("scope_type"),
                        planted.get("scope_code"),
                        planted.get("staff_group"),
                        planted.get("metric"),
                        planted.get("window"));
                String value = planted.get("value");
                if (found.isEmpty()) {
                    assertThat(value).as("absent: " + planted).isIn("", "0");
                } else {
                    assertThat(isSame(value, found.get().get("value")))
                            .as(planted + " against " + found.get())
                            .isTrue();
                    compared++;
                }
            }
        }
        return compared;
    }

    private static boolean isSame(String planted, String found) {
        if (planted.isEmpty() || found.isEmpty()) {
            return planted.isEmpty() && found.isEmpty();
        }
        BigDecimal difference =
                new BigDecimal(planted).subtract(new BigDecimal(found)).abs();
        return difference.compareTo(
                        TOLERANCE.multiply(new BigDecimal(planted).abs().max(BigDecimal.ONE)))
                <= 0;
    }
}
