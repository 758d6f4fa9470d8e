package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a valid extract on its way: never a crash, always a verdict, never half a file. */
class MutationsTest {

    private static final int MUTATIONS = 500;
    private static final String VALID = Extracts.lines(
            Extracts.STAFF_HEADINGS,
            Extracts.NURSE,
            Extracts.DOCTOR,
            Extracts.NURSE.replace("-1,", "-2,"),
            Extracts.DOCTOR.replace("Consultant", "\"Consultant,\nacting\"").replace("-1,", "-2,"));

    @Test
    void aMutatedFileAlwaysGetsAVerdictAndNeverLoadsHalf() {
        Random random = new Random(20250331);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutate(VALID.getBytes(UTF_8), random);
            CheckedFile checked = Extracts.check(mutated, "mutated.csv");
            verdicts.merge(checked.verdict(), 1, Integer::sum);
            assertWhole(checked, "mutation " + i + "\n" + new String(mutated, StandardCharsets.ISO_8859_1));
        }
        // The mutations are wild enough to meet every verdict.
        assertThat(verdicts).containsKeys(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.COULD_NOT_READ);
    }

    @Test
    void aFileCutOffAtAnyByteIsRefusedOrHasWholeRowsOnly() {
        byte[] bytes = VALID.getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertWhole(Extracts.check(Arrays.copyOf(bytes, length), "cut.csv"), "cut at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsRefusedOrLoadedWholeWhateverHappensToItsRowsColumnsAndBytes(String kind) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            DrawnExtract drawn = DrawnExtract.of(kind, 6, random);
            List<List<String>> table = new ArrayList<>();
            table.add(new ArrayList<>(drawn.headings()));
            drawn.rows().forEach(row -> table.add(new ArrayList<>(row)));
            String what = kind + ", seed " + seed + ": " + mutateTable(table, random);
            byte[] bytes = CsvStyle.drawn(random).write(table).bytes();
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            assertWhole(Extracts.check(bytes, "mutated.csv"), what + "\n" + new String(bytes, UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anOptionalColumnMayBeLeftOutAndARequiredOneMayNot(String kind) {
        List<ColumnDeclaration> columns = DrawnExtract.declaration(kind).columns();
        for (int gone = 0; gone < columns.size(); gone++) {
            boolean required = columns.get(gone).required();
            List<List<String>> table = new ArrayList<>();
            // One row where it must load: without an optional column of the key, several could contradict each other.
            DrawnExtract drawn = DrawnExtract.of(kind, required ? 3 : 1, new Random(gone));
            table.add(new ArrayList<>(drawn.headings()));
            drawn.rows().forEach(row -> table.add(new ArrayList<>(row)));
            int column = gone;
            table.forEach(row -> row.remove(column));
            CheckedFile checked = Extracts.check(CsvStyle.PLAIN.write(table).bytes(), "narrower.csv");

            String what = kind + " without " + drawn.headings().get(gone) + ": " + checked.findings();
            assertThat(checked.verdict().isLoaded()).as(what).isEqualTo(!required);
            if (required) {
                assertThat(checked.findings().get(0).code()).as(what).endsWith("-001");
                assertThat(checked.findings().get(0).heading())
                        .as(what)
                        .isEqualTo(drawn.headings().get(gone));
            }
        }
    }

    private static String mutateTable(List<List<String>> table, Random random) {
        int row = random.nextInt(table.size());
        int other = random.nextInt(table.size());
        int column = random.nextInt(table.get(0).size());
        int otherColumn = random.nextInt(table.get(0).size());
        switch (random.nextInt(7)) {
            case 0 -> table.remove(row);
            case 1 -> Collections.swap(table, row, other);
            case 2 -> table.add(other, new ArrayList<>(table.get(row)));
            case 3 -> table.forEach(cells -> cells.remove(column));
            case 4 -> table.forEach(cells -> Collections.swap(cells, column, otherColumn));
            case 5 -> table.forEach(cells -> cells.add(otherColumn, cells.get(column)));
            default -> Collections.swap(table.get(row), column, otherColumn);
        }
        return "row " + row + " and " + other + ", column " + column + " and " + otherColumn;
    }

    static List<String> kinds() {
        return DrawnExtract.kinds();
    }

    private static void assertWhole(CheckedFile checked, String file) {
        boolean errors = checked.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(errors).as(file + checked).isEqualTo(!checked.verdict().isLoaded());
        long loaded =
                checked.submissions().stream().mapToLong(s -> s.rows().rows()).sum();
        long repeated = checked.findings().stream()
                .filter(finding -> finding.code().endsWith("-020"))
                .mapToLong(finding -> finding.count())
                .sum();
        assertThat(loaded).as(file).isEqualTo(errors ? 0 : checked.rows() - repeated);
        long lines = file.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        assertThat(checked.findings())
                .allSatisfy(finding -> assertThat(finding.firstAt().line()).isBetween(0L, Math.max(lines, 100)));
    }

    private static byte[] mutate(byte[] valid, Random random) {
        byte[] bytes = valid.clone();
        for (int times = random.nextInt(3); times >= 0 && bytes.length > 0; times--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(20));
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                case 4 -> bytes[at] = (byte) "\",;\t\r\n=-.0".charAt(random.nextInt(10));
                case 5 ->
                    bytes = new String(bytes, UTF_8).getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : UTF_8);
                default -> bytes = joined(bytes, Arrays.copyOfRange(bytes, at, to));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
