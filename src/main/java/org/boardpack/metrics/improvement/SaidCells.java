package org.boardpack.metrics.improvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;

/** What a system said of its sectors: the rows of its {@code sector-metrics} extract. */
public final class SaidCells {

    private record Place(String sector, String metric) {}

    private final ExtractTable rows;
    private final SectorStatuses statuses;
    private final Map<Place, Integer> rowOf = new HashMap<>();

    private SaidCells(ExtractTable rows, SectorStatuses statuses) {
        this.rows = rows;
        this.statuses = statuses;
        for (int row = 0; row < rows.rows(); row++) {
            rowOf.put(new Place(given("Sector", row), given("Metric", row)), row);
        }
    }

    /** What a system said last; nothing where it sent no list. */
    public static SaidCells of(String system, SubmissionSource submissions, SectorStatuses statuses) {
        boolean sent = submissions
                .organisations(ExtractKind.SECTOR_METRICS, ReportingMonth.ALWAYS)
                .contains(system);
        return new SaidCells(
                sent
                        ? submissions.rows(ExtractKind.SECTOR_METRICS, system, ReportingMonth.ALWAYS)
                        : new ExtractTable(0, List.of(), List.of()),
                statuses);
    }

    Optional<SectorCell> find(Sector sector, GridMetric metric) {
        return Optional.ofNullable(rowOf.get(new Place(sector.name(), metric.name())))
                .map(row -> cell(sector, metric, row));
    }

    private SectorCell cell(Sector sector, GridMetric metric, int row) {
        String said = given("Status", row);
        SectorStatus status = statuses.of(said);
        return new SectorCell(
                sector,
                metric,
                status,
                said,
                rows.number("Value").decimal(row),
                given("Unit", row),
                given("Period", row),
                given("Comparator", row),
                rows.number("Comparator Value").decimal(row),
                null,
                given("Caveat", row),
                "",
                given("Source", row),
                SectorCell.FilledFrom.SECTOR_METRICS,
                status.marker(),
                "");
    }

    private String given(String heading, int row) {
        return Objects.requireNonNullElse(rows.text(heading).at(row), "");
    }
}
