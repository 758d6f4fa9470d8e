package org.boardpack.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.Forecasts;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.Peers;
import org.boardpack.metrics.improvement.PlanAgainstActual;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.ShownFigures;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/**
 * An invented health board of which five years of months are known: sickness with winters, a month that is hidden, turnover that falls
 * since a decision, targets, a plan, actions, eleven peers and a hot spot.
 */
public final class SampleStatistics {

    public static final Scope BOARD = SamplePackData.BOARD;
    public static final StaffGroup NURSES = new StaffGroup("Nursing and Midwifery Registered");

    private static final ReportingMonth MONTH = SamplePackData.MONTH;
    private static final int MONTHS = 60;
    private static final int HIDDEN = 20;
    private static final int SINCE_REBASE = 15;
    private static final BigDecimal STAFF = BigDecimal.valueOf(16_200);
    private static final BigDecimal DAYS = BigDecimal.valueOf(430_000);

    private SampleStatistics() {}

    /** The health board, after this many decisions of people about limits: none or one. */
    public static PackData healthBoard(List<Rebase> rebases) {
        List<Figure> figures = figures();
        List<PlanEntry> plans = plans();
        ShownFigures shown = new ShownFigures(figures);
        RetentionWork work = new RetentionWork(
                List.of(hotSpot()),
                true,
                peers(),
                new Forecasts(shown, plans, MONTH).rows(),
                new PlanAgainstActual(shown, MONTH).rows(plans),
                actions(),
                List.of(),
                Optional.empty());
        return new PackData(
                BOARD,
                SamplePackData.EDITION,
                names(),
                new FigureTable(figures),
                Map.of(),
                List.of(),
                5,
                PackHistory.NONE,
                new ProcessControl(SpcRules.of(Dialect.NHSR), seasonal(), targets(), rebases),
                work,
                PackBackground.NONE);
    }

    /** That turnover is another process since January 2024. */
    public static Rebase decision() {
        return new Rebase(
                BOARD.code(),
                Metric.TURNOVER_HC,
                StaffGroup.ALL,
                MONTH.minus(SINCE_REBASE - 1),
                "Flexible rotas on all wards",
                "Workforce committee");
    }

    private static TreeMap<Metric, MeasureControl> seasonal() {
        TreeMap<Metric, MeasureControl> own = new TreeMap<>();
        own.put(Metric.SICKNESS_RATE, new MeasureControl(SpcRules.of(Dialect.NHSR), OptionalInt.empty(), true));
        return own;
    }

    private static List<ProcessControl.Target> targets() {
        return List.of(
                new ProcessControl.Target(
                        Metric.SICKNESS_RATE, Window.MONTH, StaffGroup.ALL, MONTH.minus(40), new BigDecimal("4.8")),
                new ProcessControl.Target(
                        Metric.TURNOVER_HC, Window.MONTH, StaffGroup.ALL, MONTH.minus(12), new BigDecimal("0.95")));
    }

    private static List<PlanEntry> plans() {
        List<PlanEntry> plans = new ArrayList<>();
        for (int ahead = 1; ahead <= 12; ahead++) {
            plans.add(new PlanEntry(
                    StaffGroup.ALL,
                    Metric.TURNOVER_HC.id(),
                    MONTH.plus(ahead),
                    new BigDecimal("10.4").subtract(BigDecimal.valueOf(ahead).multiply(new BigDecimal("0.1"))),
                    ahead == 12 ? new BigDecimal("9.0") : null,
                    "Board"));
        }
        return plans;
    }

    private static List<ActionRow> actions() {
        return List.of(
                action(
                        "A1",
                        "Stay interviews on every ward",
                        "turnover-hc",
                        MONTH.minus(20).firstDay()),
                action(
                        "A2",
                        "Pension advice for staff of 55 and over",
                        "turnover-hc",
                        MONTH.minus(6).firstDay()),
                action(
                        "A3",
                        "Flu clinics at night",
                        "Sickness Rate",
                        MONTH.minus(6).firstDay()));
    }

    private static ActionRow action(String id, String title, String metric, LocalDate start) {
        return new ActionRow(
                BOARD.code(),
                id,
                title,
                "wellbeing",
                "Lead",
                start,
                start.plusMonths(9),
                "Open",
                true,
                false,
                0,
                null,
                null,
                metric,
                StaffGroup.ALL);
    }

    private static HotSpot hotSpot() {
        return new HotSpot(
                BOARD,
                NURSES,
                "newly qualified / first year",
                BigDecimal.valueOf(58),
                new BigDecimal("310.5"),
                new HotSpot.Elsewhere(11, BigDecimal.valueOf(400), BigDecimal.valueOf(3_300)),
                new BigDecimal("37.6"),
                new BigDecimal("20.4"),
                new BigDecimal("1.54"),
                new BigDecimal("1.17"),
                new BigDecimal("1.99"),
                new BigDecimal("44.0"),
                "TH12-7A4-2503");
    }

    private static List<org.boardpack.metrics.improvement.PeerRow> peers() {
        PeerGroup group = new PeerGroup(Scope.nation("WAL"), PeerGroup.Kind.PEER_GROUP, "Health boards");
        Map<Scope, PeerGroup> groups = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (int peer = 1; peer <= 12; peer++) {
            Scope scope = peer == 4 ? BOARD : Scope.organisation("P" + (10 + peer));
            groups.put(scope, group);
            BigDecimal staff = BigDecimal.valueOf(3_000L * peer);
            double rate = peer == 2 ? 0.15 : 0.105 + 0.002 * (peer % 4);
            figures.add(rate(scope, MONTH, StaffGroup.ALL, Metric.TURNOVER_HC, Window.ROLLING_12, staff, rate));
            figures.add(rate(
                    scope,
                    MONTH,
                    StaffGroup.ALL,
                    Metric.SICKNESS_RATE,
                    Window.ROLLING_12,
                    staff.multiply(BigDecimal.valueOf(320)),
                    0.05 + 0.003 * (peer % 5)));
            if (peer < 5) {
                figures.add(rate(scope, MONTH, StaffGroup.ALL, Metric.STABILITY, Window.ROLLING_12, staff, 0.88));
            }
        }
        return new Peers(figures, groups).among(Set.of(BOARD));
    }

    private static Map<Language, Map<Scope, String>> names() {
        Map<Scope, String> names = new LinkedHashMap<>();
        names.put(BOARD, "Cardiff and Vale University Health Board");
        for (int peer = 1; peer <= 12; peer++) {
            names.put(Scope.organisation("P" + (10 + peer)), "Health Board " + peer);
        }
        return Map.of(Language.ENGLISH, names, Language.WELSH, names);
    }

    private static List<Figure> figures() {
        Random random = new Random(7);
        List<Figure> figures = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            ReportingMonth month = MONTH.minus(back);
            double noise = random.nextGaussian();
            double winter = 0.052 + 0.009 * Math.cos((back + 2.0) * Math.PI / 6) + 0.0015 * noise;
            double turnover = (back < SINCE_REBASE ? 0.0086 : 0.0104) + 0.0004 * random.nextGaussian();
            figures.add(
                    back == HIDDEN
                            ? hidden(month, Metric.SICKNESS_RATE, Window.MONTH)
                            : rate(BOARD, month, StaffGroup.ALL, Metric.SICKNESS_RATE, Window.MONTH, DAYS, winter));
            figures.add(rate(
                    BOARD,
                    month,
                    StaffGroup.ALL,
                    Metric.SICKNESS_RATE,
                    Window.ROLLING_12,
                    DAYS.multiply(BigDecimal.valueOf(12)),
                    0.052 + 0.001 * Math.sin(back / 9.0)));
            figures.add(rate(BOARD, month, StaffGroup.ALL, Metric.TURNOVER_HC, Window.MONTH, STAFF, turnover));
            figures.add(rate(
                    BOARD,
                    month,
                    StaffGroup.ALL,
                    Metric.TURNOVER_HC,
                    Window.ROLLING_12,
                    STAFF,
                    back < SINCE_REBASE ? 0.104 + 0.0014 * back : 0.125 + 0.001 * Math.sin(back)));
            figures.add(
                    rate(BOARD, month, NURSES, Metric.SICKNESS_RATE, Window.MONTH, DAYS, winter + 0.004 * (back % 3)));
            if (back < 8) {
                figures.add(rate(
                        BOARD,
                        month,
                        StaffGroup.ALL,
                        Metric.VACANCY_RATE,
                        Window.AS_AT,
                        STAFF,
                        0.07 + 0.002 * (back % 3)));
            }
        }
        return figures;
    }

    private static Figure hidden(ReportingMonth month, Metric metric, Window window) {
        return new Figure(
                month, BOARD, StaffGroup.ALL, "", "", metric, window, null, null, null, Status.SUPPRESSED, "[c]", "");
    }

    private static Figure rate(
            Scope scope,
            ReportingMonth month,
            StaffGroup group,
            Metric metric,
            Window window,
            BigDecimal denominator,
            double share) {
        BigDecimal numerator =
                denominator.multiply(BigDecimal.valueOf(share)).setScale(0, java.math.RoundingMode.HALF_UP);
        return new Figure(
                month,
                scope,
                group,
                "",
                "",
                metric,
                window,
                numerator,
                denominator,
                numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, MathContext.DECIMAL64),
                Status.OK,
                "",
                "");
    }
}
