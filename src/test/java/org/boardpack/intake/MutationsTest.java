package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.Test;

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
            assertWhole(checked, new String(mutated, StandardCharsets.ISO_8859_1));
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
