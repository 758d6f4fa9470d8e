package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.intake.BrokenSample;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code validate} says of every odd or broken sample what {@code sample-data/broken/expected.yaml} promises. */
class BrokenSamplesIT {

    private static final List<BrokenSample> SAMPLES = BrokenSample.all();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void validate_says_what_is_promised(BrokenSample sample, @TempDir Path folder) {
        CommandLineRun run =
                CommandLineRun.of("validate", "--json", "--workspace", folder.resolve("none"), sample.file());

        boolean loads = sample.said().verdict().startsWith("ACCEPTED");
        assertThat(run.exitCode()).isEqualTo((loads ? ExitCode.DONE : ExitCode.FILES_REFUSED).code());
        JsonNode files = new ObjectMapper().readTree(run.out()).get("files");
        assertThat(files.size()).isEqualTo(1);
        assertSays(files.get(0), sample);
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
                    problem.get("sheet").asString(),
                    problem.get("cell").asString(),
                    problem.get("column").asString()));
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
