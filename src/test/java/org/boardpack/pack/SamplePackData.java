package org.boardpack.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Figures of an invented health board, for packs in tests: 25 months, the ten staff groups, one too small to show, one that never reports. */
public final class SamplePackData {

    public static final ReportingMonth MONTH = ReportingMonth.of(2025, 3);
    public static final EditionStamp EDITION =
            new EditionStamp(MONTH, 1, EditionStatus.PROVISIONAL, Instant.parse("2025-04-14T08:30:00Z"), "0.1.0");
    public static final Scope BOARD = Scope.organisation("7A4");

    public static final List<String> GROUPS = List.of(
            "Medical and Dental",
            "Students",
            "Nursing and Midwifery Registered",
            "Allied Health Professionals",
            "Additional Professional Scientific and Technical",
            "Healthcare Scientists",
            "Additional Clinical Services",
            "Administrative and Clerical",
            "Estates and Ancillary",
            "Supplementary Roles");

    /** Too few students to show. */
    private static final String SMALL = "Students";
    /** Supplementary Roles send no sickness. */
    private static final String SILENT = "Supplementary Roles";

    private static final int MONTHS = 25;

    private SamplePackData() {}

    public static PackData healthBoard() {
        return new PackData(
                BOARD,
                EDITION,
                Map.of(
                        Language.ENGLISH,
                        Map.of(BOARD, "Cardiff and Vale University Health Board"),
                        Language.WELSH,
                        Map.of(BOARD, "Bwrdd Iechyd Prifysgol Caerdydd a'r Fro")),
                new FigureTable(withBreakDowns(figures(BOARD, GROUPS, 16_200, MONTHS, ""), BOARD, 16_200)),
                Map.of(),
                inputs(46),
                5,
                PackHistory.NONE,
                ProcessControl.USUAL,
                SampleWork.of(BOARD, MONTH, false),
                SampleWork.background(1));
    }

    private static List<Figure> withBreakDowns(List<Figure> figures, Scope scope, long people) {
        List<Figure> all = new ArrayList<>(figures);
        all.addAll(SampleBreakDowns.of(scope, MONTH, people));
        return all;
    }

    /** A system of so many organisations, with its grid of every part of the workforce. */
    public static PackData system(int organisations) {
        return rollUp(Scope.system("QOQ"), "Humber and North Yorkshire", organisations, true);
    }

    /** The health board under a name of two lines, in both languages. */
    public static PackData withLongNames() {
        PackData board = healthBoard();
        return new PackData(
                BOARD,
                EDITION,
                Map.of(
                        Language.ENGLISH,
                        Map.of(
                                BOARD,
                                "University Hospitals of Bristol, Weston, Bath, Wells and North East Somerset and Community"
                                        + " Partnership Teaching NHS Foundation Trust"),
                        Language.WELSH,
                        Map.of(
                                BOARD,
                                "Ymddiriedolaeth Sefydledig Addysgu Ysbytai Prifysgol a Phartneriaeth Gymunedol Bryste, Weston,"
                                        + " Caerfaddon, Wells a Gogledd-ddwyrain Gwlad yr Haf y GIG")),
                board.figures(),
                board.parts(),
                board.inputs(),
                board.suppressionThreshold(),
                board.history(),
                board.control(),
                board.work(),
                board.background());
    }

    /** A small organisation: many a break-down is hidden. */
    public static PackData small() {
        PackData board = healthBoard();
        return new PackData(
                BOARD,
                EDITION,
                board.names(),
                new FigureTable(withBreakDowns(figures(BOARD, GROUPS, 90, MONTHS, ""), BOARD, 90)),
                Map.of(),
                inputs(9),
                5,
                PackHistory.NONE,
                ProcessControl.USUAL,
                SampleWork.of(BOARD, MONTH, false),
                SampleWork.background(1));
    }

    /** With one name, for one language, and not one figure. */
    public static PackData nearlyEmpty() {
        return new PackData(
                BOARD, EDITION, Map.of(), new FigureTable(List.of()), Map.of(), List.of(), 5, PackHistory.NONE);
    }

    /** A roll-up of so many organisations, with a merger in its history. */
    public static PackData rollUp(int organisations) {
        return rollUp(Scope.nation("W92000004"), "Wales", organisations, false);
    }

    private static PackData rollUp(Scope nation, String name, int organisations, boolean withGrid) {
        Map<Scope, String> names = new LinkedHashMap<>();
        names.put(nation, name);
        Map<Scope, FigureTable> parts = new TreeMap<>();
        for (int i = 1; i <= organisations; i++) {
            Scope part = Scope.organisation("R" + (100 + i));
            names.put(
                    part,
                    i % 7 == 0
                            ? "University Hospitals of Bristol, Weston, Bath and North East Somerset NHS Foundation Trust "
                                    + i
                            : "Health Board " + i);
            parts.put(part, new FigureTable(figures(part, List.of(), 1_500 + 37L * i, 1, "")));
        }
        return new PackData(
                nation,
                EDITION,
                Map.of(Language.ENGLISH, names, Language.WELSH, names),
                new FigureTable(withBreakDowns(figures(nation, GROUPS, 103_400, MONTHS, "[b]"), nation, 103_400)),
                parts,
                inputs(9),
                5,
                PackHistory.NONE,
                ProcessControl.USUAL,
                SampleWork.of(nation, MONTH, withGrid),
                SampleWork.background(organisations));
    }

    /** With so many staff groups. */
    public static PackData withGroups(int groups) {
        List<String> names = new ArrayList<>(GROUPS);
        for (int i = names.size(); i < groups; i++) {
            names.add("A further staff group with a long name " + i);
        }
        PackData board = healthBoard();
        return new PackData(
                BOARD,
                EDITION,
                board.names(),
                new FigureTable(figures(BOARD, names.subList(0, groups), 9_000, MONTHS, "")),
                Map.of(),
                List.of(),
                0,
                PackHistory.NONE);
    }

    private static List<InputFile> inputs(int files) {
        List<InputFile> inputs = new ArrayList<>();
        List<String> kinds = List.of("staff-in-post", "leavers", "sickness", "agency-spend", "establishment");
        for (int i = 0; i < files; i++) {
            String kind = kinds.get(i % kinds.size());
            inputs.add(new InputFile(
                    kind + "-7A4-" + MONTH.minus(i / kinds.size()) + ".csv",
                    Optional.of(String.format(java.util.Locale.ROOT, "%016x", 0x9f3c_51d2_77ab_1e5fL * (i + 3))
                            .repeat(4)),
                    kind,
                    OptionalLong.of(1_200L * (i + 1)),
                    i % 6 == 0 ? "ACCEPTED WITH WARNINGS" : "ACCEPTED",
                    Instant.parse("2025-04-09T15:00:00Z")));
        }
        return inputs;
    }

    private static List<Figure> figures(Scope scope, List<String> groups, long people, int months, String marker) {
        List<Figure> figures = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            FigureMaker all = new FigureMaker(scope, StaffGroup.ALL, MONTH.minus(back), people, back, 0, marker);
            figures.addAll(all.make());
            for (int i = 0; i < groups.size(); i++) {
                figures.addAll(new FigureMaker(
                                scope,
                                new StaffGroup(groups.get(i)),
                                MONTH.minus(back),
                                people * (i + 2) / 80,
                                back,
                                i + 1,
                                "")
                        .make());
            }
        }
        return figures;
    }

    /** All figures of one staff group in one month, by simple waves. */
    private record FigureMaker(
            Scope scope, StaffGroup group, ReportingMonth month, long people, int back, int shift, String marker) {

        List<Figure> make() {
            List<Figure> made = new ArrayList<>();
            BigDecimal heads = BigDecimal.valueOf(people - 11L * back + (back * 7L + shift) % 5);
            BigDecimal fte = heads.multiply(new BigDecimal("0.88437"));
            made.add(plain(Metric.HEADCOUNT, Window.AS_AT, heads));
            made.add(plain(Metric.FTE, Window.AS_AT, fte));
            boolean year = back < MONTHS - 12;
            made.add(rate(Metric.TURNOVER_HC, Window.ROLLING_12, heads, 0.107 + 0.004 * wave(back), year));
            made.add(rate(Metric.NHS_LEAVER_RATE, Window.ROLLING_12, heads, 0.068 + 0.003 * wave(back + 3), year));
            made.add(rate(Metric.STABILITY, Window.ROLLING_12, heads, 0.884 - 0.004 * wave(back), year));
            double winter = 0.052 + 0.011 * Math.cos((back + 1.0) * Math.PI / 6);
            BigDecimal days = fte.multiply(BigDecimal.valueOf(30));
            boolean told = !group.name().equals(SILENT);
            made.add(rate(Metric.SICKNESS_RATE, Window.MONTH, days, winter, told && back != 9));
            made.add(rate(
                    Metric.SICKNESS_RATE,
                    Window.ROLLING_12,
                    days.multiply(BigDecimal.valueOf(12)),
                    0.0521 + 0.0012 * wave(back),
                    told && year));
            BigDecimal bill = fte.multiply(BigDecimal.valueOf(4_300));
            double share = 0.045 + 0.006 * wave(back + 5);
            BigDecimal spend = bill.multiply(BigDecimal.valueOf(share));
            int elapsed = month.value().getMonthValue() >= 4
                    ? month.value().getMonthValue() - 3
                    : month.value().getMonthValue() + 9;
            made.add(plain(Metric.AGENCY_SPEND, Window.MONTH, spend));
            made.add(plain(Metric.AGENCY_SPEND, Window.YEAR_TO_DATE, spend.multiply(BigDecimal.valueOf(elapsed))));
            made.add(rate(
                    Metric.AGENCY_SHARE_OF_PAY,
                    Window.YEAR_TO_DATE,
                    bill.multiply(BigDecimal.valueOf(elapsed)),
                    share,
                    true));
            made.add(rate(
                    Metric.VACANCY_RATE,
                    Window.AS_AT,
                    fte.multiply(new BigDecimal("1.08")),
                    0.074 + 0.01 * wave(back + shift) - (shift == 9 ? 0.09 : 0),
                    true));
            return made;
        }

        private double wave(int at) {
            return Math.sin((at + 2.0 * shift) / 3.1) + shift / 4.0;
        }

        private Figure plain(Metric metric, Window window, BigDecimal value) {
            return hidden()
                    ? none(metric, window, Status.SUPPRESSED, "[c]")
                    : figure(metric, window, null, null, value);
        }

        private Figure rate(Metric metric, Window window, BigDecimal denominator, double share, boolean known) {
            if (!known) {
                return none(metric, window, Status.MISSING, "[x]");
            }
            if (hidden()) {
                return none(metric, window, Status.SUPPRESSED, "[c]");
            }
            BigDecimal exact = denominator.multiply(BigDecimal.valueOf(share), MathContext.DECIMAL64);
            BigDecimal numerator = metric.unit() == Unit.PERCENT && denominator.scale() == 0
                    ? exact.setScale(0, java.math.RoundingMode.HALF_UP)
                    : exact;
            BigDecimal value = numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, MathContext.DECIMAL64);
            return figure(metric, window, numerator, denominator, value);
        }

        private boolean hidden() {
            return group.name().equals(SMALL);
        }

        private Figure none(Metric metric, Window window, Status status, String shorthand) {
            return new Figure(month, scope, group, "", "", metric, window, null, null, null, status, shorthand, "");
        }

        private Figure figure(
                Metric metric,
                Window window,
                @Nullable BigDecimal numerator,
                @Nullable BigDecimal denominator,
                BigDecimal value) {
            return new Figure(
                    month, scope, group, "", "", metric, window, numerator, denominator, value, Status.OK, marker, "");
        }
    }
}
