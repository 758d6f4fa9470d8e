package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.template.BoardPackTemplate;
import org.junit.jupiter.api.Test;

/** Whatever stands in brackets beside a figure is explained, in the pack and in the workbook. */
class EveryMarkerTest {

    private static final Path PROGRAM = Path.of("src/main/java");
    private static final Pattern WRITTEN = Pattern.compile("\"\\[([a-z])]\"");

    @Test
    void everyMarkerThatTheProgramWritesIsExplainedInBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            assertThat(BoardPackTemplate.shipped().texts(language).keys())
                    .containsAll(
                            written().stream().map(letter -> "marker." + letter).toList());
        }
    }

    @Test
    void everyMarkerThatTheProgramWritesIsExplainedInTheWorkbooksNotes() throws IOException {
        assertThat(Shorthand.LETTERS).containsAll(written());
    }

    private static Set<String> written() throws IOException {
        Set<String> letters = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(match -> letters.add(match.group(1)));
            }
        }
        assertThat(letters).contains("c", "e", "x");
        return letters;
    }
}
