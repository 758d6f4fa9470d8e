package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rest of the catalogue from files to {@code metrics.csv}, through the front door. */
class CatalogueIT {

    @TempDir
    Path workspace;

    private void drop(String name, String headings, String... rows) throws IOException {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(
                workspace.resolve("inbox").resolve(name),
                headings + "\n" + Stream.of(rows).collect(Collectors.joining("\n")) + "\n");
    }

    private void dropStaff(String monthEnd) throws IOException {
        drop(
                "staff " + monthEnd.replace('/', ' ') + ".csv",
                "Organisation Code,Effective Date,Employee Number,Assignment Number,Assignment Status,"
                        + "Assignment Category,Staff Group,Contracted FTE,Latest Start Date",
                IntStream.range(0, 10)
                        .mapToObj(i -> "7A2," + monthEnd + "," + (100 + i) + "," + (100 + i)
                                + ",Active Assignment,Permanent,Students,1,01/04/2020")
                        .toArray(String[]::new));
    }

    private void dropSurvey(String year) throws IOException {
        drop(
                "survey " + year + ".csv",
                "Organisation Code,Survey Year,Question,Responses,Score,Benchmark",
                "7A2," + year + ",I often think about leaving,250,27.34,30");
    }

    /** Values by metric, window and dimension value, of all staff of the organisation. */
    private Map<String, String> figures() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "run", "--workspace", workspace, "--month", "2025-03", "--lang", "en", "--format", "xlsx");
        assertThat(run.exitCode()).as(run.talk()).isZero();
        List<String> lines = Files.readAllLines(workspace.resolve("packs/2025-03/edition-1/metrics.csv"));
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[3].equals("7A2") && cells[4].equals("All"))
                .filter(cells -> cells[1].equals(cells[7].startsWith("survey") ? "2024-12" : "2025-03"))
                .collect(Collectors.toMap(
                        cells -> cells[7] + " " + cells[8] + (cells[6].isEmpty() ? "" : " " + cells[6]),
                        cells -> cells[13].equals("ok") ? cells[11] + " " + cells[12] : cells[14],
                        (one, other) -> one + " / " + other));
    }

    @Test
    void every_metric_of_the_catalogue_is_in_the_edition() throws IOException {
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\ndisclosure.enabled: false\n");
        dropStaff("31/03/2025");
        drop(
                "sickness.csv",
                "Organisation Code,Month,Employee Number,Assignment Number,Staff Group,Absence Start Date,"
                        + "Absence End Date,Absence Reason,FTE Days Lost",
                "7A2,2025-03,100,100,Students,01/02/2025,,S10,31",
                "7A2,2025-03,101,101,Students,03/03/2025,05/03/2025,Cold Cough Flu - Influenza,3",
                "7A2,2025-03,102,102,Students,03/03/2025,03/03/2025,Not known,6");
        drop(
                "pay.csv",
                "Organisation Code,Month,Staff Group,Agency Cost,Bank Cost,Total Pay Bill,Agency Shifts,"
                        + "Price Cap Override Shifts,Off Framework Shifts",
                "7A2,2025-03,Students,1000,(20.50),9000,1200,180,12");
        drop(
                "process.csv",
                "Organisation Code,Month,Measure,Count",
                "7A2,2025-03,Stay interviews,4",
                "7A2,2025-03,Flexible working requests,8",
                "7A2,2025-03,Flexible working approvals,6");
        dropSurvey("2024");

        assertThat(figures())
                .containsEntry("sickness-long-term-rate month", "10 percent")
                .containsEntry("sickness-short-term-rate month", "2.903225806451613 percent")
                .containsEntry(
                        "sickness-reason-share month S10 Anxiety/stress/depression/other psychiatric illnesses",
                        "77.5 percent")
                .containsEntry("sickness-reason-share month S13 Cold Cough Flu - Influenza", "7.5 percent")
                .containsEntry("sickness-reason-share month S99 Unknown causes / Not specified", "15 percent")
                .containsEntry("sickness-long-term-rate rolling-12", "[x]")
                .containsEntry("bank-spend month", "-20.5 gbp")
                .containsEntry("pay-bill month", "9000 gbp")
                .containsEntry("price-cap-override-rate month", "15 percent")
                .containsEntry("off-framework-rate month", "1 percent")
                .containsEntry("stay-interviews month", "4 people")
                .containsEntry("exit-interview-completion month", "[x]")
                .containsEntry("flexible-working-approval-rate month", "75 percent")
                .containsEntry("survey-score as-at I often think about leaving", "27.34 score")
                .containsEntry("survey-responses as-at I often think about leaving", "250 people")
                .containsEntry("survey-benchmark as-at I often think about leaving", "30 score");
    }

    @Test
    void a_survey_decides_no_month_and_is_not_owed_in_the_month_after() throws IOException {
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
        dropStaff("31/12/2024");
        dropStaff("31/01/2025");
        dropSurvey("2024");
        dropSurvey("2025");

        CommandLineRun run = CommandLineRun.of("run", "--workspace", workspace, "--lang", "en", "--format", "xlsx");

        assertThat(run.exitCode()).as(run.talk()).isZero();
        assertThat(workspace.resolve("packs")).isDirectoryContaining("glob:**/2025-01");
        assertThat(workspace.resolve("packs/2025-01/edition-1/run-report.html"))
                .content()
                .contains("Everything that was sent for the month before was sent for this one.");
    }
}
