package org.boardpack.job.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardpack.disclosure.Listed;
import org.boardpack.job.edition.NothingMadeException;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** Finds the figure that somebody asks for among those that an edition holds, and says which words there are when one is mistyped. */
record FigureFinding(EditionStore editions) {

    /** A figure, in its edition. */
    record Found(EditionRecord edition, Figure figure) {}

    /** Year and month in a printed reference. */
    private static final Pattern YEAR_MONTH = Pattern.compile("-(\\d{2})(0[1-9]|1[0-2])(?=-|$)");

    /**
     * The figure.
     *
     * @throws NothingMadeException when there is no such edition
     * @throws UnknownWordException when the edition has no such figure
     */
    Found find(FigureQuestion question) {
        Optional<Metric> metric = Metric.find(question.what());
        if (metric.isPresent()) {
            return ofMetric(question, metric.get());
        }
        ReportingMonth period = monthOf(question.what())
                .orElseThrow(() -> new UnknownWordException(
                        "There is no metric, and no reference of a figure, called \"" + question.what() + "\".",
                        question.what(),
                        List.of(Metric.values()).stream().map(Metric::id).toList()));
        return ofReference(question, period);
    }

    private static Optional<ReportingMonth> monthOf(String reference) {
        Matcher found = YEAR_MONTH.matcher(reference);
        Optional<ReportingMonth> last = Optional.empty();
        while (found.find()) {
            last = Optional.of(
                    ReportingMonth.of(2000 + Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        }
        return last;
    }

    private Found ofReference(FigureQuestion question, ReportingMonth period) {
        EditionRecord edition = edition(question.month().orElse(period), question.edition());
        Set<String> known = new TreeSet<>();
        for (Scope scope : scopes(edition, period)) {
            for (Figure figure : figures(edition, scope, period)) {
                if (figure.reference().equalsIgnoreCase(question.what())) {
                    return new Found(edition, figure);
                }
                known.add(figure.reference());
            }
        }
        throw new UnknownWordException(
                "Edition " + edition.number() + " of " + edition.month() + " has no figure with the reference \""
                        + question.what() + "\".",
                question.what(),
                known);
    }

    private Found ofMetric(FigureQuestion question, Metric metric) {
        ReportingMonth month = question.month().orElseGet(this::latest);
        EditionRecord edition = edition(month, question.edition());
        Window window = question.window().orElseGet(() -> usual(metric));
        if (!metric.windows().contains(window)) {
            throw new UnknownWordException(
                    metric.id() + " has no figures for the window \"" + window.id() + "\".",
                    window.id(),
                    metric.windows().stream().map(Window::id).toList());
        }
        Scope scope = scope(edition, question, month);
        List<Figure> figures = figures(edition, scope, month).stream()
                .filter(figure -> figure.metric() == metric && figure.window() == window)
                .toList();
        String where = metric.id() + " of " + scope.code() + " for " + month;
        if (figures.isEmpty()) {
            throw new NothingMadeException("Edition " + edition.number() + " of " + edition.month()
                    + " has no figure of " + where
                    + ": nothing that it needs was ever loaded. See what is there with: boardpack status");
        }
        figures = having(figures, Figure::dimension, question.dimension(), "There is no " + where + " by ");
        figures = having(
                figures,
                figure -> figure.staffGroup().name(),
                question.staffGroup(),
                "There is no " + where + " for the staff group ");
        figures = having(
                figures,
                Figure::dimensionValue,
                question.dimensionValue(),
                "There is no " + where + " by " + question.dimension() + " for ");
        return new Found(edition, figures.get(0));
    }

    private static List<Figure> having(
            List<Figure> figures, Function<Figure, String> word, String wanted, String message) {
        List<Figure> having = figures.stream()
                .filter(figure -> word.apply(figure).equalsIgnoreCase(wanted))
                .toList();
        if (having.isEmpty()) {
            throw new UnknownWordException(
                    message + "\"" + wanted + "\".",
                    wanted,
                    figures.stream().map(word).filter(known -> !known.isEmpty()).collect(Collectors.toSet()));
        }
        return having;
    }

    /** What people mean who do not say: the rolling year where there is one. */
    private static Window usual(Metric metric) {
        return metric.windows().contains(Window.ROLLING_12)
                ? Window.ROLLING_12
                : metric.windows().get(0);
    }

    private Scope scope(EditionRecord edition, FigureQuestion question, ReportingMonth period) {
        String code = question.scope().orElseThrow();
        Collection<Scope> scopes = scopes(edition, period);
        return scopes.stream()
                .filter(scope -> scope.code().equalsIgnoreCase(code)
                        && question.scopeType().map(scope.type()::equals).orElse(true))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new UnknownWordException(
                        "Edition " + edition.number() + " of " + edition.month() + " has no figures of "
                                + question.scopeType()
                                        .map(type -> "the " + type.id() + " ")
                                        .orElse("") + "\"" + code
                                + "\" for " + period + ".",
                        code,
                        scopes.stream().map(Scope::code).toList()));
    }

    private ReportingMonth latest() {
        return editions.list().stream()
                .findFirst()
                .map(EditionRecord::month)
                .orElseThrow(() -> new NothingMadeException(
                        "No edition has been made yet. Drop extracts into the inbox and make one with: boardpack run"));
    }

    private EditionRecord edition(ReportingMonth month, Optional<Integer> number) {
        List<EditionRecord> made = editions.list(month);
        if (made.isEmpty()) {
            throw new NothingMadeException(
                    "No edition of " + month + " has been made. Make one with: boardpack run --month " + month);
        }
        return number.map(wanted -> made.stream()
                        .filter(edition -> edition.number() == wanted)
                        .findFirst()
                        .orElseThrow(() -> new NothingMadeException("There is no edition " + wanted + " of " + month
                                + "; the last one is edition "
                                + made.get(made.size() - 1).number()
                                + ". See them all with: boardpack status")))
                .orElse(made.get(made.size() - 1));
    }

    private List<Scope> scopes(EditionRecord edition, ReportingMonth period) {
        List<Scope> scopes = editions.blocks(edition.id()).stream()
                .filter(block -> block.period().equals(period))
                .map(EditionStore.PeriodScope::scope)
                .toList();
        if (scopes.isEmpty()) {
            throw new NothingMadeException("Edition " + edition.number() + " of " + edition.month()
                    + " has no figures for " + period + ". Make them with: boardpack run --month " + edition.month());
        }
        return scopes;
    }

    /** A scope's figures of a period, as the edition shows them. */
    List<Figure> figures(EditionRecord edition, Scope scope, ReportingMonth period) {
        return editions.figures(edition.id(), scope, period)
                .map(table -> Listed.of(FigureTables.toFigures(period, scope, table)))
                .orElseGet(ArrayList::new);
    }
}
