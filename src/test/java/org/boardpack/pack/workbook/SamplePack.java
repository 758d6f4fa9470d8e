package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.MovementStep;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
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
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.Comment;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.EditionStamp;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.InputFile;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackBackground;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.ProcessControl;
import org.boardpack.pack.RetentionWork;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Made-up packs with every kind of figure: shown, suppressed, missing, not applicable, revised. The same seed gives the same pack. */
final class SamplePack {

    static final ReportingMonth MONTH = ReportingMonth.of(2025, 3);
    static final EditionStamp EDITION =
            new EditionStamp(MONTH, 2, EditionStatus.PROVISIONAL, Instant.parse("2025-04-07T09:05:00Z"), "0.1.0-test");
    static final Scope HEALTH_BOARD = Scope.organisation("7A4");
    static final Scope OTHER_BOARD = Scope.organisation("7A3");
    static final Scope NATION = Scope.nation("W00");
    static final List<StaffGroup> GROUPS = List.of(
            StaffGroup.ALL,
            new StaffGroup("Additional Clinical Services"),
            new StaffGroup("Nursing and Midwifery Registered"));
    static final List<StaffGroup> ALL_GROUPS = List.of(
            StaffGroup.ALL,
            new StaffGroup("Add Prof Scientific and Technic"),
            new StaffGroup("Additional Clinical Services"),
            new StaffGroup("Administrative and Clerical"),
            new StaffGroup("Allied Health Professionals"),
            new StaffGroup("Estates and Ancillary"),
            new StaffGroup("Healthcare Scientists"),
            new StaffGroup("Medical and Dental"),
            new StaffGroup("Nursing and Midwifery Registered"),
            new StaffGroup("Students"),
            new StaffGroup("=Unheard-of Group"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SamplePack() {}

    /** An organisation with a little of everything over 14 months. */
    static PackData organisation() {
        List<Figure> figures = new ArrayList<>(figures(HEALTH_BOARD, 14, GROUPS, 1));
        figures.addAll(brokenDown(HEALTH_BOARD));
        return pack(HEALTH_BOARD, figures, Map.of());
    }

    /** A figure or two of every dimension, at the month and the month before, and the whole bridge. */
    private static List<Figure> brokenDown(Scope scope) {
        Random random = new Random(5);
        List<Figure> figures = new ArrayList<>();
        for (int back = 1; back >= 0; back--) {
            for (Dimension dimension : Dimension.values()) {
                List<String> values = dimension == Dimension.MOVEMENT ? MovementStep.ids() : List.of("A value", "=1+1");
                Metric metric = dimension == Dimension.MOVEMENT ? Metric.MOVEMENT_HC : Metric.HEADCOUNT;
                for (String value : dimension == Dimension.WHOLE ? List.<String>of() : values) {
                    Figure made = figure(
                            MONTH.minus(back),
                            scope,
                            StaffGroup.ALL,
                            metric,
                            metric.windows().get(metric.windows().size() - 1),
                            random);
                    figures.add(new Figure(
                            made.period(),
                            made.scope(),
                            made.staffGroup(),
                            dimension.id(),
                            value,
                            made.metric(),
                            made.window(),
                            made.numerator(),
                            made.denominator(),
                            made.value(),
                            made.status(),
                            made.marker(),
                            made.reference()));
                }
            }
        }
        return figures;
    }

    /** A roll-up of two organisations, one of which has sent nothing but sickness. */
    static PackData nation() {
        List<Figure> sicknessOnly = figures(OTHER_BOARD, 1, GROUPS, 3).stream()
                .filter(figure -> figure.metric() == Metric.SICKNESS_RATE)
                .toList();
        return pack(
                NATION,
                figures(NATION, 3, GROUPS, 2),
                Map.of(
                        HEALTH_BOARD,
                        new FigureTable(figures(HEALTH_BOARD, 1, GROUPS, 1)),
                        OTHER_BOARD,
                        new FigureTable(sicknessOnly)));
    }

    /** As large as an organisation's pack gets: 25 months, 11 groups, every metric and window. */
    static PackData large() {
        return pack(HEALTH_BOARD, figures(HEALTH_BOARD, 25, ALL_GROUPS, 4), Map.of());
    }

    /** A system about which there is something to say on every sheet. */
    static PackData everything() {
        PackData nation = nation();
        Scope system = Scope.system("QOQ");
        List<Figure> figures = new ArrayList<>(figures(system, 25, GROUPS, 6));
        figures.addAll(brokenDown(system));
        Figure changed = figures.get(0);
        PackHistory history = new PackHistory(
                Optional.of(new EarlierPack(MONTH, 1, List.of(change(changed)))),
                Optional.of(new EarlierPack(MONTH.minus(1), 1, List.of(change(changed)))),
                List.of(new Comment(
                        Metric.SICKNESS_RATE,
                        Language.ENGLISH,
                        "=Winter, says jane@example.org",
                        "Head of People",
                        LocalDate.of(2025, 4, 2),
                        true,
                        Optional.empty())));
        return new PackData(
                system,
                EDITION,
                names(),
                new FigureTable(figures),
                nation.parts(),
                inputs(),
                5,
                history,
                ProcessControl.USUAL,
                work(figures),
                PackBackground.NONE);
    }

    private static FigureChange change(Figure now) {
        Figure was = new Figure(
                now.period(),
                now.scope(),
                now.staffGroup(),
                now.dimension(),
                now.dimensionValue(),
                now.metric(),
                now.window(),
                null,
                null,
                new BigDecimal("7"),
                Status.OK,
                "",
                now.reference());
        return new FigureChange(was, now, new TreeSet<>(List.of(ChangeCause.LATE_DATA)));
    }

    private static RetentionWork work(List<Figure> figures) {
        ShownFigures shown = new ShownFigures(figures);
        List<PlanEntry> plans = List.of(
                new PlanEntry(StaffGroup.ALL, "turnover-hc", MONTH, new BigDecimal("11"), null, "Board"),
                new PlanEntry(
                        StaffGroup.ALL,
                        "turnover-hc",
                        MONTH.plus(9),
                        new BigDecimal("10.5"),
                        new BigDecimal("10"),
                        null),
                new PlanEntry(StaffGroup.ALL, "smiles", MONTH, BigDecimal.ONE, null, "Nobody"));
        return new RetentionWork(
                List.of(hotSpot()),
                peers(),
                new Forecasts(shown, plans, MONTH).rows(),
                new PlanAgainstActual(shown, MONTH).rows(plans),
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
                HEALTH_BOARD,
                GROUPS.get(2),
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
            groups.put(organisation, new PeerGroup(NATION, PeerGroup.Kind.ALL, ""));
            BigDecimal leavers = BigDecimal.valueOf(100 + 40L * i);
            BigDecimal staff = BigDecimal.valueOf(2000);
            figures.add(new Figure(
                    MONTH,
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

    static PackData pack(Scope scope, List<Figure> figures, Map<Scope, FigureTable> parts) {
        return new PackData(scope, EDITION, names(), new FigureTable(figures), parts, inputs(), 5, PackHistory.NONE);
    }

    private static Map<Language, Map<Scope, String>> names() {
        return Map.of(
                Language.ENGLISH,
                Map.of(
                        HEALTH_BOARD, "Cardiff & Vale University Health Board",
                        OTHER_BOARD, "Swansea Bay University Health Board",
                        NATION, "Wales"),
                Language.WELSH,
                Map.of(
                        HEALTH_BOARD, "Bwrdd Iechyd Prifysgol Caerdydd a'r Fro",
                        OTHER_BOARD, "Bwrdd Iechyd Prifysgol Bae Abertawe",
                        NATION, "Cymru"));
    }

    static List<InputFile> inputs() {
        Instant received = Instant.parse("2025-04-03T23:30:00Z");
        return List.of(
                new InputFile(
                        "7A4 leavers.csv", "0".repeat(63) + "1", "leavers", OptionalLong.of(140), "ACCEPTED", received),
                new InputFile(
                        "=HYPERLINK(\"x\").csv",
                        "12e5".repeat(16),
                        "sickness",
                        OptionalLong.of(77),
                        "ACCEPTED",
                        received));
    }

    static List<Figure> figures(Scope scope, int months, List<StaffGroup> groups, long seed) {
        Random random = new Random(seed);
        List<Figure> figures = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            for (StaffGroup group : groups) {
                for (Metric metric : Metric.ofTheWhole()) {
                    for (Window window : metric.windows()) {
                        figures.add(figure(MONTH.minus(back), scope, group, metric, window, random));
                    }
                }
            }
        }
        return figures;
    }

    private static Figure figure(
            ReportingMonth period, Scope scope, StaffGroup group, Metric metric, Window window, Random random) {
        String reference = metric.abbreviation() + "-" + scope.code() + "-"
                + period.toString().replace("-", "");
        Map<Status, String> without = new LinkedHashMap<>();
        without.put(Status.SUPPRESSED, "[c]");
        without.put(Status.MISSING, "[x]");
        without.put(Status.NOT_APPLICABLE, "[z]");
        int kind = random.nextInt(12);
        if (kind < 3) {
            Status status = List.copyOf(without.keySet()).get(kind);
            return new Figure(
                    period,
                    scope,
                    group,
                    "",
                    "",
                    metric,
                    window,
                    null,
                    null,
                    null,
                    status,
                    without.get(status),
                    reference);
        }
        String marker = kind == 3 ? "[r]" : "";
        boolean rate = metric.unit() == Unit.PERCENT;
        BigDecimal numerator = BigDecimal.valueOf(random.nextInt(1, 900_000_000), 5);
        BigDecimal denominator = BigDecimal.valueOf(random.nextInt(900_000_000, 2_000_000_000), 5);
        BigDecimal value = rate
                ? numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64)
                : metric.unit() == Unit.PEOPLE ? BigDecimal.valueOf(random.nextInt(5, 15_000)) : numerator;
        return new Figure(
                period,
                scope,
                group,
                "",
                "",
                metric,
                window,
                rate ? numerator : null,
                rate ? denominator : null,
                value,
                Status.OK,
                marker,
                reference);
    }
}
