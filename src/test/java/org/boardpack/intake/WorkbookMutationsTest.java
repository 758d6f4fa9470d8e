package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.boardpack.quality.Severity;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.Test;

/** Whatever happens to a workbook on its way: never a crash, always a verdict, never half a file. */
class WorkbookMutationsTest {

    private static final int MUTATIONS = 500;
    private static final String CSV = Extracts.lines(
            Extracts.STAFF_HEADINGS, Extracts.NURSE, Extracts.DOCTOR, Extracts.NURSE.replace("-1,", "-2,"));
    private static final String SHEET = "<worksheet><sheetData>"
            + RawWorkbook.rows(CSV, 1)
                    .replace(RawWorkbook.text("L3", "0.60000"), RawWorkbook.number("L3", "0.6", 0))
                    .replace(RawWorkbook.text("B3", "31/03/2025"), RawWorkbook.number("B3", "45747", RawWorkbook.DAY))
                    .replace(RawWorkbook.text("A3", "7A2"), RawWorkbook.typed("A3", "s", "0"))
            + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";

    private static byte[] workbook(String sheet) {
        return new RawWorkbook()
                .sharedTexts("<si><t>7A2</t></si>")
                .sheet("Sep", "", sheet)
                .bytes();
    }

    @Test
    void aWorkbookWithChangedBytesIsRefusedOrUnchangedInWhatItSays() {
        byte[] valid = workbook(SHEET);
        CheckedFile whole = Extracts.check(valid, "x.xlsx");
        assertThat(whole.verdict()).as(whole.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        Random random = new Random(20250331);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = valid.clone();
            for (int times = random.nextInt(3); times >= 0; times--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            CheckedFile checked = Extracts.check(bytes, "x.xlsx");
            verdicts.merge(checked.verdict(), 1, Integer::sum);
            if (checked.verdict().isLoaded()) {
                assertThat(checked.submissions()).usingRecursiveComparison().isEqualTo(whole.submissions());
            } else {
                assertThat(checked.submissions()).isEmpty();
            }
        }
        // A changed time stamp harms nothing; checksums find nearly everything else.
        assertThat(verdicts).containsKeys(Verdict.ACCEPTED, Verdict.COULD_NOT_READ);
    }

    @Test
    void aWorkbookCutOffAtAnyByteCouldNotBeRead() {
        byte[] valid = workbook(SHEET);
        for (int length = 4; length < valid.length; length += length < valid.length - 100 ? 13 : 1) {
            CheckedFile checked = Extracts.check(Arrays.copyOf(valid, length), "x.xlsx");
            assertThat(checked.verdict()).as("cut at " + length).isEqualTo(Verdict.COULD_NOT_READ);
            assertThat(checked.submissions()).isEmpty();
        }
    }

    @Test
    void aSheetWithChangedMarkupAlwaysGetsAVerdictAndNeverLoadsHalf() {
        Random random = new Random(20250430);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < MUTATIONS; i++) {
            String sheet = mutated(SHEET, random);
            CheckedFile checked = Extracts.check(workbook(sheet), "x.xlsx");
            verdicts.merge(checked.verdict(), 1, Integer::sum);
            boolean errors = checked.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(errors).as(sheet + checked).isEqualTo(!checked.verdict().isLoaded());
            long repeated = checked.findings().stream()
                    .filter(finding -> finding.code().endsWith("-020"))
                    .mapToLong(finding -> finding.count())
                    .sum();
            assertThat(checked.submissions().stream()
                            .mapToLong(each -> each.rows().rows())
                            .sum())
                    .as(sheet)
                    .isEqualTo(errors ? 0 : checked.rows() - repeated);
        }
        assertThat(verdicts).containsKeys(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.COULD_NOT_READ);
    }

    private static String mutated(String sheet, Random random) {
        StringBuilder changed = new StringBuilder(sheet);
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(changed.length());
            int to = Math.min(changed.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> changed.setCharAt(at, (char) (32 + random.nextInt(95)));
                case 1 -> changed.delete(at, to);
                case 2 -> changed.insert(at, changed.substring(at, to));
                case 3 -> {
                    int digit = changed.indexOf(Integer.toString(random.nextInt(10)), at);
                    changed.setCharAt(Math.max(0, digit), (char) ('0' + random.nextInt(10)));
                }
                default -> changed.setCharAt(at, "<>\"'&;=/s".charAt(random.nextInt(9)));
            }
        }
        return changed.toString();
    }
}
