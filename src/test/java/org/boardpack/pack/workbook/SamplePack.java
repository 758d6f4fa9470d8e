package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.Comment;
import org.boardpack.pack.EarlierPack;
import org.boardpack.pack.EditionStamp;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.InputFile;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.ProcessControl;
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
            new StaffGroup("Additional Professional Scientific and Technical"),
            new StaffGroup("Nursing and Midwifery Registered"));

    private SamplePack() {}

    /** An organisation with a little of everything over 14 months. */
    static PackData organisation() {
        List<Figure> figures = new ArrayList<>(SampleFigures.of(HEALTH_BOARD, 14, GROUPS, 1));
        figures.addAll(SampleFigures.brokenDown(HEALTH_BOARD));
        return pack(HEALTH_BOARD, figures, Map.of());
    }

    /** A roll-up of two organisations, one of which has sent nothing but sickness. */
    static PackData nation() {
        List<Figure> sicknessOnly = SampleFigures.of(OTHER_BOARD, 1, GROUPS, 3).stream()
                .filter(figure -> figure.metric() == Metric.SICKNESS_RATE)
                .toList();
        return pack(
                NATION,
                SampleFigures.of(NATION, 3, GROUPS, 2),
                Map.of(
                        HEALTH_BOARD,
                        new FigureTable(SampleFigures.of(HEALTH_BOARD, 1, GROUPS, 1)),
                        OTHER_BOARD,
                        new FigureTable(sicknessOnly)));
    }

    /** A system about which there is something to say on every sheet. */
    static PackData everything() {
        PackData nation = nation();
        Scope system = Scope.system("QOQ");
        List<Figure> figures = new ArrayList<>(SampleFigures.of(system, 25, GROUPS, 6));
        figures.addAll(SampleFigures.brokenDown(system));
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
                SampleWork.of(figures),
                SampleWork.background());
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
                        "7A4 leavers.csv",
                        Optional.of("0".repeat(63) + "1"),
                        "leavers",
                        OptionalLong.of(140),
                        "ACCEPTED",
                        received),
                new InputFile(
                        "=HYPERLINK(\"x\").csv",
                        Optional.of("12e5".repeat(16)),
                        "sickness",
                        OptionalLong.of(77),
                        "ACCEPTED",
                        received));
    }
}
