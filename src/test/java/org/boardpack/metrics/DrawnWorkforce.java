package org.boardpack.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.Organisation;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.boardpack.workforce.TextColumn;
import org.jspecify.annotations.Nullable;

/** A workforce drawn by hand: each row says only what matters to the rule, and the rest is an ordinary nurse. */
final class DrawnWorkforce implements SubmissionSource {

    static final ScopeRules RULES = new ScopeRules(
            Set.of("Active Assignment", "Acting Up", "Internal Secondment"),
            Set.of("Maternity", "Career Break"),
            Set.of("Permanent", "Fixed Term Temp"),
            Set.of("Sickness", "Industrial Injury"),
            Set.of("Foundation Doctor Year 1", "FY1", "Specialty Registrar"),
            Set.of("Employee Transfer", "End of Fixed Term Contract - External Rotation"),
            Set.of("NHS Organisation"));

    private record Place(ExtractKind kind, String organisation, ReportingMonth month) {}

    /** One row, heading by heading. */
    static final class Row {
        private final Map<String, Object> values = new LinkedHashMap<>();

        Row with(String heading, Object value) {
            values.put(heading, value);
            return this;
        }

        Row group(String group) {
            return with("Staff Group", group);
        }

        Row fte(String fte) {
            return with("Contracted FTE", Quantity.of(fte));
        }

        Row status(String status) {
            return with("Assignment Status", status);
        }

        Row category(String category) {
            return with("Assignment Category", category);
        }

        Row jobRole(String jobRole) {
            return with("Job Role", jobRole);
        }

        Row start(String date) {
            return with("Latest Start Date", LocalDate.parse(date));
        }

        Row reason(String reason) {
            return with("Leaving Reason", reason);
        }

        Row destination(String destination) {
            return with("Destination On Leaving", destination);
        }

        /** A second assignment of the same person. */
        Row assignment(String name) {
            return with("Assignment", (long) name.hashCode());
        }
    }

    static Row person(String name) {
        return new Row()
                .with("Person", (long) name.hashCode() * 1_000_003L)
                .assignment(name)
                .group("Nurses")
                .fte("1")
                .status("Active Assignment")
                .category("Permanent");
    }

    static Row leaver(String name, String date) {
        return person(name).with("Leaving Date", LocalDate.parse(date)).reason("Voluntary Resignation - Relocation");
    }

    static Row sick(String name, String daysLost) {
        return person(name).with("FTE Days Lost", Quantity.of(daysLost));
    }

    /** A row of a total, such as pay or a survey's answer. */
    static Row total(String group) {
        return new Row().group(group);
    }

    private final Map<Place, List<Row>> submissions = new LinkedHashMap<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private Method method = Method.DEFAULT;

    DrawnWorkforce organisation(String code, String system) {
        return add(code, system, null);
    }

    DrawnWorkforce founded(String code, String system, String firstMonth) {
        return add(code, system, month(firstMonth));
    }

    private DrawnWorkforce add(String code, String system, @Nullable ReportingMonth first) {
        organisations.add(new Organisation(
                code, code, null, null, system, system, null, null, null, "NAT", "Nation", null, null, first, null,
                null));
        return this;
    }

    DrawnWorkforce merged(String code, String successor, String lastMonth) {
        organisations.add(new Organisation(
                code,
                code,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "NAT",
                "Nation",
                null,
                null,
                null,
                month(lastMonth),
                successor));
        return this;
    }

    DrawnWorkforce method(Method chosen) {
        method = chosen;
        return this;
    }

    DrawnWorkforce staff(String organisation, String month, Row... rows) {
        return add(ExtractKind.STAFF_IN_POST, organisation, month, rows);
    }

    DrawnWorkforce leavers(String organisation, String month, Row... rows) {
        return add(ExtractKind.LEAVERS, organisation, month, rows);
    }

    DrawnWorkforce sickness(String organisation, String month, Row... rows) {
        return add(ExtractKind.SICKNESS, organisation, month, rows);
    }

    DrawnWorkforce add(ExtractKind kind, String organisation, String month, Row... rows) {
        submissions.put(new Place(kind, organisation, month(month)), List.of(rows));
        return this;
    }

    /** The same snapshot in each of the months, both ends included, and no leavers. */
    DrawnWorkforce unchanged(String organisation, String from, String to, Row... rows) {
        for (ReportingMonth month = month(from); !month.isAfter(month(to)); month = month.plus(1)) {
            staff(organisation, month.toString(), rows).leavers(organisation, month.toString());
        }
        return this;
    }

    static ReportingMonth month(String month) {
        return ReportingMonth.parse(month);
    }

    /** A figure of an organisation, all staff groups. */
    Figure figure(Metric metric, Window window, String organisation, String month) {
        return figure(metric, window, Scope.organisation(organisation), StaffGroup.ALL, month);
    }

    Figure figure(Metric metric, Window window, Scope scope, StaffGroup group, String month) {
        return figure(metric, window, scope, Part.of(group), month);
    }

    Figure figure(Metric metric, Window window, Scope scope, Part part, String month) {
        return figures(month(month)).stream()
                .filter(figure -> figure.metric() == metric
                        && figure.window() == window
                        && figure.scope().equals(scope)
                        && figure.staffGroup().equals(part.group())
                        && figure.dimension().equals(part.dimension().id())
                        && figure.dimensionValue().equals(part.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + metric + " " + window + " of " + scope + " " + part));
    }

    /** The values of a dimension with their values, all staff groups of an organisation. */
    Map<String, BigDecimal> byValue(
            Metric metric, Window window, String organisation, String group, Dimension dimension, String month) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (Figure figure : figures(month(month))) {
            if (figure.metric() == metric
                    && figure.window() == window
                    && figure.scope().equals(Scope.organisation(organisation))
                    && figure.staffGroup().name().equals(group)
                    && figure.dimension().equals(dimension.id())
                    && figure.isOk()
                    && figure.value().signum() != 0) {
                values.put(figure.dimensionValue(), figure.value());
            }
        }
        return values;
    }

    /** The figures of the month, in an edition of that month. */
    List<Figure> figures(ReportingMonth month) {
        return figures(month, month);
    }

    List<Figure> figures(ReportingMonth month, ReportingMonth edition) {
        OrganisationTable table = new OrganisationTable(organisations, new OrganisationTable.Nation("NAT", "Nation"));
        CellEngine engine = new CellEngine(this, table, RULES, DrawnTraits.LISTS, method, edition);
        SortedMap<Scope, SortedMap<ReportingMonth, ScopeCells>> history = new TreeMap<>();
        engine.months()
                .forEach(each -> engine.cells(each)
                        .scopes()
                        .forEach((scope, cells) -> history.computeIfAbsent(scope, unseen -> new TreeMap<>())
                                .put(each, CellTables.toCells(CellTables.toTable(cells)))));
        List<Figure> figures = new ArrayList<>();
        history.forEach((scope, months) -> figures.addAll(
                new FigureEngine(scope, months, table, method, edition, StaffGroup::name).figures(month)));
        figures.sort(FigureOrder.AS_TEXT);
        return figures;
    }

    BigDecimal value(Metric metric, Window window, String organisation, String month) {
        return figure(metric, window, organisation, month).value();
    }

    @Override
    public SortedSet<ReportingMonth> months(ExtractKind kind) {
        SortedSet<ReportingMonth> months = new TreeSet<>();
        submissions.keySet().stream()
                .filter(place -> place.kind().equals(kind))
                .forEach(place -> months.add(place.month()));
        return months;
    }

    @Override
    public Set<String> organisations(ExtractKind kind, ReportingMonth month) {
        Set<String> codes = new TreeSet<>();
        submissions.keySet().stream()
                .filter(place -> place.kind().equals(kind) && place.month().equals(month))
                .forEach(place -> codes.add(place.organisation()));
        return codes;
    }

    @Override
    public ExtractTable rows(ExtractKind kind, String organisation, ReportingMonth month) {
        List<Row> rows = submissions.get(new Place(kind, organisation, month));
        Set<String> headings = new TreeSet<>();
        rows.forEach(row -> headings.addAll(row.values.keySet()));
        List<TextColumn> texts = new ArrayList<>();
        List<NumberColumn> numbers = new ArrayList<>();
        for (String heading : headings) {
            if (rows.stream().map(row -> row.values.get(heading)).anyMatch(String.class::isInstance)) {
                TextColumn.Builder column = new TextColumn.Builder(heading);
                rows.forEach(row -> column.add((String) row.values.get(heading)));
                texts.add(column.build());
            } else {
                NumberColumn.Builder column = new NumberColumn.Builder(heading);
                rows.forEach(row -> column.add(number(row.values.get(heading))));
                numbers.add(column.build());
            }
        }
        return new ExtractTable(rows.size(), texts, numbers);
    }

    private static long number(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.hundredThousandths();
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        return value == null ? NumberColumn.MISSING : ((Number) value).longValue();
    }
}
