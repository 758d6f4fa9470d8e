package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, cut line by line it has the rows that Commons CSV finds in it, on the same lines, and breaks off at the same place. */
class LineRowsTest {

    private static final int FILES = 4_000;
    private static final List<String> SCRAPS = List.of(
            "a", "b c", "é", " ", ",", ",", ",", ";", "\t", "\"", "\"", "\"\"", "\",\"", "\n", "\n", "\r\n", "\r",
            "\n\n");

    @TempDir
    private Path folder;

    @Test
    void any_scraps_are_read_as_Commons_CSV_reads_them() throws IOException {
        Random random = new Random(20261128);
        for (int i = 0; i < FILES; i++) {
            String scraps = IntStream.range(0, random.nextInt(40))
                    .mapToObj(unseen -> SCRAPS.get(random.nextInt(SCRAPS.size())))
                    .collect(Collectors.joining());
            assertSame("x,\"y\",z\n" + scraps, 1);
        }
    }

    @Test
    void headings_are_passed_however_they_are_quoted_and_whatever_stands_above_them() throws IOException {
        assertSame("Made by\na \"system\nx,y\n1,2\n", 3);
        assertSame("\"x\nx\",y\n1,2\n\"3\",\"4\"\"5\"\n", 1);
        assertSame("x,\"y\n", 1);
        assertSame("x,y", 1);
    }

    @Test
    void a_mark_within_a_cell_is_a_letter_like_others_and_rows_after_it_are_read_too() throws IOException {
        assertThat(ofLines("x,y\n1,5\" tall\n2,\"a, b\"\n", 1))
                .containsExactly("2: [1, 5\" tall]", "3: [2, a, b]", "end");
    }

    @Test
    void a_line_that_does_not_end_is_broken_off() throws IOException {
        assertThat(ofLines("x,y\n1,2\n" + "a".repeat(1_200_000), 1)).containsExactly("2: [1, 2]", "ROW_TOO_LONG at 3 ");
    }

    private void assertSame(String text, long headingsLine) throws IOException {
        Path file = file(text);
        assertThat(read(() -> new LineRows(file, TextEncoding.of(file, Long.MAX_VALUE), ',', headingsLine)))
                .as(text)
                .isEqualTo(read(() -> new CsvRows(file, TextEncoding.of(file, Long.MAX_VALUE), ',', headingsLine)));
    }

    private List<String> ofLines(String text, long headingsLine) throws IOException {
        Path file = file(text);
        return read(() -> new LineRows(file, TextEncoding.of(file, Long.MAX_VALUE), ',', headingsLine));
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("some.csv"), text.getBytes(UTF_8));
    }

    private interface Opening {
        RowSource open() throws IOException;
    }

    private static List<String> read(Opening opening) throws IOException {
        List<String> found = new ArrayList<>();
        try (RowSource rows = opening.open()) {
            while (rows.next()) {
                found.add(rows.line() + ": "
                        + IntStream.range(0, rows.width()).mapToObj(rows::cell).toList());
            }
            found.add("end");
        } catch (BrokenRowException broken) {
            found.add(broken.rule() + " at " + broken.line() + " " + broken.detail());
        }
        return found;
    }
}
