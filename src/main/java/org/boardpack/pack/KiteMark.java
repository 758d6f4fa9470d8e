package org.boardpack.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;

/**
 * How far what came of an extract can be trusted. A kite mark is computed, never claimed.
 *
 * @param of what came
 * @param complete everybody sent it
 * @param onTime it came by its day
 * @param valid it was accepted without a warning
 * @param addsUp what can be held against other data agrees: at most 1 % of staff that no movement explains, at most 20 % of leavers
 *     without a known reason, both over 12 months
 */
public record KiteMark(Freshness of, Test complete, Test onTime, Test valid, Test addsUp) {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    /** Of opening staff, in percent: a bridge whose remainder is larger does not add up. */
    private static final BigDecimal MOST_UNEXPLAINED = BigDecimal.ONE;
    /** Of leavers, in percent: about half of the national share of unknown reasons, which is 39 to 41 %. */
    private static final BigDecimal MOST_UNKNOWN = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What came of a test. */
    public enum Test {
        PASSED,
        FAILED,
        /** There is nothing to test, or nothing to hold it against. */
        UNTESTED;

        /** The word that texts know it by: {@code yes}, {@code no}, {@code untested}. */
        public String id() {
            return switch (this) {
                case PASSED -> "yes";
                case FAILED -> "no";
                case UNTESTED -> "untested";
            };
        }

        private static Test of(Optional<Boolean> passed) {
            return passed.map(Test::of).orElse(UNTESTED);
        }

        private static Test of(boolean passed) {
            return passed ? PASSED : FAILED;
        }
    }

    /** Of every extract that a pack knows of, in their order. */
    public static List<KiteMark> of(PackData pack) {
        return pack.background().freshness().stream()
                .map(came -> of(pack, came))
                .toList();
    }

    /** The tests that failed, as texts know what would mend them, such as {@code on-time} or {@code adds-up.leavers}. */
    public List<String> failed() {
        Map<String, Test> tests = new LinkedHashMap<>();
        tests.put("complete", complete);
        tests.put("on-time", onTime);
        tests.put("valid", valid);
        tests.put("adds-up." + of.extract(), addsUp);
        return tests.entrySet().stream()
                .filter(test -> test.getValue() == Test.FAILED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static KiteMark of(PackData pack, Freshness came) {
        return new KiteMark(
                came,
                Test.of(came.isComplete()),
                Test.of(came.received()
                        .flatMap(when -> came.due()
                                .map(due -> !LocalDate.ofInstant(when, UNITED_KINGDOM)
                                        .isAfter(due)))),
                came.verdict().isBlank()
                        ? Test.UNTESTED
                        : Test.of(came.verdict().equals("ACCEPTED")),
                came.received().isEmpty() ? Test.UNTESTED : Test.of(addsUp(pack, came.extract())));
    }

    /** Empty where there is nothing to hold the extract against. */
    private static Optional<Boolean> addsUp(PackData pack, String extract) {
        return switch (extract) {
            case "staff-in-post" -> unexplained(pack).map(share -> share.compareTo(MOST_UNEXPLAINED) <= 0);
            case "leavers" ->
                shown(pack, Metric.UNKNOWN_REASON_SHARE, Window.ROLLING_12)
                        .map(share -> share.compareTo(MOST_UNKNOWN) <= 0);
            default -> Optional.empty();
        };
    }

    /** The remainder of the bridge of 12 months, in percent of staff. */
    private static Optional<BigDecimal> unexplained(PackData pack) {
        return shown(pack, Metric.HEADCOUNT, Window.AS_AT)
                .filter(staff -> staff.signum() > 0)
                .flatMap(staff -> shown(pack, Metric.UNEXPLAINED_MOVEMENT, Window.ROLLING_12)
                        .map(rest -> rest.abs().multiply(HUNDRED).divide(staff, MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> shown(PackData pack, Metric metric, Window window) {
        return pack.figures()
                .find(metric, window, StaffGroup.ALL, pack.edition().month())
                .filter(Figure::isOk)
                .flatMap(figure -> Optional.ofNullable(figure.value()));
    }
}
