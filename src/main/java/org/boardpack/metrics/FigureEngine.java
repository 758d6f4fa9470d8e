package org.boardpack.metrics;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;

/**
 * Divides the measures of a scope into its figures: every metric of the catalogue, for every staff group and window that the data allows.
 * Not for several threads.
 */
public final class FigureEngine {

    private final Scope scope;
    private final SortedMap<ReportingMonth, ScopeCells> months;
    private final ScopeHistory history;
    private final OrganisationTable organisations;
    private final Method method;
    private final ReportingMonth editionMonth;
    private final Function<StaffGroup, String> groupCode;
    private final Set<Metric> metrics = EnumSet.noneOf(Metric.class);
    private final Set<Metric> metricsByGroup = EnumSet.noneOf(Metric.class);

    /**
     * @param months the scope's cells of every month up to the edition's that it has any of
     * @param groupCode the short code of a staff group, for printed references
     */
    public FigureEngine(
            Scope scope,
            SortedMap<ReportingMonth, ScopeCells> months,
            OrganisationTable organisations,
            Method method,
            ReportingMonth editionMonth,
            Function<StaffGroup, String> groupCode) {
        this.scope = scope;
        this.months = months;
        this.organisations = organisations;
        this.method = method;
        this.editionMonth = editionMonth;
        this.groupCode = groupCode;
        history = new ScopeHistory(months, scope);
        months.values().forEach(this::noteWhatIsKnown);
    }

    private void noteWhatIsKnown(ScopeCells cells) {
        for (Metric metric : Metric.values()) {
            List<Measure> needed = NeededMeasures.of(metric);
            if (cells.knownByGroup().containsAll(needed)) {
                metricsByGroup.add(metric);
                metrics.add(metric);
            } else if (cells.knownForAll().containsAll(needed)) {
                metrics.add(metric);
            }
        }
    }

    /**
     * The figures of a period, in the order of {@code metrics.csv}. A metric that the scope has never had any data for appears once,
     * as missing, in the edition's month.
     */
    public List<Figure> figures(ReportingMonth period) {
        List<Figure> figures = new ArrayList<>();
        boolean isEditionMonth = period.equals(editionMonth);
        if (isEditionMonth || months.containsKey(period)) {
            Map<Dimension, List<Part>> parts =
                    history.parts(period).stream().collect(Collectors.groupingBy(Part::dimension));
            for (Metric metric : metricsOf(period)) {
                for (Window window : metric.windows()) {
                    if (metric.isOfTheWhole() && (metrics.contains(metric) || isEditionMonth)) {
                        figures.add(figure(period, history.of(Part.ALL), metric, window));
                    }
                    if (metrics.contains(metric)) {
                        parts(parts, metric, window, isEditionMonth)
                                .filter(part -> metricsByGroup.contains(metric)
                                        || part.group().equals(StaffGroup.ALL))
                                .forEach(part -> figures.add(figure(period, history.of(part), metric, window)));
                    }
                }
            }
        }
        figures.sort(FigureOrder.AS_TEXT);
        return figures;
    }

    /** A survey belongs to one month of the year; a month that nothing but a survey is known of has no other figures. */
    private List<Metric> metricsOf(ReportingMonth period) {
        boolean isSurveyMonth = period.value().getMonth() == Month.DECEMBER;
        boolean isSurveyedOnly = !period.equals(editionMonth)
                && Optional.ofNullable(months.get(period))
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
                reference(period, part, metric, window));
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
                boolean merged = scope.type() == ScopeType.ORGANISATION
                        && organisations.mergersInto(scope.code(), editionMonth).contains(period);
                yield merged ? "[b]" : "";
            }
        };
    }

    /**
     * Such as {@code LR-7A4-2310}; for a rolling year of one staff group of a region {@code TH12-WN.R-2310-NUR}; for its people aged
     * 25-34 {@code TH12-WN.R-2310-NUR-AG.25-34}.
     */
    private String reference(ReportingMonth period, Part part, Metric metric, Window window) {
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
