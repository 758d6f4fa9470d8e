package org.boardpack.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

    private static final Path SAMPLE_DATA = Path.of("sample-data");

    @Test
    void is_byte_for_byte_what_the_wales_scenario_makes(@TempDir Path fresh) throws IOException {
        Practice.generateScenario("wales", fresh);

        TreeMap<String, byte[]> made = RawExtracts.files(fresh);
        TreeMap<String, byte[]> kept = RawExtracts.files(SAMPLE_DATA);
        kept.remove("README.md");
        kept.keySet().removeIf(file -> file.startsWith("broken/"));
        assertThat(kept.keySet())
                .as("files of sample-data; make them again with Practice.generateScenario(\"wales\", sample-data)")
                .isEqualTo(made.keySet());
        made.forEach((file, bytes) ->
                assertThat(kept.get(file)).as("sample-data/" + file).isEqualTo(bytes));
    }

    @Test
    void stays_below_ten_megabytes() {
        long bytes = RawExtracts.files(SAMPLE_DATA).values().stream()
                .mapToLong(file -> file.length)
                .sum();

        assertThat(bytes).isBetween(5_000_000L, 10_000_000L);
    }

    @Test
    void has_a_history_and_a_last_month_of_every_extract_and_organisation() {
        var files = RawExtracts.files(SAMPLE_DATA).keySet();

        for (String organisation : "7A1 7A2 7A3 7A4 7A5 7A6 7A7 RT4 RQF".split(" ")) {
            for (String extract : "staff-in-post leavers sickness agency-spend".split(" ")) {
                String stem = "extracts/" + organisation + "/" + extract + "_" + organisation + "_";
                assertThat(files).contains(stem + "history.csv", stem + "2025-03.csv");
            }
        }
        assertThat(new RawExtracts(SAMPLE_DATA).months()).hasSize(25).first().isEqualTo("2023-03");
    }
}
