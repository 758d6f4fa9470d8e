package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Freshness;
import org.boardpack.pack.PackData;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/**
 * Kite marks: computed, never claimed. An extract is complete (everybody sent it), on time (by its day), valid (accepted without a warning)
 * and adds up (what can be held against other data agrees); a metric is what all of its extracts are.
 */
final class KiteMarks {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    /** Of opening staff, in percent: a bridge whose remainder is larger does not add up. */
    private static final BigDecimal MOST_UNEXPLAINED = BigDecimal.ONE;
    /** Of leavers, in percent: about half of the national share of unknown reasons, which is 39 to 41 %. */
    private static final BigDecimal MOST_UNKNOWN = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PackData data;
    private final ReportingMonth month;

    KiteMarks(PackData data) {
        this.data = data;
        this.month = data.edition().month();
    }

    /** What the four tests found; empty where one could not be made. */
    record Mark(
            Optional<Boolean> complete, Optional<Boolean> onTime, Optional<Boolean> valid, Optional<Boolean> addsUp) {

        long tested() {
            return tests().flatMap(Optional::stream).count();
        }

        long passed() {
            return tests().flatMap(Optional::stream).filter(passed -> passed).count();
        }

        private Stream<Optional<Boolean>> tests() {
            return Stream.of(complete, onTime, valid, addsUp);
        }
    }

    Mark of(Freshness one) {
        return new Mark(
                Optional.of(one.isComplete()),
                one.received()
                        .flatMap(when -> one.due()
                                .map(due -> !LocalDate.ofInstant(when, UNITED_KINGDOM)
                                        .isAfter(due))),
                one.verdict().isBlank()
                        ? Optional.empty()
                        : Optional.of(one.verdict().equals("ACCEPTED")),
                one.received().isEmpty() ? Optional.empty() : addsUp(one.extract()));
    }

    /** Of all extracts that a metric is made from; empty where nothing is known of them. */
    Optional<Mark> of(Metric metric) {
        List<Mark> marks = SourceExtracts.of(metric).stream()
                .flatMap(extract -> data.background().freshness().stream()
                        .filter(one -> one.extract().equals(extract)))
                .map(this::of)
                .toList();
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        all(marks, Mark::complete),
                        all(marks, Mark::onTime),
                        all(marks, Mark::valid),
                        all(marks, Mark::addsUp)));
    }

    private static Optional<Boolean> all(List<Mark> marks, Function<Mark, Optional<Boolean>> test) {
        return marks.stream().flatMap(mark -> test.apply(mark).stream()).reduce((one, other) -> one && other);
    }

    /** Empty where there is nothing to hold the extract against. */
    private Optional<Boolean> addsUp(String extract) {
        return switch (extract) {
            case "staff-in-post" -> unexplained().map(share -> share.compareTo(MOST_UNEXPLAINED) <= 0);
            case "leavers" ->
                value(Metric.UNKNOWN_REASON_SHARE, Window.ROLLING_12).map(share -> share.compareTo(MOST_UNKNOWN) <= 0);
            default -> Optional.empty();
        };
    }

    /** The remainder of the bridge of 12 months, in percent of staff. */
    private Optional<BigDecimal> unexplained() {
        return value(Metric.HEADCOUNT, Window.AS_AT)
                .filter(number -> number.signum() > 0)
                .flatMap(staff -> value(Metric.UNEXPLAINED_MOVEMENT, Window.ROLLING_12)
                        .map(rest -> rest.abs().multiply(HUNDRED).divide(staff, MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> value(Metric metric, Window window) {
        return data.figures()
                .find(metric, window, StaffGroup.ALL, month)
                .flatMap(figure ->
                        Optional.ofNullable(FigureReading.found(figure).number()));
    }
}
