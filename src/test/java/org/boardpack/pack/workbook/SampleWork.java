package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.Forecasts;
import org.boardpack.metrics.improvement.GridMetric;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.metrics.improvement.Peers;
import org.boardpack.metrics.improvement.PlanAgainstActual;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.Sector;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.SectorStatus;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.metrics.improvement.ShownFigures;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.PackBackground;
import org.boardpack.pack.RetentionWork;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Something to say on every sheet that is more than figures. */
final class SampleWork {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SampleWork() {}

    static RetentionWork of(List<Figure> figures) {
        ShownFigures shown = new ShownFigures(figures);
        List<PlanEntry> plans = List.of(
                new PlanEntry(StaffGroup.ALL, "turnover-hc", SamplePack.MONTH, new BigDecimal("11"), null, "Board"),
                new PlanEntry(
                        StaffGroup.ALL,
                        "turnover-hc",
                        SamplePack.MONTH.plus(9),
                        new BigDecimal("10.5"),
                        new BigDecimal("10"),
                        null),
                new PlanEntry(StaffGroup.ALL, "smiles", SamplePack.MONTH, BigDecimal.ONE, null, "Nobody"));
        return new RetentionWork(
                List.of(hotSpot()),
                true,
                peers(),
                new Forecasts(shown, plans, SamplePack.MONTH).rows(),
                new PlanAgainstActual(shown, SamplePack.MONTH).rows(plans),
                List.of(new ActionRow(
                        "7A4",
                        "A1",
                        "-Flexible rotas",
                        "Flexible working",
                        "owner@example.org",
                        LocalDate.of(2025, 1, 6),
                        LocalDate.of(2025, 3, 1),
                        "In progress",
                        true,
                        true,
                        30,
                        new Milestone("Month 2", "Mis 2", Milestone.Tracker.NINETY_DAYS, 2),
                        null,
                        "turnover-hc",
                        StaffGroup.ALL)),
                List.of(new SelfAssessment(
                        "7A4", "Wellbeing", LocalDate.of(2025, 3, 1), 3, "Survey", LocalDate.of(2024, 9, 1), 2L)),
                Optional.of(new SectorGrid(sectorCells())));
    }

    private static HotSpot hotSpot() {
        return new HotSpot(
                SamplePack.HEALTH_BOARD,
                SamplePack.GROUPS.get(2),
                "established",
                new BigDecimal("40"),
                new BigDecimal("200.5"),
                new HotSpot.Elsewhere(6, new BigDecimal("90"), new BigDecimal("1200")),
                new BigDecimal("15.04"),
                new BigDecimal("24.96"),
                new BigDecimal("2.66"),
                new BigDecimal("1.8"),
                new BigDecimal("3.9"),
                new BigDecimal("28.6"),
                "TH12-7A4.N-2503");
    }

    private static List<PeerRow> peers() {
        Map<Scope, PeerGroup> groups = new TreeMap<>();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Scope organisation = Scope.organisation("7A" + i);
            groups.put(organisation, new PeerGroup(SamplePack.NATION, PeerGroup.Kind.ALL, ""));
            BigDecimal leavers = BigDecimal.valueOf(100 + 40L * i);
            BigDecimal staff = BigDecimal.valueOf(2000);
            figures.add(new Figure(
                    SamplePack.MONTH,
                    organisation,
                    StaffGroup.ALL,
                    "",
                    "",
                    Metric.TURNOVER_HC,
                    Window.ROLLING_12,
                    leavers,
                    staff,
                    leavers.multiply(HUNDRED).divide(staff, MathContext.DECIMAL64),
                    Status.OK,
                    "",
                    "TH12-7A" + i + "-2503"));
        }
        return new Peers(figures, groups).among(groups.keySet());
    }

    private static List<SectorCell> sectorCells() {
        List<SectorCell> cells = new ArrayList<>();
        for (int row = 0; row < 11; row++) {
            for (int column = 0; column < 6; column++) {
                boolean has = column == 0;
                cells.add(new SectorCell(
                        new Sector("Sector " + row, "Sector Cymraeg " + row, Sector.Coverage.NO, "", ""),
                        new GridMetric("Metric " + column, "Mesur " + column, has ? Metric.SICKNESS_RATE : null, null),
                        new SectorStatus(has ? "Value" : "Not available", "Gwerth", has, has ? "" : "[x]"),
                        has ? "" : "Research via Breakthrough",
                        has ? new BigDecimal("4.5") : null,
                        has ? "percent" : "",
                        "2025-03",
                        has ? "plan" : "",
                        has ? new BigDecimal("4") : null,
                        null,
                        "",
                        "",
                        "Survey",
                        SectorCell.FilledFrom.SECTOR_METRICS,
                        has ? "" : "[x]",
                        ""));
            }
        }
        return cells;
    }

    /** One extract as it should be, one late and with warnings, one that nobody sent. */
    static PackBackground background() {
        LocalDate due = LocalDate.of(2025, 4, 3);
        return new PackBackground(
                List.of(
                        new Freshness(
                                "establishment",
                                Optional.of(Instant.parse("2025-04-02T09:00:00Z")),
                                "ACCEPTED",
                                2,
                                2,
                                Optional.of(due)),
                        new Freshness(
                                "plan",
                                Optional.of(Instant.parse("2025-04-03T23:30:00Z")),
                                "ACCEPTED WITH WARNINGS",
                                1,
                                2,
                                Optional.of(due)),
                        new Freshness("survey", Optional.empty(), "", 0, 2, Optional.empty())),
                "two-point",
                List.of());
    }
}
