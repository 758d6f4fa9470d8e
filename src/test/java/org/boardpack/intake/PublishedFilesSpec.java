package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.junit.jupiter.api.Test;

/** The files that NHS England publishes load unchanged. */
class PublishedFilesSpec {

    /** Beside the project, or one up from a worktree. */
    private static final List<Path> PUBLISHED =
            List.of(Path.of("../shared/data/published"), Path.of("../../shared/data/published"));

    private final Intake intake = Extracts.intake();

    @Test
    void everyPublishedSicknessMonthLoadsUnchanged() throws IOException {
        List<Path> files = published("sickness");
        assertThat(files).hasSize(12);
        for (Path file : files) {
            CheckedFile checked = intake.check(file, "anything.csv");
            assertThat(checked.verdict()).as(file + ": " + checked.findings()).isEqualTo(Verdict.ACCEPTED);
            assertThat(checked.kind()).isEqualTo(ExtractKind.SICKNESS_SUMMARY);
            assertThat(checked.rows()).isEqualTo(Files.lines(file).count() - 1);
            assertThat(checked.submissions()).hasSize((int) checked.rows());
        }
    }

    @Test
    void hullsPublishedFebruaryHasItsDaysItsNameAndItsPlace() throws IOException {
        Path february = published("sickness").stream()
                .filter(file -> file.toString().contains("2025-02"))
                .findFirst()
                .orElseThrow();

        ExtractTable rows = submission(intake.check(february, "x.csv"), "RWA").rows();

        assertThat(rows.rows()).isEqualTo(1);
        assertThat(rows.number("FTE Days Lost").decimal(0)).isEqualTo(new BigDecimal("10218.71994"));
        assertThat(rows.number("FTE Days Available").decimal(0)).isEqualTo(new BigDecimal("248572.67382"));
        assertThat(rows.number("Month").date(0)).isEqualTo("2025-02-28");
        assertThat(rows.text("Staff Group").at(0)).isEqualTo("All");
        assertThat(rows.text("Organisation Name").at(0)).isEqualTo("Hull University Teaching Hospitals NHS Trust");
        assertThat(rows.text("System Code").at(0)).isEqualTo("QOQ");
        assertThat(rows.text("Region Name").at(0)).isEqualTo("North East and Yorkshire");
    }

    @Test
    void thePublishedTurnoverMonthIsFiledUnderItsSecondMonth() throws IOException {
        CheckedFile checked = intake.check(published("turnover").get(0), "x.csv");

        assertThat(checked.verdict()).as(checked.findings().toString()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.kind()).isEqualTo(ExtractKind.MOVEMENT_SUMMARY);
        assertThat(checked.rows()).isEqualTo(9_450);
        assertThat(checked.submissions())
                .hasSize(247)
                .allSatisfy(submission -> assertThat(submission.month()).isEqualTo(ReportingMonth.of(2025, 10)));
        ExtractTable guys = submission(checked, "RJ1").rows();
        assertThat(guys.text("Staff Group").at(0)).isEqualTo("All");
        assertThat(guys.text("Type").at(0)).isEqualTo("Denominator at end of period");
        assertThat(guys.number("HC").at(0)).isEqualTo(22_555);
        assertThat(guys.number("FTE").decimal(0)).isEqualTo("20988.89046");
        assertThat(guys.text("Peer Group").at(0)).isEqualTo("Acute - Teaching");
        assertThat(guys.text("Cluster Group").at(0)).isEqualTo("Acute");
    }

    private static Submission submission(CheckedFile checked, String organisation) {
        return checked.submissions().stream()
                .filter(submission -> submission.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> published(String folder) throws IOException {
        List<Path> found = PUBLISHED.stream()
                .map(path -> path.resolve(folder))
                .filter(Files::isDirectory)
                .toList();
        assumeTrue(
                !found.isEmpty(),
                "SKIPPED: the published files are not at " + PUBLISHED.get(0).toAbsolutePath());
        try (Stream<Path> files = Files.list(found.get(0))) {
            return files.sorted().toList();
        }
    }
}
