package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.intake.BrokenSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code validate} says of every odd or broken sample what {@code sample-data/broken/expected.yaml} promises. */
class BrokenSamplesIT {

    private static final List<BrokenSample> SAMPLES = BrokenSample.all();

    @Test
    void validate_says_what_is_promised(@TempDir Path folder) {
        CommandLineRun run = CommandLineRun.of(Stream.concat(
                        Stream.of("validate", "--json", "--workspace", folder.resolve("none")),
                        SAMPLES.stream().map(BrokenSample::file))
                .toArray());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        JsonNode files = new ObjectMapper().readTree(run.out()).get("files");
        assertThat(files.size()).isEqualTo(SAMPLES.size());
        for (int i = 0; i < SAMPLES.size(); i++) {
            assertSays(files.get(i), SAMPLES.get(i));
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static void assertSays(JsonNode file, BrokenSample sample) {
        assertThat(file.get("file").asString()).isEqualTo(sample.file().toString());
        assertThat(file.get("verdict").asString())
                .as(sample.name())
                .isEqualTo(sample.said().verdict());
        assertThat(file.get("looksLike").asString())
                .as(sample.name())
                .isEqualTo(sample.said().looksLike());
        assertThat(file.get("rows").asLong())
                .as(sample.name())
                .isEqualTo(sample.said().rows());
        List<BrokenSample.Point> points = new ArrayList<>();
        for (JsonNode problem : file.get("problems")) {
            points.add(new BrokenSample.Point(
                    problem.get("code").asString(),
                    problem.get("severity").asString(),
                    problem.get("count").asLong(),
                    problem.get("line").asLong(),
                    problem.get("heading").asString()));
            assertThat(problem.get("what").asString())
                    .as(sample.name())
                    .isNotBlank()
                    .doesNotContain("{", "}");
            assertThat(problem.get("doThis").asString())
                    .as(sample.name())
                    .endsWith(".")
                    .doesNotContain("{", "}");
        }
        assertThat(points).as(sample.name()).isEqualTo(sample.said().findings());
    }
}
