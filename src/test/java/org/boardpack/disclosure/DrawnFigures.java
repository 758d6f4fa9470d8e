package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Method;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Figures of March 2025 written down one by one, and what disclosure control leaves of them. */
final class DrawnFigures {

    static final Scope TRUST = Scope.organisation("RWA");

    private static final ReportingMonth MARCH = ReportingMonth.of(2025, 3);

    private ReportingMonth month = MARCH;
    private String dimension = "";
    private String dimensionValue = "";
    private Rounds rounds = (done, atMost) -> {};
    private Consumer<DisclosureControl> deciding = control -> control.decide(rounds);
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Scope, Scope> parents = new LinkedHashMap<>();

    DrawnFigures rollsUp(Scope narrow, Scope wide) {
        parents.put(narrow, wide);
        return this;
    }

    /** Figures drawn from here on are of one value of a break-down. */
    DrawnFigures brokenDown(String by, String into) {
        dimension = by;
        dimensionValue = into;
        return this;
    }

    /** Figures drawn from here on are of another month. */
    DrawnFigures in(ReportingMonth other) {
        month = other;
        return this;
    }

    /** Those of the months up to one. */
    DrawnFigures until(ReportingMonth last) {
        DrawnFigures until = new DrawnFigures();
        until.parents.putAll(parents);
        figures.stream().filter(figure -> !figure.period().isAfter(last)).forEach(until.figures::add);
        return until;
    }

    DrawnFigures count(Metric metric, Window window, Scope scope, String group, String value) {
        return add(metric, window, scope, group, null, null, value, Status.OK);
    }

    DrawnFigures rate(Metric metric, Window window, Scope scope, String group, String numerator, String denominator) {
        return add(metric, window, scope, group, numerator, denominator, "12.5", Status.OK);
    }

    DrawnFigures missing(Metric metric, Window window, Scope scope, String group) {
        return add(metric, window, scope, group, null, null, null, Status.MISSING);
    }

    /** A rate whose denominator is nobody. */
    DrawnFigures overNobody(Metric metric, Window window, Scope scope, String group, String numerator) {
        return add(metric, window, scope, group, numerator, "0", null, Status.NOT_APPLICABLE);
    }

    DrawnFigures headcount(Scope scope, String group, int people) {
        return count(Metric.HEADCOUNT, Window.AS_AT, scope, group, String.valueOf(people));
    }

    /** The headcount of those of a trust's staff who have one value of a dimension. */
    DrawnFigures headcountOf(String dimension, String dimensionValue, int people) {
        return add(
                Metric.HEADCOUNT,
                Window.AS_AT,
                TRUST,
                "All",
                dimension,
                dimensionValue,
                null,
                null,
                String.valueOf(people),
                Status.OK);
    }

    /** The values of a dimension whose headcount may not be shown. */
    List<String> hiddenValues() {
        return shown().stream()
                .filter(figure -> figure.status() == Status.SUPPRESSED)
                .map(Figure::dimensionValue)
                .toList();
    }

    /** A rate of one value of a break-down. */
    DrawnFigures rateOf(
            Metric metric,
            Window window,
            String group,
            String dimension,
            String of,
            String numerator,
            String denominator) {
        return add(metric, window, TRUST, group, dimension, of, numerator, denominator, "12.5", Status.OK);
    }

    DrawnFigures countOf(Metric metric, Window window, String group, String dimension, String of, String value) {
        return add(metric, window, TRUST, group, dimension, of, null, null, value, Status.OK);
    }

    private DrawnFigures add(
            Metric metric,
            Window window,
            Scope scope,
            String group,
            String numerator,
            String denominator,
            String value,
            Status status) {
        return add(metric, window, scope, group, dimension, dimensionValue, numerator, denominator, value, status);
    }

    private DrawnFigures add(
            Metric metric,
            Window window,
            Scope scope,
            String group,
            String dimension,
            String dimensionValue,
            String numerator,
            String denominator,
            String value,
            Status status) {
        figures.add(new Figure(
                month,
                scope,
                new StaffGroup(group),
                dimension,
                dimensionValue,
                metric,
                window,
                number(numerator),
                number(denominator),
                number(value),
                status,
                status == Status.MISSING ? "[x]" : "",
                metric.abbreviation() + "-" + figures.size()));
        return this;
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    List<Figure> drawn() {
        return List.copyOf(figures);
    }

    Map<Scope, Scope> parents() {
        return Map.copyOf(parents);
    }

    /** Whoever it is tells of rounds from now on. */
    DrawnFigures heardBy(Rounds hearer) {
        rounds = hearer;
        return this;
    }

    /** Later rounds may go on from after so many counts of an earlier one. */
    DrawnFigures goingOnFrom(int... counts) {
        deciding = control -> control.decide(rounds, new Waypoints(counts));
        return this;
    }

    List<Figure> shown() {
        return shown(Thresholds.DEFAULT);
    }

    List<Figure> shown(Thresholds thresholds) {
        return shown(thresholds, List.of());
    }

    /** What is shown when figures were published before. */
    List<Figure> shownAfter(List<Figure> published) {
        return shown(Thresholds.DEFAULT, published);
    }

    private List<Figure> shown(Thresholds thresholds, List<Figure> published) {
        SortedMap<ReportingMonth, Map<Scope, Scope>> wider = new TreeMap<>();
        figures.forEach(figure -> wider.put(figure.period(), parents));
        DisclosureControl control =
                new DisclosureControl(thresholds, Method.Average.TWO_POINT, new DrawnReasons(), wider);
        control.add(figures, published);
        deciding.accept(control);
        return control.protect(figures, published);
    }

    /** The staff groups whose headcount may not be shown. */
    List<String> hiddenGroups() {
        return shown().stream()
                .filter(figure -> figure.status() == Status.SUPPRESSED)
                .map(figure -> figure.staffGroup().name())
                .toList();
    }

    List<String> hiddenScopes() {
        return shown().stream()
                .filter(figure -> figure.status() == Status.SUPPRESSED)
                .map(figure -> figure.scope().code())
                .toList();
    }

    List<String> hiddenMetrics() {
        return shown().stream()
                .filter(figure -> figure.status() == Status.SUPPRESSED)
                .map(figure -> figure.metric().id())
                .toList();
    }
}
