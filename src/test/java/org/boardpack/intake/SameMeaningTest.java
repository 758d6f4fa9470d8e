package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However an extract is written, the same is loaded: encoding, separators, quoting, order of columns, spelling of headings, what stands around the rows. */
class SameMeaningTest {

    private static final int STYLES = 25;

    static List<String> kinds() {
        return DrawnExtract.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theWayInWhichAnExtractIsWrittenChangesNothingThatIsLoaded(String kind) {
        for (int seed = 0; seed < STYLES; seed++) {
            Random random = new Random(seed);
            DrawnExtract drawn = DrawnExtract.of(kind, 8, random);
            CheckedFile plain =
                    Extracts.check(CsvStyle.PLAIN.write(table(drawn)).bytes(), "plain.csv");
            assertThat(plain.verdict()).as(kind + ", seed " + seed).isEqualTo(Verdict.ACCEPTED);

            CsvStyle.Written written = CsvStyle.drawn(random).write(disguised(kind, table(drawn), random));
            CheckedFile disguised = Extracts.check(written.bytes(), "disguised.csv");

            String file = kind + ", seed " + seed + "\n" + new String(written.bytes(), UTF_8) + disguised.findings();
            assertThat(disguised.verdict()).as(file).isEqualTo(Verdict.ACCEPTED);
            assertThat(contents(disguised)).as(file).isEqualTo(contents(plain));
        }
    }

    private static List<List<String>> table(DrawnExtract drawn) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(drawn.headings());
        rows.addAll(drawn.rows());
        return rows;
    }

    private static List<List<String>> disguised(String kind, List<List<String>> rows, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        int blankColumns = random.nextInt(3);
        List<List<String>> disguised = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int position : order) {
                String cell = row.get(position);
                cells.add(row == rows.get(0) ? respelt(kind, position, random) : padded(cell, random));
            }
            cells.addAll(Collections.nCopies(blankColumns, ""));
            disguised.add(cells);
        }
        if (random.nextBoolean()) {
            List<String> total = new ArrayList<>(Collections.nCopies(order.size(), ""));
            total.set(0, List.of("Total", "TOTAL ", "Grand Total").get(random.nextInt(3)));
            disguised.add(total);
        }
        for (int blank = random.nextInt(4); blank > 0; blank--) {
            disguised.add(Collections.nCopies(order.size(), random.nextBoolean() ? "" : " "));
        }
        return disguised;
    }

    private static String respelt(String kind, int position, Random random) {
        List<ColumnDeclaration> columns = DrawnExtract.declaration(kind).columns();
        String heading = columns.get(position).heading();
        List<String> aliases = columns.get(position).spellings();
        return switch (random.nextInt(6)) {
            case 0 -> heading.toUpperCase(Locale.UK).replace(' ', '_');
            case 1 -> heading.toLowerCase(Locale.UK).replace(' ', '-');
            case 2 -> " " + heading.replace(" ", "  ") + " ";
            case 3 -> heading.replace(" ", "");
            case 4 -> aliases.get(random.nextInt(aliases.size()));
            default -> heading;
        };
    }

    private static String padded(String cell, Random random) {
        return random.nextInt(4) == 0 ? " " + cell + "  " : cell;
    }

    /** Everything that is loaded, as text. */
    private static List<String> contents(CheckedFile checked) {
        return checked.submissions().stream().map(SameMeaningTest::content).toList();
    }

    private static String content(Submission submission) {
        ExtractTable rows = submission.rows();
        String texts = rows.textColumns().stream()
                .map(column -> column.heading()
                        + IntStream.range(0, column.size()).mapToObj(column::at).collect(Collectors.toList()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String numbers = rows.numberColumns().stream()
                // Where a row stands may differ, and does.
                .filter(column -> !column.heading().equals(StoredColumn.LINE))
                .map(column -> column.heading()
                        + IntStream.range(0, column.size()).mapToObj(column::at).toList())
                .sorted()
                .collect(Collectors.joining("\n"));
        return submission.kind() + " " + submission.organisation() + " " + submission.month() + "\n" + texts + "\n"
                + numbers;
    }
}
