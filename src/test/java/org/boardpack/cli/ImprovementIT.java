package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan, actions, self-assessment and sector metrics through the front door, to the files of an edition. */
class ImprovementIT {

    @TempDir
    static Path folder;

    private static Path workspace;
    private static Path edition;

    @BeforeAll
    static void aMonthWithPlansAndActions() throws IOException {
        Path extracts = folder.resolve("extracts");
        CommandLineRun.of("generate", "--people", 3000, "--orgs", 4, "--months", 14, "--seed", 7, "--out", extracts);
        workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("inbox"));
        Files.createDirectories(workspace.resolve("reference"));
        Files.writeString(
                workspace.resolve("boardpack.yaml"),
                "inbox.settle-seconds: 0\nhot-spots.minimum-staff: 20\ndisclosure.threshold: 1\n");
        Files.writeString(
                workspace.resolve("reference/organisations.csv"),
                "Organisation Code,Name,System Code,System Name,Nation Code,Nation Name\n"
                        + "G01,One,SYS,The System,ENG,England\nG02,Two,SYS,The System,ENG,England\n"
                        + "G03,Three,,,ENG,England\nG04,Four,,,ENG,England\n");
        Files.writeString(
                workspace.resolve("reference/rebases.csv"),
                "Code,Metric,Staff Group,Month,Reason,Decided By\nG01,turnover-hc,,2025-01,New rotas,Board\n");
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("(staff|leavers).*csv"))
                    .toList()) {
                Files.copy(file, workspace.resolve("inbox").resolve(file.getFileName()));
            }
        }
        plantAHotSpot();
        drop(
                "plan.csv",
                "Organisation Code,Metric,Month,Plan,Target,Set By",
                "G01,turnover-hc,2025-03,12,11,board@example.nhs.uk",
                "G01,turnover-hc,2026-03,11,2,Board");
        drop(
                "actions.csv",
                "Organisation Code,Action,Title,Owner,Start,Due,Status",
                "G01,A1,=cmd|' /C calc'!A0,Jo (jo@example.nhs.uk),2025-01-01,2025-06-30,On track",
                "G01,A2,Stay interviews,Head of Nursing,2025-01-01,2025-02-28,Amber",
                "G02,B1,Flexible rotas,,,2025-04-30,On track");
        drop(
                "self.csv",
                "Organisation Code,Date,Domain,Score,Evidence",
                "G01,2024-12-15,Wellbeing,2,Survey",
                "G01,2025-03-15,Wellbeing,3,Survey");
        drop(
                "sectors.csv",
                "System Code,Sector,Metric,Status,Value,Unit,Period,Source",
                "SYS,Personal care,Vacancies,Value,8.4,percent,22/23,Skills for Care",
                "SYS,General practice,Sickness,Research via Breakthrough,,,,",
                "SYS,Volunteers and carers,Use of agency,N/A,,,,");
        CommandLineRun run = run();
        assertThat(run.exitCode()).as(run.talk()).isZero();
        edition = workspace.resolve("packs/2025-03/edition-1");
    }

    /** Every second nurse of an organisation resigns in March 2025. */
    private static void plantAHotSpot() throws IOException {
        Path leavers = workspace.resolve("inbox/leavers_G02_2025-03.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(leavers));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(workspace.resolve("inbox/staff-in-post_G02_2025-03.csv"));
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord nurse : parser) {
                if (nurse.get("Staff Group").equals("Nursing and Midwifery Registered")
                        && nurse.get("Assignment Category").equals("Permanent")
                        && nurse.getRecordNumber() % 2 == 0) {
                    lines.add(Stream.of(lines.get(0).split(",", -1))
                            .map(heading -> switch (heading) {
                                case "Leaving Date" -> "2025-03-31";
                                case "Leaving Reason" -> "Voluntary Resignation - Work Life Balance";
                                case "Destination On Leaving" -> "No Employment";
                                default -> nurse.isMapped(heading) ? nurse.get(heading) : "";
                            })
                            .collect(Collectors.joining("\",\"", "\"", "\"")));
                }
            }
        }
        Files.write(leavers, lines);
    }

    private static void drop(String name, String... lines) throws IOException {
        Files.writeString(workspace.resolve("inbox").resolve(name), String.join("\n", lines) + "\n");
    }

    private static CommandLineRun run() {
        return CommandLineRun.of(
                "run", "--workspace", workspace, "--month", "2025-03", "--lang", "en", "--format", "xlsx");
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(edition.resolve(file));
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    @Test
    void the_plan_stands_beside_the_figure_of_metrics_csv_and_says_how_many_leavers_to_keep() throws IOException {
        List<Map<String, String>> plan = rows("G01/plan.csv");
        MetricsFile metrics = MetricsFile.read(edition.resolve("G01/metrics.csv"));

        assertThat(plan).hasSize(2);
        assertThat(plan.get(0))
                .containsEntry("window", "rolling-12")
                .containsEntry(
                        "actual",
                        metrics.value("2025-03", "G01", "turnover-hc", "rolling-12")
                                .toPlainString())
                .containsEntry("set_by", "[e-mail address left out]");
        assertThat(plan.get(1))
                .containsEntry("status", "not-yet")
                .containsEntry("months_left", "12")
                .containsEntry("reach", "fewer");
        assertThat(edition.resolve("G02/plan.csv")).doesNotExist();
    }

    @Test
    void late_actions_come_first_and_are_seen_by_the_wider_scopes_too() throws IOException {
        assertThat(rows("G01/actions.csv")).extracting(row -> row.get("action")).containsExactly("A2", "A1");
        assertThat(rows("G01/actions.csv").get(0))
                .containsEntry("late", "yes")
                .containsEntry("days_late", "31")
                .containsEntry("status", "At risk")
                .containsEntry("ninety_day_month", "2");
        assertThat(rows("SYS/actions.csv"))
                .extracting(row -> row.get("organisation_code") + row.get("action"))
                .containsExactly("G01A2", "G02B1", "G01A1");
        assertThat(edition.resolve("G03/actions.csv")).doesNotExist();
    }

    @Test
    void limits_start_anew_where_the_list_of_rebases_says_so_and_the_run_report_says_why() throws IOException {
        assertThat(rows("G01/spc.csv"))
                .filteredOn(row -> row.get("series").equals("turnover-hc month All"))
                .extracting(row -> row.get("date") + " " + row.get("rebase_group"))
                .endsWith("2024-12-01 0", "2025-01-01 1", "2025-02-01 1", "2025-03-01 1");
        assertThat(rows("G02/spc.csv"))
                .extracting(row -> row.get("rebase_group"))
                .containsOnly("0");
        assertThat(edition.resolve("run-report.html"))
                .content()
                .contains("<td>New rotas</td><td>Board</td>", "Control charts: suggestions");
    }

    @Test
    void no_file_holds_a_formula_or_an_e_mail_address() throws IOException {
        assertThat(rows("G01/actions.csv").get(1))
                .containsEntry("title", "'=cmd|' /C calc'!A0")
                .containsEntry("owner", "Jo ([e-mail address left out])");
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("@")
                        .doesNotContain("\r");
            }
        }
    }

    @Test
    void the_self_assessment_has_the_latest_score_and_the_one_before() throws IOException {
        assertThat(rows("G01/self-assessment.csv").get(0))
                .containsEntry("score", "3")
                .containsEntry("score_before", "2")
                .containsEntry("change", "1");
    }

    @Test
    void the_grid_has_66_cells_of_a_system_said_measured_or_not_available() throws IOException {
        List<Map<String, String>> grid = rows("SYS/sector-grid.csv");
        MetricsFile metrics = MetricsFile.read(edition.resolve("SYS/metrics.csv"));

        assertThat(grid)
                .hasSize(66)
                .allSatisfy(cell -> assertThat(cell.get("status")).isNotBlank());
        assertThat(cell(grid, "Personal care", "Vacancies")).containsEntry("value", "8.4");
        assertThat(cell(grid, "General practice", "Sickness"))
                .containsEntry("status", "Research under way")
                .containsEntry("said", "Research via Breakthrough");
        assertThat(cell(grid, "Volunteers and carers", "Use of agency"))
                .containsEntry("status", "Not applicable")
                .containsEntry("marker", "[z]");
        assertThat(cell(grid, "Secondary care", "Turnover rate"))
                .containsEntry("filled_from", "our-figures")
                .containsEntry(
                        "value",
                        metrics.value("2025-03", "system", "SYS", "All", "turnover-hc", "rolling-12")
                                .toPlainString());
        assertThat(edition.resolve("G01/sector-grid.csv")).doesNotExist();
        assertThat(edition.resolve("ENG/sector-grid.csv")).doesNotExist();
    }

    private static Map<String, String> cell(List<Map<String, String>> grid, String sector, String metric) {
        return grid.stream()
                .filter(cell ->
                        cell.get("sector").equals(sector) && cell.get("metric").equals(metric))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_hot_spot_is_a_shown_figure_of_metrics_csv() throws IOException {
        List<Map<String, String>> spots = rows("ENG/hot-spots.csv");
        List<String> shown = MetricsFile.read(edition.resolve("metrics.csv")).lines();

        assertThat(spots).isNotEmpty().hasSizeLessThanOrEqualTo(10).allSatisfy(spot -> {
            assertThat(shown)
                    .anyMatch(line -> line.endsWith(",ok,," + spot.get("reference"))
                            && line.contains("," + spot.get("leavers") + "," + spot.get("staff") + ","));
            assertThat(spot.get("why_en")).contains(spot.get("leavers") + " of on average");
            assertThat(spot.get("why_cy")).isNotBlank();
        });
    }

    @Test
    void the_manifest_names_every_file_and_its_inputs() {
        assertThat(edition.resolve("manifest.json"))
                .content()
                .contains("G01/plan.csv", "G01/actions.csv", "G01/self-assessment.csv", "SYS/sector-grid.csv")
                .contains("ENG/hot-spots.csv", "\"actions.csv\"", "\"sectors.csv\"");
    }

    @Test
    void new_actions_make_a_new_edition_and_the_same_ones_do_not() throws IOException {
        Path second = workspace.resolve("packs/2025-03/edition-2");
        assertThat(run().talk()).contains("nothing has changed since it was made");
        assertThat(second).doesNotExist();

        drop(
                "actions-again.csv",
                "Organisation Code,Action,Title,Due,Status",
                "G02,B1,Flexible rotas,2025-04-30,Complete");
        run();

        assertThat(second.resolve("G02/actions.csv")).content().contains("Complete");
        assertThat(second.resolve("G01/plan.csv"))
                .content()
                .isEqualTo(Files.readString(edition.resolve("G01/plan.csv")).replaceAll("(?m)^1,", "2,"));
    }
}
