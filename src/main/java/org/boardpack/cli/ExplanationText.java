package org.boardpack.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.boardpack.job.explain.Explanation;
import org.boardpack.metrics.Feeding;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.LeftOutReason;
import org.boardpack.metrics.LeftOutRows;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** An explanation as lines for a person. */
final class ExplanationText {

    /** More files than this are only in {@code --json}. */
    private static final int MOST_FILES = 40;

    private final Sayings words;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Sayings words) {
        this.words = words;
    }

    List<String> lines(Explanation explanation) {
        lines.clear();
        heading(explanation);
        section("definition");
        item(words.metric(explanation.figure().metric()).definition());
        section("numbers");
        lines.addAll(ExplanationSum.lines(words, explanation));
        if (explanation.figure().status() != Status.SUPPRESSED) {
            leftOut(explanation);
        }
        missing(explanation);
        files(explanation);
        method(explanation);
        return List.copyOf(lines);
    }

    private void heading(Explanation explanation) {
        Figure figure = explanation.figure();
        lines.add(words.metric(figure.metric()).name() + "  [" + figure.reference() + "]  "
                + figure.metric().id());
        lines.add(words.say(
                "of",
                explanation
                        .scopeName()
                        .getOrDefault(words.language(), figure.scope().code()),
                words.word("scopes", figure.scope().type().id()),
                figure.scope().code(),
                groupName(figure)));
        if (!figure.dimension().isEmpty()) {
            lines.add(words.say("by", figure.dimension(), figure.dimensionValue()));
        }
        lines.add(words.say(
                "period",
                words.word("windows", figure.window().id()) + ", "
                        + span(Feeding.months(figure.window(), figure.period()))));
        lines.add(words.say(
                "edition",
                String.valueOf(explanation.edition().number()),
                explanation.edition().month(),
                explanation.edition().madeAt(),
                explanation.edition().codeVersion()));
    }

    private String groupName(Figure figure) {
        return figure.staffGroup().equals(StaffGroup.ALL)
                ? words.say("all-staff")
                : figure.staffGroup().name();
    }

    private void leftOut(Explanation explanation) {
        if (explanation.leftOut().isEmpty() && explanation.repeatedRows().isEmpty()) {
            return;
        }
        section("left-out");
        for (Explanation.LeftOut extract : explanation.leftOut()) {
            item(words.say(
                    "left-out-of",
                    extract.extract(),
                    span(extract.months()),
                    extract.organisations() > 1 ? words.say("of-organisations", extract.organisations()) : ""));
            extract.rows().forEach(rows -> item("  " + rows(rows, explanation.threshold())));
        }
        if (explanation.leftOut().stream().noneMatch(extract -> extract.months().size() > 1)
                && explanation.figure().window() == Window.MONTH
                && explanation.threshold() > 0) {
            item(words.say("flows"));
        }
        OptionalLong repeated = explanation.repeatedRows();
        if (repeated.isPresent()) {
            item(words.say("repeated", repeated.getAsLong()));
        }
    }

    private String rows(LeftOutRows rows, int threshold) {
        String why = EnumSet.copyOf(rows.reasons()).stream()
                .map(LeftOutReason::id)
                .map(words::say)
                .collect(Collectors.joining("; "));
        if (rows.reasons().size() > 1) {
            why = words.say("together", why);
        }
        OptionalLong count = rows.count();
        return count.isPresent()
                ? words.say("rows", why, FigureNumbers.number(BigDecimal.valueOf(count.getAsLong())))
                : words.say("fewer", why, threshold);
    }

    private void missing(Explanation explanation) {
        if (explanation.figure().status() != Status.MISSING) {
            return;
        }
        section("lacks");
        explanation
                .missing()
                .forEach(lack ->
                        item(words.say("lacks-line", lack.organisation(), lack.extract(), some(lack.months()))));
        if (explanation.missing().isEmpty()) {
            item(words.say(
                    "lacks-none", words.metric(explanation.figure().metric()).source()));
        }
    }

    private void files(Explanation explanation) {
        section("files");
        if (explanation.files().isEmpty()) {
            item(words.say("no-files"));
        }
        for (Explanation.RestsOn file :
                explanation.files().stream().limit(MOST_FILES).toList()) {
            String rows = file.rows().isPresent()
                    ? words.say(
                            "file-rows",
                            FigureNumbers.number(BigDecimal.valueOf(file.rows().getAsLong())))
                    : "";
            item(words.say("file", file.name(), file.extract(), rows, file.verdict(), file.receivedAt()));
            file.sha256().ifPresent(hash -> item("  " + words.say("sha256", hash)));
        }
        if (explanation.files().size() > MOST_FILES) {
            item(words.say("more-files", explanation.files().size() - MOST_FILES));
        }
    }

    private void method(Explanation explanation) {
        section("method");
        item(explanation.method().id());
        explanation.settings().forEach((name, value) -> item(words.say("setting", name, value)));
        explanation.method().changedSince().ifPresent(since -> item(since.inWords()));
    }

    private void section(String key) {
        lines.add("");
        lines.add(words.say(key));
    }

    private void item(String text) {
        lines.add("  " + text);
    }

    private static String span(Collection<ReportingMonth> months) {
        List<ReportingMonth> ordered = months.stream().sorted().toList();
        ReportingMonth first = ordered.get(0);
        ReportingMonth last = ordered.get(ordered.size() - 1);
        return first.equals(last) ? first.toString() : first + " – " + last;
    }

    private static String some(List<ReportingMonth> months) {
        return months.stream().map(ReportingMonth::toString).collect(Collectors.joining(", "));
    }
}
