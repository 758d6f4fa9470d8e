package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One known fault is planted at a random place of an otherwise valid extract, written in a random style: the one problem that is
 * reported is that fault, at its true line and under its heading. Every kind, every column.
 */
class TruePlaceTest {

    private static final int ROWS = 12;
    private static final int TIMES = 2;
    private static final RuleBook RULES = ExtractDeclarations.shipped().rules();

    /**
     * @param column where, or -1 when it is about the whole row
     * @param value what is written there
     */
    private record Fault(Rule rule, int column, String value) {

        /** Of the sector grid, N/A is a status like any other. */
        private static boolean isInItsList(ColumnDeclaration column, String value) {
            return column.codes() != null
                    && ReferenceLists.load(null)
                            .codeList(column.codes())
                            .find(value)
                            .isPresent();
        }

        static Stream<Fault> of(ColumnDeclaration column, int position) {
            List<Fault> faults = new ArrayList<>();
            if (column.required()) {
                faults.add(new Fault(Rule.MISSING_VALUE, position, ""));
                if (!isInItsList(column, "N/A")) {
                    faults.add(new Fault(Rule.MISSING_VALUE, position, " N/A "));
                }
            }
            if (column.codes() != null) {
                Rule rule = column.strict() ? Rule.UNKNOWN_CODE : Rule.UNKNOWN_CODE_KEPT;
                faults.add(new Fault(rule, position, DrawnExtract.listed(column).get(0) + "q"));
                faults.add(new Fault(rule.notShown(), position, "Qwertyuiop"));
            }
            if (column.limits().min() != null) {
                faults.add(new Fault(Rule.BELOW_MINIMUM, position, "-1"));
            }
            if (column.limits().max() != null) {
                faults.add(new Fault(Rule.ABOVE_MAXIMUM, position, "1,000"));
            }
            if (column.role() == ColumnRole.ORGANISATION) {
                faults.add(new Fault(Rule.NOT_A_CODE, position, "Hywel Dda"));
            } else {
                switch (column.type()) {
                    case DATE -> faults.add(new Fault(Rule.NOT_A_DATE, position, "30/02/2025"));
                    case MONTH -> faults.add(new Fault(Rule.NOT_A_MONTH, position, "thirteenth"));
                    case DECIMAL, MONEY -> faults.add(new Fault(Rule.NOT_A_NUMBER, position, "0,5"));
                    case INTEGER -> faults.add(new Fault(Rule.NOT_A_WHOLE_NUMBER, position, "1.5"));
                    case YES_NO -> faults.add(new Fault(Rule.NOT_YES_OR_NO, position, "Perhaps"));
                    case CODE, TEXT, IDENTIFIER -> {}
                }
            }
            return faults.stream();
        }
    }

    static List<String> kinds() {
        return DrawnExtract.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFaultInACellIsReportedAtItsLineAndHeading(String kind) {
        List<ColumnDeclaration> columns = DrawnExtract.declaration(kind).columns();
        List<Fault> faults = IntStream.range(0, columns.size())
                .boxed()
                .flatMap(position -> Fault.of(columns.get(position), position))
                .toList();
        assertThat(faults).hasSizeGreaterThan(3);
        for (int seed = 0; seed < TIMES * faults.size(); seed++) {
            Random random = new Random(seed);
            Fault fault = faults.get(seed % faults.size());
            DrawnExtract drawn = DrawnExtract.of(kind, ROWS, random);
            List<List<String>> rows = mutable(drawn);
            int row = 1 + random.nextInt(ROWS);
            rows.get(row).set(fault.column(), fault.value());
            CsvStyle.Written written = CsvStyle.drawn(random).write(rows);

            assertOnly(
                    fault.rule(), written.lines().get(row), drawn.headings().get(fault.column()), written, kind, seed);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRowThatIsTooWideOrTooNarrowIsReportedAtItsLine(String kind) {
        for (int seed = 0; seed < TIMES * 8; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = mutable(DrawnExtract.of(kind, ROWS, random));
            int row = 1 + random.nextInt(ROWS);
            if (random.nextBoolean()) {
                rows.get(row).add(random.nextInt(rows.get(row).size()), "x");
                // A cell more at the end matters only when something is in it.
                rows.get(row).add("x");
            } else {
                rows.get(row).remove(rows.get(row).size() - 1);
            }
            CsvStyle.Written written = CsvStyle.drawn(random).write(rows);

            assertOnly(Rule.WRONG_WIDTH, written.lines().get(row), null, written, kind, seed);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aQuotationMarkThatNeverClosesIsReportedWhereItOpens(String kind) {
        for (int seed = 0; seed < TIMES * 8; seed++) {
            Random random = new Random(seed);
            DrawnExtract drawn = DrawnExtract.of(kind, ROWS, random);
            CsvStyle style = CsvStyle.drawn(random);
            List<String> lines = new ArrayList<>();
            lines.add(style.line(drawn.headings()));
            drawn.rows().forEach(row -> lines.add(style.line(row)));
            int row = 1 + random.nextInt(ROWS);
            // In the first column, so that no quoted line end stands before it in the row.
            String first = drawn.rows().get(row - 1).get(0);
            String rest = lines.get(row).substring(style.cell(first).length());
            lines.set(row, '"' + first + rest);
            CsvStyle.Written written = style.writeRaw(lines);

            assertOnly(Rule.UNCLOSED_QUOTE, written.lines().get(row), null, written, kind, seed);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRowThatIsThereAgainIsReportedAtTheLineOfTheSecond(String kind) {
        for (int seed = 0; seed < TIMES * 8; seed++) {
            Random random = new Random(seed);
            DrawnExtract drawn = DrawnExtract.of(kind, ROWS, random);
            List<List<String>> rows = mutable(drawn);
            List<String> again = new ArrayList<>(rows.get(1 + random.nextInt(ROWS / 2)));
            int later = ROWS / 2 + 1 + random.nextInt(ROWS / 2);
            int other = contentColumn(kind);
            boolean contradicts = random.nextBoolean();
            if (contradicts) {
                again.set(other, again.get(other).equals("3") ? "4" : "3");
            }
            rows.add(later, again);
            CsvStyle.Written written = CsvStyle.drawn(random).write(rows);

            Rule rule = contradicts ? Rule.CONTRADICTING_ROW : Rule.REPEATED_ROW;
            assertOnly(rule, written.lines().get(later), null, written, kind, seed);
        }
    }

    /** A column that is no part of the key and may hold 3 and 4. */
    private static int contentColumn(String kind) {
        ExtractDeclaration extract = DrawnExtract.declaration(kind);
        return IntStream.range(0, extract.columns().size())
                .filter(position -> {
                    ColumnDeclaration column = extract.columns().get(position);
                    return column.role() == ColumnRole.NONE
                            && column.codes() == null
                            && column.limits().warnAbove() == null
                            && !extract.key().contains(column.heading())
                            && List.of(ColumnType.TEXT, ColumnType.DECIMAL, ColumnType.MONEY, ColumnType.INTEGER)
                                    .contains(column.type());
                })
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> mutable(DrawnExtract drawn) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(drawn.headings()));
        drawn.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    private static void assertOnly(
            Rule rule, long line, String heading, CsvStyle.Written written, String kind, int seed) {
        CheckedFile checked = Extracts.check(written.bytes(), "planted.csv");
        String file = kind + ", seed " + seed + "\n" + new String(written.bytes(), UTF_8) + "\n" + checked.findings();
        List<Finding> problems = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        RuleBook.Words words = RULES.of(rule);
        assertThat(problems).as(file).hasSize(1);
        Finding problem = problems.get(0);
        assertThat(problem.code()).as(file).endsWith(String.format("-%03d", words.number()));
        assertThat(problem.severity()).as(file).isEqualTo(words.severity());
        assertThat(problem.count()).as(file).isEqualTo(1);
        assertThat(problem.firstAt().line()).as(file).isEqualTo(line);
        assertThat(problem.heading()).as(file).isEqualTo(heading);
        assertThat(checked.submissions().isEmpty()).as(file).isEqualTo(words.severity() == Severity.ERROR);
    }
}
