package org.boardpack.pack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.GridMetric;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.metrics.improvement.Sector;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.SectorStatus;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Invented work on retention, and what an invented pack says of itself. */
final class SampleWork {

    private static final Milestone REVIEW = new Milestone(
            "Progress against the Nurse Retention Plan reviewed",
            "Adolygu cynnydd yn erbyn y Cynllun Cadw Nyrsys",
            Milestone.Tracker.YEAR,
            3);
    private static final Milestone GAINS = new Milestone(
            "Gains measurable, actions and leads clear",
            "Enillion mesuradwy, camau ac arweinwyr clir",
            Milestone.Tracker.NINETY_DAYS,
            3);

    private SampleWork() {}

    static RetentionWork of(Scope scope, ReportingMonth month, boolean withGrid) {
        return new RetentionWork(
                List.of(hotSpot()),
                true,
                List.of(),
                List.of(),
                plan(month),
                actions(scope),
                assessments(scope),
                withGrid ? Optional.of(grid()) : Optional.empty());
    }

    static PackBackground background(int organisations) {
        LocalDate due = LocalDate.of(2025, 4, 10);
        return new PackBackground(
                List.of(
                        new Freshness(
                                "staff-in-post",
                                Optional.of(Instant.parse("2025-04-09T15:00:00Z")),
                                "ACCEPTED",
                                organisations,
                                organisations,
                                Optional.of(due)),
                        new Freshness(
                                "leavers",
                                Optional.of(Instant.parse("2025-04-12T09:00:00Z")),
                                "ACCEPTED WITH WARNINGS",
                                organisations,
                                organisations,
                                Optional.of(due)),
                        new Freshness("sickness", Optional.empty(), "", 0, organisations, Optional.of(due)),
                        new Freshness(
                                "agency-spend",
                                Optional.of(Instant.parse("2025-04-09T15:00:00Z")),
                                "ACCEPTED",
                                organisations,
                                organisations,
                                Optional.empty()),
                        new Freshness(
                                "establishment",
                                Optional.of(Instant.parse("2025-04-08T15:00:00Z")),
                                "ACCEPTED",
                                organisations,
                                organisations,
                                Optional.of(due))),
                "m1-two-point-in-post-snapshots+destination-3f9c2a",
                List.of(REVIEW, GAINS));
    }

    private static HotSpot hotSpot() {
        return new HotSpot(
                SamplePackData.BOARD,
                new StaffGroup("Nursing and Midwifery Registered"),
                "newly qualified / first year",
                BigDecimal.valueOf(41),
                new BigDecimal("152.5"),
                new HotSpot.Elsewhere(8, BigDecimal.valueOf(190), BigDecimal.valueOf(1_400)),
                new BigDecimal("20.7"),
                new BigDecimal("20.3"),
                new BigDecimal("1.98"),
                new BigDecimal("1.4"),
                new BigDecimal("2.7"),
                new BigDecimal("29.4"),
                "");
    }

    private static List<PlanRow> plan(ReportingMonth month) {
        return List.of(
                planned(Metric.TURNOVER_HC, Window.ROLLING_12, month, "10.2", "10.70", "off"),
                planned(Metric.SICKNESS_RATE, Window.ROLLING_12, month, "5.5", "5.21", "on"),
                planned(Metric.VACANCY_RATE, Window.AS_AT, month, "8.0", "7.40", "on"));
    }

    private static PlanRow planned(
            Metric metric, Window window, ReportingMonth month, String plan, String actual, String onPlan) {
        BigDecimal planned = new BigDecimal(plan);
        BigDecimal is = new BigDecimal(actual);
        return new PlanRow(
                new PlanEntry(StaffGroup.ALL, metric.id(), month, planned, planned, "Board"),
                window,
                is,
                "ok",
                "",
                is.subtract(planned),
                onPlan,
                is.subtract(planned),
                onPlan.equals("on") ? "met" : "not-met",
                BigDecimal.ONE,
                null,
                null,
                "");
    }

    private static List<ActionRow> actions(Scope scope) {
        List<ActionRow> actions = new ArrayList<>();
        String[] titles = {
            "Stay interviews for every nurse in the first year",
            "Flexible working for ward rosters, agreed with staff side and tried on three wards first",
            "Retire and return made easy"
        };
        String[] statuses = {"Overdue", "On track", "Complete"};
        for (int i = 0; i < titles.length; i++) {
            actions.add(new ActionRow(
                    scope.code(),
                    "A" + i,
                    titles[i],
                    i == 1 ? "Flexible working" : "Wellbeing",
                    i == 2 ? null : "Head of retention",
                    LocalDate.of(2025, 1, 6),
                    LocalDate.of(2025, 3, 10 + i),
                    statuses[i],
                    i < 2,
                    i == 0,
                    i == 0 ? 21 : 0,
                    i == 0 ? GAINS : null,
                    i == 1 ? REVIEW : null,
                    null,
                    StaffGroup.ALL));
        }
        return actions;
    }

    private static List<SelfAssessment> assessments(Scope scope) {
        return List.of(
                new SelfAssessment(
                        scope.code(), "Wellbeing", LocalDate.of(2024, 12, 10), 3, null, LocalDate.of(2023, 12, 8), 2L),
                new SelfAssessment(scope.code(), "CPD", LocalDate.of(2024, 12, 10), 2, null, null, null));
    }

    /** Eleven sectors by six metrics; a value, a partial one, and every kind of status. */
    private static SectorGrid grid() {
        String[] sectors = {
            "Volunteers and carers",
            "Community pharmacy",
            "Dentistry and oral health",
            "Support at home",
            "Personal care",
            "Care homes workforce",
            "Adult social work",
            "Children's social work",
            "General practice",
            "NHS community services",
            "Secondary care"
        };
        String[] metrics = {"Staff in post", "Vacancies", "Sickness", "Use of agency", "Turnover rate", "Leaver rate"};
        SectorStatus none = new SectorStatus("Not available", "Ddim ar gael", false, "[x]");
        SectorStatus research = new SectorStatus("Research under way", "Ymchwil ar y gweill", false, "");
        SectorStatus value = new SectorStatus("Value", "Gwerth", true, "");
        SectorStatus partial = new SectorStatus("Partial", "Rhannol", true, "");
        List<SectorCell> cells = new ArrayList<>();
        for (int i = 0; i < sectors.length; i++) {
            Sector sector = new Sector(
                    sectors[i],
                    sectors[i],
                    i < 9 ? Sector.Coverage.NO : Sector.Coverage.PARTIAL,
                    i == 9 ? "Community services are part of the figures of NHS organisations" : "",
                    "");
            for (String metric : metrics) {
                GridMetric column = new GridMetric(metric, metric, null, null);
                boolean known = i > 8 || (i == 6 && metric.equals("Vacancies"));
                SectorStatus status = i == 9 ? partial : known ? value : i < 2 ? research : none;
                cells.add(new SectorCell(
                        sector,
                        column,
                        status,
                        i == 0 ? "Research via Breakthrough" : status.name(),
                        known ? new BigDecimal("7.8") : null,
                        known ? "%" : "",
                        known ? "22/23" : "",
                        known ? "plan" : "",
                        known ? new BigDecimal("5.0") : null,
                        null,
                        i == 9 ? "Community services are part of the figures of NHS organisations" : "",
                        "",
                        i == 6 ? "Skills for Care 22/23" : "",
                        SectorCell.FilledFrom.SECTOR_METRICS,
                        "",
                        ""));
            }
        }
        return new SectorGrid(cells);
    }
}
