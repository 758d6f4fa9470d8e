package org.boardpack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many come in one minute, each has a number of its own, and they are given in turn. */
class NumberedTest {

    @TempDir
    private Path folder;

    @Test
    void numbers_are_given_in_turn_and_the_first_has_none() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            names.add(Numbered.folder(folder, "noon").getFileName().toString());
        }

        assertThat(names).startsWith("noon", "noon-2", "noon-3");
        assertThat(names)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> number == 1 ? "noon" : "noon-" + number)
                        .toList());
    }

    @Test
    void what_was_taken_away_leaves_a_gap_that_nobody_meets_another_in() throws IOException {
        for (int i = 0; i < 20; i++) {
            Numbered.file(folder, "noon", ".txt");
        }
        Files.delete(folder.resolve("noon-7.txt"));
        Files.delete(folder.resolve("noon-16.txt"));

        for (int i = 0; i < 5; i++) {
            Path free = Numbered.free(folder, "noon", ".txt");
            assertThat(free).doesNotExist();
            Files.createFile(free);
        }
    }
}
