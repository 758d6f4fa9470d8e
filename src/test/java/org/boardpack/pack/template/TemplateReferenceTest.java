package org.boardpack.pack.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that an analyst reads says what the program does. */
class TemplateReferenceTest {

    @TempDir
    private Path folder;

    @Test
    void theReadmeHoldsWhatTheProgramSaysToday() throws IOException {
        assertThat(TemplateReference.readme()).contains(TemplateReference.generated());
    }

    @Test
    void everyBlockThatThereIsIsListedAndNoOther() {
        assertThat(TemplateReference.blocks().stream().map(TemplateReference.Shown::kind))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(BlockReader.KINDS));
    }

    static Iterable<TemplateReference.Shown> blocks() {
        return TemplateReference.blocks();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void everyExampleIsATemplate(TemplateReference.Shown block) throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                "pages:\n  - id: one\n    title: turnover.title\n    message: turnover-hc rolling-12\n    blocks:\n      - "
                        + block.example() + "\n");
        assertThatCode(() -> BoardPackTemplate.in(folder)).doesNotThrowAnyException();
    }
}
