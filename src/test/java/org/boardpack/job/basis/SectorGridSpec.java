package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ImprovementLists;
import org.boardpack.metrics.improvement.OwnCells;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.SaidCells;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.ShownByHand;
import org.boardpack.metrics.improvement.ShownFigures;
import org.boardpack.metrics.improvement.Trend;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sector grid, with the shipped sectors, metrics and statuses. */
class SectorGridSpec {

    private static final ImprovementLists LISTS = ReferenceImprovement.read(ReferenceLists.load(null));
    private static final String HEADINGS = "Sector|Metric|Status|#Value|Unit|Period";

    /** The grid of the Humber and North Yorkshire update of November 2023, cell by cell; cells that two rows share stand in both. */
    private static final String[] NOVEMBER_2023 = {
        "Volunteers and carers|Staff in post|Research via Breakthrough|||",
        "Volunteers and carers|Vacancies|Research via Breakthrough|||",
        "Volunteers and carers|Sickness|Research via Breakthrough|||",
        "Volunteers and carers|Use of agency|Not applicable|||",
        "Volunteers and carers|Turnover rate|Research via Breakthrough|||",
        "Volunteers and carers|Leaver rate|Research via Breakthrough|||",
        "Community pharmacy|Staff in post|To be investigated|||",
        "Community pharmacy|Vacancies|To be investigated|||",
        "Dentistry and oral health|Staff in post|New NHSE survey launched Oct23|||",
        "Dentistry and oral health|Vacancies|New NHSE survey launched Oct23|||",
        "General practice|Staff in post|Value|-0.7|percent|Jun23",
        "General practice|Vacancies|Research via Telling the People Story|||",
        "Support at home|Staff in post|Research via Breakthrough|||",
        "Personal care|Staff in post|No comparator|34050|WTE|22/23",
        "Personal care|Vacancies|Value|8.4|percent|22/23",
        "Personal care|Sickness|No comparator|5.8|days|22/23",
        "Personal care|Use of agency|Not available|||",
        "Personal care|Turnover rate|No comparator|29.6|percent|22/23",
        "Care homes workforce|Staff in post|No comparator|34050|WTE|22/23",
        "Care homes workforce|Vacancies|Value|8.4|percent|22/23",
        "Care homes workforce|Sickness|No comparator|5.8|days|22/23",
        "Care homes workforce|Turnover rate|No comparator|29.6|percent|22/23",
        "Adult social work|Staff in post|No comparator|522|WTE|22/23",
        "Adult social work|Vacancies|Value|7.8|percent|22/23",
        "Adult social work|Sickness|No comparator|11.7|days|22/23",
        "Adult social work|Use of agency|To be investigated|||",
        "Adult social work|Turnover rate|No comparator|19.2|percent|22/23",
        "Children's social work|Staff in post|To be investigated|||",
        "NHS community services|Staff in post|Partial|-1.2|percent|Oct23",
        "NHS community services|Vacancies|Partial|||",
        "NHS community services|Sickness|Partial|4.2|percent|Jun23",
        "NHS community services|Use of agency|Partial|102.85|percent|Oct23",
        "NHS community services|Turnover rate|Partial|15.1|percent|Jun23",
        "NHS community services|Leaver rate|Partial|||",
        "Secondary care|Staff in post|Partial|-1.2|percent|Oct23",
        "Secondary care|Vacancies|Partial|||",
        "Secondary care|Sickness|Partial|4.2|percent|Jun23",
        "Secondary care|Use of agency|Partial|102.85|percent|Oct23",
        "Secondary care|Turnover rate|Partial|15.1|percent|Jun23",
        "Secondary care|Leaver rate|Partial|||"
    };

    private static SectorGrid grid(SentByHand sent, ShownByHand shown, PlanEntry... plans) {
        return SectorGrid.of(
                LISTS,
                SaidCells.of("QOQ", sent, LISTS.statuses()),
                new OwnCells(new ShownFigures(shown.drawn()), List.of(plans), LISTS.statuses(), ShownByHand.MARCH));
    }

    private static SectorCell cell(SectorGrid grid, String sector, String metric) {
        return grid.cells().stream()
                .filter(cell -> cell.sector().name().equals(sector)
                        && cell.metric().name().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static SentByHand said(String... lines) {
        return new SentByHand().send(ExtractKind.SECTOR_METRICS, "QOQ", ReportingMonth.ALWAYS, HEADINGS, lines);
    }

    @Test
    void the_update_of_november_2023_has_25_of_66_cells_with_data_12_of_them_partial() {
        SectorGrid grid = grid(said(NOVEMBER_2023), new ShownByHand());

        assertThat(grid.cells()).hasSize(66);
        assertThat(grid.count(SectorCell.Data.FULL)).isEqualTo(13);
        assertThat(grid.count(SectorCell.Data.PARTIAL)).isEqualTo(12);
    }

    @Test
    void a_status_is_known_by_its_kind_and_keeps_its_own_words() {
        SectorCell cell = cell(grid(said(NOVEMBER_2023), new ShownByHand()), "General practice", "Vacancies");

        assertThat(cell.status().name()).isEqualTo("Research under way");
        assertThat(cell.said()).isEqualTo("Research via Telling the People Story");
        assertThat(cell.filledFrom()).isEqualTo(SectorCell.FilledFrom.SECTOR_METRICS);
    }

    @Test
    void what_nobody_said_and_no_figure_covers_is_not_available() {
        SectorCell cell = cell(grid(new SentByHand(), new ShownByHand()), "Community pharmacy", "Sickness");

        assertThat(cell.status().name()).isEqualTo("Not available");
        assertThat(cell.marker()).isEqualTo("[x]");
        assertThat(cell.filledFrom()).isEqualTo(SectorCell.FilledFrom.NOBODY);
    }

    @Test
    void our_own_figures_fill_secondary_care_and_in_part_community_services() {
        ShownByHand shown = new ShownByHand()
                .figure(Metric.TURNOVER_HC, Window.ROLLING_12, "2025-03", "15.1")
                .figure(Metric.TURNOVER_HC, Window.ROLLING_12, "2024-03", "16")
                .figure(Metric.FTE, Window.AS_AT, "2025-03", "1000");
        PlanEntry plan =
                new PlanEntry(StaffGroup.ALL, "turnover-hc", ShownByHand.MARCH, new BigDecimal("12.2"), null, null);

        SectorCell planned = cell(grid(new SentByHand(), shown, plan), "Secondary care", "Turnover rate");
        assertThat(planned.status().name()).isEqualTo("Value");
        assertThat(planned.value()).isEqualByComparingTo("15.1");
        assertThat(planned.comparator()).isEqualTo("plan");
        assertThat(planned.comparatorValue()).isEqualByComparingTo("12.2");

        SectorGrid unplanned = grid(new SentByHand(), shown);
        SectorCell improving = cell(unplanned, "Secondary care", "Turnover rate");
        assertThat(improving.status().name()).isEqualTo("No target");
        assertThat(improving.trend()).isEqualTo(Trend.IMPROVING);
        assertThat(improving.comparatorValue()).isEqualByComparingTo("16");
        assertThat(cell(unplanned, "Secondary care", "Staff in post").status().name())
                .isEqualTo("No comparator");
        SectorCell partial = cell(unplanned, "NHS community services", "Turnover rate");
        assertThat(partial.status().name()).isEqualTo("Partial");
        assertThat(partial.caveat()).contains("cannot be isolated");
        assertThat(cell(unplanned, "General practice", "Turnover rate").value()).isNull();
    }

    @Test
    void a_hidden_figure_has_no_value_and_says_that_it_is_hidden() {
        ShownByHand shown = new ShownByHand()
                .without(Metric.TURNOVER_HC, Window.ROLLING_12, "2025-03", Status.SUPPRESSED)
                .figure(Metric.TURNOVER_HC, Window.ROLLING_12, "2024-03", "16");

        SectorCell cell = cell(grid(new SentByHand(), shown), "Secondary care", "Turnover rate");

        assertThat(cell.value()).isNull();
        assertThat(cell.comparatorValue()).isNull();
        assertThat(cell.marker()).isEqualTo("[c]");
    }

    @Test
    void what_the_system_said_stands_before_our_own_figure() {
        ShownByHand shown = new ShownByHand().figure(Metric.TURNOVER_HC, Window.ROLLING_12, "2025-03", "15.1");

        assertThat(cell(
                                grid(said("Secondary care|Turnover rate|Value|14|percent|"), shown),
                                "Secondary care",
                                "Turnover rate")
                        .value())
                .isEqualByComparingTo("14");
    }

    @Test
    void a_value_that_is_claimed_but_not_given_does_not_count_as_data() {
        SectorGrid grid = grid(said("General practice|Sickness|Value|||"), new ShownByHand());

        assertThat(grid.count(SectorCell.Data.FULL)).isZero();
    }

    @Test
    void a_list_that_names_a_metric_that_is_none_is_refused_with_its_line(@TempDir Path reference) throws IOException {
        Files.writeString(
                reference.resolve("sector-grid-metrics.csv"),
                "Metric,Our Metric,Window\nTurnover rate,turnover,month\n");

        Assertions.assertThatExceptionOfType(BrokenReferenceException.class)
                .isThrownBy(() -> ReferenceImprovement.read(ReferenceLists.load(reference)))
                .withMessageContaining("reference/sector-grid-metrics.csv, line 2: \"turnover\" under \"Our Metric\"")
                .withMessageContaining("turnover-hc");
    }
}
