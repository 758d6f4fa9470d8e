package org.boardpack.metrics;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;

/** Divides measures into figures: every metric of the catalogue, for every scope, staff group and window that the data allows. */
public final class FigureEngine {

    private final SortedMap<ReportingMonth, MonthCells> history;
    private final OrganisationTable organisations;
    private final Method method;
    private final ReportingMonth editionMonth;
    private final Function<StaffGroup, String> groupCode;
    private final Map<Scope, Set<Metric>> metricsOfScope = new HashMap<>();
    private final Map<Scope, Set<Metric>> metricsByGroup = new HashMap<>();

    /**
     * @param history the cells of every month up to the edition's
     * @param groupCode the short code of a staff group, for printed references
     */
    public FigureEngine(
            SortedMap<ReportingMonth, MonthCells> history,
            OrganisationTable organisations,
            Method method,
            ReportingMonth editionMonth,
            Function<StaffGroup, String> groupCode) {
        this.history = history;
        this.organisations = organisations;
        this.method = method;
        this.editionMonth = editionMonth;
        this.groupCode = groupCode;
        history.values().forEach(month -> month.scopes().forEach(this::noteWhatIsKnown));
    }

    private void noteWhatIsKnown(Scope scope, ScopeCells cells) {
        Set<Metric> anything = metricsOfScope.computeIfAbsent(scope, unseen -> EnumSet.noneOf(Metric.class));
        Set<Metric> byGroup = metricsByGroup.computeIfAbsent(scope, unseen -> EnumSet.noneOf(Metric.class));
        for (Metric metric : Metric.values()) {
            List<Measure> needed = NeededMeasures.of(metric);
            if (cells.knownByGroup().containsAll(needed)) {
                byGroup.add(metric);
                anything.add(metric);
            } else if (cells.knownForAll().containsAll(needed)) {
                anything.add(metric);
            }
        }
    }

    /** Every scope that has a figure in any month. */
    public Set<Scope> scopes() {
        return new TreeSet<>(metricsOfScope.keySet());
    }

    /**
     * The figures of a period, in the order of {@code metrics.csv}. A metric that a scope has never had any data for appears once,
     * as missing, in the edition's month.
     */
    public List<Figure> figures(ReportingMonth period) {
        List<Figure> figures = new ArrayList<>();
        boolean isEditionMonth = period.equals(editionMonth);
        MonthCells ofPeriod = history.get(period);
        metricsOfScope.forEach((scope, known) -> {
            if (isEditionMonth || (ofPeriod != null && ofPeriod.find(scope).isPresent())) {
                ScopeHistory ofScope = new ScopeHistory(history, scope);
                Map<Dimension, List<Part>> parts =
                        ofScope.parts(period).stream().collect(Collectors.groupingBy(Part::dimension));
                for (Metric metric : metricsOf(period, scope)) {
                    for (Window window : metric.windows()) {
                        if (metric.isOfTheWhole() && (known.contains(metric) || isEditionMonth)) {
                            figures.add(figure(period, ofScope.of(Part.ALL), metric, window));
                        }
                        boolean byGroup =
                                metricsByGroup.getOrDefault(scope, Set.of()).contains(metric);
                        if (known.contains(metric)) {
                            parts(parts, metric, window, isEditionMonth)
                                    .filter(part -> byGroup || part.group().equals(StaffGroup.ALL))
                                    .forEach(part -> figures.add(figure(period, ofScope.of(part), metric, window)));
                        }
                    }
                }
            }
        });
        figures.sort(FigureOrder.AS_TEXT);
        return figures;
    }

    /** A survey belongs to one month of the year; a month that nothing but a survey is known of has no other figures. */
    private List<Metric> metricsOf(ReportingMonth period, Scope scope) {
        boolean isSurveyMonth = period.value().getMonth() == Month.DECEMBER;
        boolean isSurveyedOnly = !period.equals(editionMonth)
                && Optional.ofNullable(history.get(period))
                        .flatMap(month -> month.find(scope))
                        .filter(ScopeCells::isSurveyedOnly)
                        .isPresent();
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.isYearly() ? isSurveyMonth : !isSurveyedOnly)
                .toList();
    }

    /**
     * The parts, besides everybody, that a metric is shown for. Break-downs are of the edition's month only: for every month of the
     * past they would be most of all figures. What is told once a year is shown for every year.
     */
    private static Stream<Part> parts(
            Map<Dimension, List<Part>> counted, Metric metric, Window window, boolean isEditionMonth) {
        List<Part> wholeGroups = counted.getOrDefault(Dimension.WHOLE, List.of());
        Stream<Part> groups = metric.isOfTheWhole() ? wholeGroups.stream() : Stream.empty();
        if (!isEditionMonth && !metric.isYearly()) {
            return groups;
        }
        Collection<Dimension> dimensions = BreakDowns.of(metric, window);
        Stream<Part> values = dimensions.stream()
                .filter(dimension -> BreakDowns.fixedValues(metric, dimension).isEmpty())
                .flatMap(dimension -> counted.getOrDefault(dimension, List.of()).stream());
        Stream<Part> fixed = Stream.concat(Stream.of(Part.ALL), wholeGroups.stream())
                .flatMap(part -> dimensions.stream()
                        .filter(dimension -> BreakDowns.isForEverybody(dimension) || counted.containsKey(dimension))
                        .flatMap(dimension -> BreakDowns.fixedValues(metric, dimension).stream()
                                .map(value -> new Part(part.group(), dimension, value))));
        return Stream.of(groups, values, fixed).flatMap(Function.identity());
    }

    private Figure figure(ReportingMonth period, CellHistory cells, Metric metric, Window window) {
        Scope scope = cells.scope();
        Part part = cells.part();
        Outcome outcome = new Formulas(cells, method, period).of(metric, window);
        return new Figure(
                period,
                scope,
                part.group(),
                part.dimension().id(),
                part.value(),
                metric,
                window,
                outcome.numerator(),
                outcome.denominator(),
                outcome.value(),
                outcome.status(),
                marker(cells, metric, window, period, outcome.status()),
                reference(period, scope, part, metric, window));
    }

    private String marker(CellHistory cells, Metric metric, Window window, ReportingMonth period, Status status) {
        return switch (status) {
            case MISSING -> "[x]";
            case NOT_APPLICABLE -> "[z]";
            case SUPPRESSED -> "[c]";
            case OK -> {
                ReportingMonth from = Formulas.firstMonth(window, period);
                if (NeededMeasures.of(metric).stream().anyMatch(measure -> cells.isSummed(from, period, measure))) {
                    yield "[e]";
                }
                boolean merged = cells.scope().type() == ScopeType.ORGANISATION
                        && organisations
                                .mergersInto(cells.scope().code(), editionMonth)
                                .contains(period);
                yield merged ? "[b]" : "";
            }
        };
    }

    /**
     * Such as {@code LR-7A4-2310}; for a rolling year of one staff group of a region {@code TH12-WN.R-2310-NUR}; for its people aged
     * 25-34 {@code TH12-WN.R-2310-NUR-AG.25-34}.
     */
    private String reference(ReportingMonth period, Scope scope, Part part, Metric metric, Window window) {
        String code = scope.type() == ScopeType.ORGANISATION
                ? scope.code()
                : scope.code() + "." + scope.type().name().charAt(0);
        String yearMonth = period.toString().substring(2).replace("-", "");
        String ofGroup = part.group().equals(StaffGroup.ALL) ? "" : "-" + groupCode.apply(part.group());
        String ofValue = part.isWhole()
                ? ""
                : "-" + part.dimension().abbreviation() + "." + part.value().replace(' ', '_');
        return metric.abbreviation() + windowCode(metric, window) + "-" + code + "-" + yearMonth + ofGroup + ofValue;
    }

    /** Only where a metric has several windows does its reference need to say which. */
    private static String windowCode(Metric metric, Window window) {
        if (metric.windows().size() == 1) {
            return "";
        }
        return switch (window) {
            case ROLLING_12 -> "12";
            case YEAR_TO_DATE -> "Y";
            case MONTH, AS_AT -> "";
        };
    }
}
