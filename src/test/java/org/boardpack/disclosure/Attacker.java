package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A reader with time: takes everything that was published as linear equations over the people of each month, and asks a linear
 * program for the fewest and the most that a hidden count can be. Written apart from the engine. What adds up but for people who count twice is granted exactly, from the truth.
 */
final class Attacker {

    /** A number of people in one month, or in the year to it. */
    private record Unknown(String what, Scope scope, StaffGroup group, String value, ReportingMonth month) {
        Unknown at(Scope other) {
            return new Unknown(what, other, group, value, month);
        }

        Unknown ofAll() {
            return new Unknown(what, scope, StaffGroup.ALL, value, month);
        }

        Unknown unbroken() {
            return new Unknown(what, scope, group, "", month);
        }

        private boolean isOfOneReason() {
            return value.startsWith("leaving-reason=");
        }

        private String reasonGroup() {
            return value.substring(value.indexOf('=') + 1).split(" ", 2)[0];
        }

        Unknown ofReasons() {
            return isOfOneReason() ? new Unknown(what, scope, group, "reason-group=" + reasonGroup(), month) : this;
        }

        Unknown voluntary() {
            return isOfOneReason() && reasonGroup().equals("Resignation")
                    ? new Unknown("voluntary" + A_YEAR, scope, group, "", month)
                    : this;
        }

        Unknown of(String other, int monthsAgo) {
            return new Unknown(other, scope, group, value, month.minus(monthsAgo));
        }
    }

    private record Equation(Map<Unknown, Integer> terms, double least, double most) {}

    private static final String A_YEAR = " in 12 months";

    private final Map<Unknown, Double> truth = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<Scope, Scope> parents;

    /**
     * @param whole the figures with nothing hidden, for what the reader is granted and to measure by
     * @param published all that the reader has, of one edition or several
     */
    Attacker(List<Figure> whole, List<Figure> published, Map<Scope, Scope> parents) {
        this.parents = parents;
        whole.forEach(this::learn);
        totals(unknown -> unknown.group().equals(StaffGroup.ALL) ? unknown : unknown.ofAll());
        totals(unknown -> unknown.at(parents.getOrDefault(unknown.scope(), unknown.scope())));
        totals(Unknown::unbroken);
        totals(Unknown::ofReasons);
        totals(Unknown::voluntary);
        truth.keySet().forEach(this::bridge);
        truth.keySet().forEach(this::months);
        published.stream().filter(Figure::isOk).forEach(this::read);
    }

    private void learn(Figure figure) {
        Map<Unknown, Integer> counted = figure.isOk() ? counted(figure) : Map.of();
        if (counted.size() == 1) {
            truth.put(counted.keySet().iterator().next(), people(figure).doubleValue());
        }
    }

    private static BigDecimal people(Figure figure) {
        return switch (figure.metric()) {
            case STABILITY -> figure.denominator().subtract(figure.numerator());
            case TURNOVER_HC, VOLUNTARY_TURNOVER_HC, NHS_LEAVER_RATE -> figure.numerator();
            default -> figure.value();
        };
    }

    /** The people that a figure counts above the line, as a sum of months; nothing where it counts none. */
    private static Map<Unknown, Integer> counted(Figure figure) {
        String what = switch (figure.metric()) {
            case HEADCOUNT -> "staff";
            case JOINERS_HC -> "joiners";
            case LEAVERS_HC, TURNOVER_HC -> "leavers";
            case STABILITY -> "gone";
            case NHS_LEAVER_RATE -> "nhs-leavers";
            case VOLUNTARY_TURNOVER_HC -> "voluntary";
            default -> "";
        };
        Map<Unknown, Integer> sum = new LinkedHashMap<>();
        int months = figure.window() == Window.YEAR_TO_DATE ? monthsOfTheYear(figure.period()) : 1;
        for (int ago = 0; ago < months && !what.isEmpty(); ago++) {
            sum.put(unknown(figure, what + (isYear(figure, what) ? A_YEAR : ""), ago), 1);
        }
        return sum;
    }

    private static boolean isYear(Figure figure, String what) {
        return figure.window() == Window.ROLLING_12 && !what.equals("gone") && !what.equals("nhs-leavers");
    }

    private static int monthsOfTheYear(ReportingMonth month) {
        int months = 1;
        for (ReportingMonth at = month; !at.equals(month.financialYearStart()); at = at.minus(1)) {
            months++;
        }
        return months;
    }

    private static Unknown unknown(Figure figure, String what, int monthsAgo) {
        String value = figure.dimension().isEmpty() ? "" : figure.dimension() + "=" + figure.dimensionValue();
        return new Unknown(
                what,
                figure.scope(),
                figure.staffGroup(),
                value,
                figure.period().minus(monthsAgo));
    }

    private void read(Figure figure) {
        Map<Unknown, Integer> counted = counted(figure);
        if (!counted.isEmpty()) {
            equal(counted, people(figure).doubleValue());
        }
        boolean overMean = List.of(Metric.TURNOVER_HC, Metric.VOLUNTARY_TURNOVER_HC, Metric.NHS_LEAVER_RATE)
                .contains(figure.metric());
        if (overMean) {
            int ago = figure.window() == Window.MONTH ? 1 : 12;
            equal(
                    Map.of(unknown(figure, "staff", ago), 1, unknown(figure, "staff", 0), 1),
                    2 * figure.denominator().doubleValue());
        }
        if (figure.metric() == Metric.STABILITY) {
            equal(Map.of(unknown(figure, "staff", 12), 1), figure.denominator().doubleValue());
        }
    }

    private void equal(Map<Unknown, Integer> terms, double result) {
        if (truth.keySet().containsAll(terms.keySet())) {
            equations.add(new Equation(terms, result, result));
        }
    }

    private void totals(UnaryOperator<Unknown> total) {
        Map<Unknown, Map<Unknown, Integer>> sums = new LinkedHashMap<>();
        for (Unknown part : truth.keySet()) {
            Unknown of = total.apply(part);
            if (!of.equals(part) && truth.containsKey(of)) {
                String dimension = of.value().isEmpty() && !part.value().isEmpty()
                        ? part.value().substring(0, part.value().indexOf('='))
                        : "";
                Unknown key = new Unknown(of.what() + dimension, of.scope(), of.group(), of.value(), of.month());
                Map<Unknown, Integer> sum = sums.computeIfAbsent(key, unseen -> new LinkedHashMap<>());
                sum.put(part, 1);
                sum.put(of, -1);
            }
        }
        sums.values().forEach(sum -> granted(sum, 0));
    }

    private void granted(Map<Unknown, Integer> terms, double unsure) {
        double result = terms.entrySet().stream()
                .mapToDouble(term -> term.getValue() * truth.get(term.getKey()))
                .sum();
        equations.add(new Equation(terms, result - unsure, result + unsure));
    }

    /** The reader takes it that hardly anybody came or went otherwise. */
    private void bridge(Unknown staff) {
        if (!staff.what().equals("staff")) {
            return;
        }
        Map<Unknown, Integer> terms =
                Map.of(staff, 1, staff.of("staff", 1), -1, staff.of("joiners", 0), -1, staff.of("leavers", 0), 1);
        if (truth.keySet().containsAll(terms.keySet())) {
            granted(terms, 1);
        }
    }

    /** A year is its months. */
    private void months(Unknown year) {
        if (year.what().endsWith(A_YEAR)) {
            String ofAMonth = year.what().substring(0, year.what().length() - A_YEAR.length());
            Map<Unknown, Integer> terms = new LinkedHashMap<>(Map.of(year, -1));
            for (int ago = 0; ago < 12; ago++) {
                terms.put(year.of(ofAMonth, ago), 1);
            }
            if (truth.keySet().containsAll(terms.keySet())) {
                granted(terms, 0);
            }
        }
    }

    /** How many values the reader holds possible of the people that a figure counts, up to the number asked for. */
    int possibleValues(Figure hidden, int enough) {
        Map<Unknown, Integer> counted = counted(hidden);
        double most = reach(counted, 1, enough);
        double least = most - truthOf(counted) >= enough - 1 ? truthOf(counted) : -reach(counted, -1, enough);
        return (int) Math.min(enough, Math.floor(most + 1e-4) - Math.ceil(least - 1e-4) + 1);
    }

    boolean knowsOf(Figure hidden) {
        Map<Unknown, Integer> counted = counted(hidden);
        return !counted.isEmpty() && truth.keySet().containsAll(counted.keySet());
    }

    private double truthOf(Map<Unknown, Integer> counted) {
        return counted.keySet().stream().mapToDouble(truth::get).sum();
    }

    /** The most that a sum of people, times a sign, can be; not looked for beyond so many from the truth. */
    private double reach(Map<Unknown, Integer> counted, int sign, int enough) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Unknown, Variable> variables = new HashMap<>();
        truth.keySet()
                .forEach(unknown -> variables.put(
                        unknown, model.newVariable(unknown.toString()).lower(0)));
        truth.keySet().stream().filter(unknown -> unknown.what().equals("gone")).forEach(gone -> {
            if (variables.containsKey(gone.of("staff", 12))) {
                Expression some = model.newExpression("some of those of a year ago " + gone);
                some.set(variables.get(gone), 1)
                        .set(variables.get(gone.of("staff", 12)), -1)
                        .upper(0);
            }
        });
        int number = 0;
        for (Equation equation : equations) {
            Expression expression = model.newExpression("equation " + number++);
            equation.terms().forEach((unknown, factor) -> expression.set(variables.get(unknown), factor));
            expression.lower(equation.least()).upper(equation.most());
        }
        Expression goal = model.newExpression("goal").weight(1);
        counted.keySet().forEach(unknown -> goal.set(variables.get(unknown), sign));
        goal.upper(sign * truthOf(counted) + enough);
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what was published contradicts itself: " + result.getState());
        }
        return result.getValue();
    }
}
