package org.boardpack.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.job.explain.Explanation;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;

/** The sum behind a figure as lines for a person: what is divided by what, and the months it is made of. */
final class ExplanationSum {

    private final Sayings words;
    private final Explanation explanation;
    private final FigureNumbers numbers;
    private final List<String> lines = new ArrayList<>();

    private ExplanationSum(Sayings words, Explanation explanation) {
        this.words = words;
        this.explanation = explanation;
        numbers = new FigureNumbers(explanation.ratesDecimals());
    }

    static List<String> lines(Sayings words, Explanation explanation) {
        ExplanationSum sum = new ExplanationSum(words, explanation);
        sum.numbers();
        if (explanation.figure().status() != Status.SUPPRESSED) {
            sum.months();
        }
        return sum.lines;
    }

    private void numbers() {
        Figure figure = explanation.figure();
        if (figure.status() != Status.OK) {
            item(words.say(figure.status().id()));
        }
        if (figure.status() != Status.SUPPRESSED) {
            operation(figure);
            operands();
        }
        String rounded = numbers.rounded(figure);
        if (rounded != null) {
            item(words.say("value", numbers.exact(figure)));
            item(words.say("unit", words.word("units", figure.metric().unit().id())));
            item(words.say("shown", rounded));
        }
        if (!figure.marker().isEmpty()) {
            item(words.say(
                    "marker",
                    figure.marker(),
                    words.say("marker." + figure.marker().charAt(1))));
        }
    }

    private void operation(Figure figure) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (numerator == null || denominator == null) {
            return;
        }
        item(words.say("numerator", FigureNumbers.number(numerator)));
        item(words.say("denominator", FigureNumbers.number(denominator)));
        BigDecimal value = figure.value();
        if (value != null && figure.metric().unit() == Unit.PERCENT) {
            item(words.say(
                    "percent",
                    FigureNumbers.number(numerator),
                    FigureNumbers.number(denominator),
                    FigureNumbers.number(value)));
        }
    }

    private void operands() {
        List<String> operands = explanation.operands().stream()
                .map(Figure::value)
                .filter(value -> value != null)
                .map(FigureNumbers::number)
                .toList();
        Figure figure = explanation.figure();
        if (operands.size() != 2) {
            return;
        }
        if (figure.metric() == Metric.MOVEMENT_BENEFIT && figure.value() != null) {
            item(words.say("difference", operands.get(0), operands.get(1), FigureNumbers.number(figure.value())));
        } else if (isThirteenPoint()) {
            item(words.say("mean-13"));
        } else {
            Figure first = explanation.operands().get(0);
            boolean openingFirst = first.dimensionValue().equals("opening");
            item(words.say("mean", operands.get(openingFirst ? 0 : 1), operands.get(openingFirst ? 1 : 0)));
        }
    }

    private boolean isThirteenPoint() {
        return explanation.figure().window() == Window.ROLLING_12
                && "13-point".equals(explanation.settings().get("average"));
    }

    private void months() {
        Figure figure = explanation.figure();
        boolean several = figure.window() == Window.ROLLING_12 || figure.window() == Window.YEAR_TO_DATE;
        if (several && !figure.dimension().isEmpty()) {
            lines.add("");
            lines.add(words.say("months-break-down"));
        } else if (!explanation.months().isEmpty()) {
            lines.add("");
            lines.add(words.say(
                    "months", words.metric(explanation.months().get(0).metric()).name()));
            explanation.months().forEach(month -> item(month.period() + "  " + ofMonth(month)));
        }
    }

    private String ofMonth(Figure month) {
        String rounded = numbers.rounded(month);
        BigDecimal numerator = month.numerator();
        BigDecimal denominator = month.denominator();
        if (rounded == null) {
            return month.marker();
        }
        return numerator == null || denominator == null
                ? rounded
                : FigureNumbers.number(numerator) + " ÷ " + FigureNumbers.number(denominator) + " = " + rounded;
    }

    private void item(String text) {
        lines.add("  " + text);
    }
}
