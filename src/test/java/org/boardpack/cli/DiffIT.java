package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two editions, and why: every figure that does, and none without a cause. */
class DiffIT {

    private static final String MARCH = "2025-03";

    /** A figure that is missing, without its parts: as if there were no line of it. */
    private static final String NOTHING_SAID = "///missing";

    @TempDir
    static Path shared;

    private static SmallNation march;

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeAll
    static void makeMarch() throws IOException {
        march = SmallNation.in(SmallNation.extracts14Months(), shared.resolve("workspace"));
        march.drop("(staff-in-post|leavers)_G0[12]_2025-0[123].csv");
        march.drop("(sickness|agency-spend)_G01_2025-0[123].csv");
        assertThat(march.run().exitCode()).isZero();
    }

    @BeforeEach
    void copyMarch() throws IOException {
        nation = SmallNation.copyOf(march, folder.resolve("workspace"));
    }

    private void settings(String line) throws IOException {
        Files.writeString(nation.workspace().resolve("boardpack.yaml"), line, StandardOpenOption.APPEND);
    }

    private List<CSVRecord> diff(int old, int now) throws IOException {
        String csv = nation.command("diff", MARCH + "@" + old, MARCH + "@" + now, "--csv")
                .out();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String key(CSVRecord row) {
        return List.of(
                        "period",
                        "scope_type",
                        "scope_code",
                        "staff_group",
                        "dimension",
                        "dimension_value",
                        "metric",
                        "window")
                .stream()
                .map(row::get)
                .collect(Collectors.joining("/"));
    }

    /** What {@code metrics.csv} says of each figure. */
    private Map<String, String> figures(int edition) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        try (var text = Files.newBufferedReader(nation.edition(MARCH, edition).resolve("metrics.csv"))) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)) {
                figures.put(
                        key(row),
                        row.get("numerator") + "/" + row.get("denominator") + "/" + row.get("value") + "/"
                                + row.get("status"));
            }
        }
        return figures;
    }

    /** Checks that the list is whole and every figure has a cause; gives the causes there are. */
    private Set<String> causes(int old, int now) throws IOException {
        Map<String, String> was = figures(old);
        Map<String, String> is = figures(now);
        Set<String> differing = new TreeSet<>(was.keySet());
        differing.addAll(is.keySet());
        differing.removeIf(
                figure -> was.getOrDefault(figure, NOTHING_SAID).equals(is.getOrDefault(figure, NOTHING_SAID)));
        List<CSVRecord> rows = diff(old, now);
        assertThat(rows.stream().map(DiffIT::key)).containsExactlyInAnyOrderElementsOf(differing);
        assertThat(rows).allSatisfy(row -> assertThat(row.get("causes")).isNotBlank());
        return rows.stream().map(row -> row.get("causes")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_file_that_came_late_is_late_data_and_one_that_was_corrected_is_corrected_data() throws IOException {
        nation.drop("sickness_G02_2025-0[123].csv");
        nation.dropWithout(10, "staff-in-post", "G01", "2025-03");
        nation.run();

        assertThat(causes(1, 2)).contains("late-data", "corrected-data", "late-data; corrected-data");
        assertThat(diff(1, 2))
                .filteredOn(row -> row.get("metric").equals("headcount")
                        && row.get("scope_code").equals("G01")
                        && !row.get("old").isEmpty()
                        && !row.get("new").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("period")).isEqualTo(MARCH);
                    assertThat(Integer.parseInt(row.get("old")) - Integer.parseInt(row.get("new")))
                            .isPositive();
                    assertThat(row.get("causes")).isEqualTo("corrected-data");
                });
        assertThat(diff(1, 2))
                .filteredOn(row -> row.get("metric").equals("sickness-rate")
                        && row.get("scope_code").equals("G02"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("causes")).isEqualTo("late-data"));
    }

    @Test
    void a_setting_that_counts_otherwise_is_the_method() throws IOException {
        settings("average: 13-point\n");
        settings("disclosure.threshold: 10\n");
        nation.run();

        assertThat(causes(1, 2)).containsExactly("method");
    }

    @Test
    void an_organisation_that_is_placed_elsewhere_is_an_organisation_change() throws IOException {
        Path organisations = nation.workspace().resolve("reference/organisations.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(organisations));
        lines.replaceAll(line -> line.startsWith("G02,")
                ? line.replaceAll("\\bR\\d+\\b", "RX9").replaceAll("\\bS\\d+\\b", "SX9")
                : line);
        Files.write(organisations, lines);
        nation.run();

        assertThat(causes(1, 2)).containsExactly("organisation-change");
    }

    @Test
    void a_plan_or_target_that_was_set_anew_is_listed_with_what_it_was() throws IOException {
        String headings = "Organisation Code,Metric,Staff Group,Month,Plan,Target\n";
        Files.writeString(
                nation.inbox("plan.csv"),
                headings
                        + "G01,turnover-hc,All,2025-09,11,\nG01,Sickness Rate,Nursing and Midwifery Registered,2026-03,4.5,4\n"
                        + "G02,turnover-hc,All,2026-03,,9.5\n");
        nation.run();
        Files.writeString(
                nation.inbox("plan again.csv"),
                headings
                        + "G01,turnover-hc,All,2025-09,11.0,10\nG01,Sickness Rate,Nursing and Midwifery Registered,2026-03,4.5,3.75\n");
        nation.run();

        assertThat(diff(2, 3).stream()
                        .map(row -> key(row) + " " + row.get("old") + " " + row.get("new") + " " + row.get("causes")))
                .containsExactly(
                        "2025-09/organisation/G01/All/target//turnover-hc/rolling-12  10 target",
                        "2026-03/organisation/G01/Nursing and Midwifery Registered/target//sickness-rate/rolling-12 4 3.75 target");
        CommandLineRun table = nation.command("diff", "2025-03@2", "2025-03@3");
        assertThat(table.out())
                .containsPattern(
                        "2026-03  G01    Nursing and Midwifery Registered  target +sickness-rate +rolling-12  4 +3.75  target");
        assertThat(table.talk())
                .contains("0 figures and 2 plans or targets of 2025-03@3 differ from 2025-03@2. Causes: target 2.");
        assertThat(nation.json("diff", "2025-03@1", "2025-03@3").get("changes"))
                .as("a plan that there was none of before, and what stands of one after")
                .hasSize(5)
                .allSatisfy(change ->
                        assertThat(change.get("causes").get(0).asString()).isEqualTo("target"));
    }

    @Test
    void editions_with_the_same_figures_say_so_and_rates_decimals_change_none() throws IOException {
        settings("rates.decimals: 1\n");
        nation.run();

        CommandLineRun same = nation.command("diff", "2025-03@1", "2025-03@2");

        assertThat(same.exitCode()).isZero();
        assertThat(same.out()).isEmpty();
        assertThat(same.talk()).contains("Every figure of 2025-03@2 is as it was in 2025-03@1.");
        assertThat(nation.edition(MARCH, 2)).exists();
    }

    @Test
    void the_table_and_the_json_name_scope_group_metric_window_period_old_new_and_cause() throws IOException {
        nation.dropWithout(10, "staff-in-post", "G01", "2025-03");
        nation.run();

        CommandLineRun table = nation.command("diff", "2025-03@1", "2025-03@2");
        assertThat(table.out().lines().findFirst().orElseThrow())
                .containsSubsequence(
                        "period", "scope", "staff group", "break-down", "metric", "window", "old", "new", "cause");
        assertThat(table.out()).containsPattern("2025-03  G01 .* headcount +as-at +\\d+ +\\d+ +corrected data");
        assertThat(table.talk()).contains(" figures of 2025-03@2 differ from 2025-03@1. Causes: ");
        assertThat(nation.json("diff", "2025-03@1", "2025-03@2")
                        .get("changes")
                        .get(0)
                        .get("causes")
                        .get(0)
                        .asString())
                .isEqualTo("corrected-data");
    }

    @Test
    void a_figure_that_is_not_shown_any_more_is_listed_without_what_it_was() throws IOException {
        settings("disclosure.threshold: 20\n");
        nation.run();

        assertThat(diff(1, 2))
                .filteredOn(row -> row.get("new_status").equals("suppressed"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("old") + row.get("old_numerator") + row.get("old_denominator"))
                            .isEmpty();
                    assertThat(row.get("old_status")).isIn("not-shown", "none");
                });
        CommandLineRun table = nation.command("diff", "2025-03@1", "2025-03@2");
        assertThat(table.out()).contains("not-shown");
    }

    @Test
    void what_is_no_edition_is_answered_in_words() {
        assertThat(nation.command("diff", "2025-03", "2025-03@1").talk())
                .contains("\"2025-03\" is no edition; write month and number, such as 2025-03@2");
        CommandLineRun none = nation.command("diff", "2025-03@1", "2025-03@9");
        assertThat(none.exitCode()).isEqualTo(ExitCode.DATA_MISSING.code());
        assertThat(none.talk()).contains("There is no edition 9 of 2025-03.");
    }
}
