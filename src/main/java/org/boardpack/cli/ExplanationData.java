package org.boardpack.cli;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.boardpack.job.explain.Explanation;
import org.boardpack.metrics.Feeding;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.LeftOutReason;
import org.boardpack.metrics.LeftOutRows;
import org.boardpack.metrics.Status;
import org.boardpack.pack.MethodNote;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;

/** An explanation as data for programs. What is not known or not shown is null. */
record ExplanationData(Sayings words) {

    Map<String, @Nullable Object> of(Explanation explanation) {
        Figure figure = explanation.figure();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("month", explanation.edition().month().toString());
        data.put("edition", explanation.edition().number());
        data.put("madeAt", explanation.edition().madeAt().toString());
        data.put("codeVersion", explanation.edition().codeVersion());
        data.put("figure", figure(explanation));
        data.put("name", words.metric(figure.metric()).name());
        data.put("definition", words.metric(figure.metric()).definition());
        data.put("rounded", new FigureNumbers(explanation.ratesDecimals()).rounded(figure));
        data.put(
                "why",
                figure.status() == Status.OK ? null : words.say(figure.status().id()));
        data.put(
                "markerMeans",
                figure.marker().isEmpty()
                        ? null
                        : words.say("marker." + figure.marker().charAt(1)));
        data.put("windowMonths", texts(Feeding.months(figure.window(), figure.period())));
        data.put(
                "operands",
                explanation.operands().stream().map(ExplanationData::brief).toList());
        data.put(
                "months",
                explanation.months().stream().map(ExplanationData::brief).toList());
        data.put("leftOut", explanation.leftOut().stream().map(this::leftOut).toList());
        data.put("repeatedRows", boxed(explanation.repeatedRows()));
        data.put(
                "files", explanation.files().stream().map(ExplanationData::file).toList());
        data.put(
                "missing",
                explanation.missing().stream().map(ExplanationData::missing).toList());
        data.put("method", method(explanation.method()));
        data.put("settings", explanation.settings());
        return data;
    }

    private Map<String, @Nullable Object> figure(Explanation explanation) {
        Figure figure = explanation.figure();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("reference", figure.reference());
        data.put("metric", figure.metric().id());
        data.put("scopeType", figure.scope().type().id());
        data.put("scopeCode", figure.scope().code());
        data.put("scopeName", explanation.scopeName().get(words.language()));
        data.put("staffGroup", figure.staffGroup().name());
        data.put("dimension", figure.dimension());
        data.put("dimensionValue", figure.dimensionValue());
        data.put("period", figure.period().toString());
        data.put("window", figure.window().id());
        data.put("unit", figure.metric().unit().id());
        data.put("numerator", plain(figure.numerator()));
        data.put("denominator", plain(figure.denominator()));
        data.put("value", plain(figure.value()));
        data.put("status", figure.status().id());
        data.put("marker", figure.marker());
        return data;
    }

    private static Map<String, @Nullable Object> brief(Figure figure) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("period", figure.period().toString());
        data.put("reference", figure.reference());
        data.put("numerator", plain(figure.numerator()));
        data.put("denominator", plain(figure.denominator()));
        data.put("value", plain(figure.value()));
        data.put("status", figure.status().id());
        data.put("marker", figure.marker());
        return data;
    }

    /** As text: programs must not make a binary fraction of it. */
    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private Map<String, Object> leftOut(Explanation.LeftOut extract) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("extract", extract.extract());
        data.put("months", texts(extract.months()));
        data.put("organisations", extract.organisations());
        data.put("rows", extract.rows().stream().map(ExplanationData::rows).toList());
        return data;
    }

    private static Map<String, @Nullable Object> rows(LeftOutRows rows) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put(
                "reasons",
                EnumSet.copyOf(rows.reasons()).stream().map(LeftOutReason::id).toList());
        data.put("count", boxed(rows.count()));
        return data;
    }

    private static @Nullable Long boxed(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    private static Map<String, @Nullable Object> file(Explanation.RestsOn file) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("name", file.name());
        data.put("sha256", file.sha256().orElse(null));
        data.put("extract", file.extract());
        data.put("rows", boxed(file.rows()));
        data.put("verdict", file.verdict());
        data.put("receivedAt", file.receivedAt().toString());
        return data;
    }

    private static Map<String, Object> missing(Explanation.Missing missing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("organisation", missing.organisation());
        data.put("extract", missing.extract());
        data.put("months", texts(missing.months()));
        return data;
    }

    private static Map<String, Object> method(MethodNote method) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", method.id());
        method.changedSince().ifPresent(since -> {
            data.put("changedSince", since.edition());
            data.put("changes", since.changes());
            data.put("note", since.inWords());
        });
        return data;
    }

    private static List<String> texts(java.util.Collection<ReportingMonth> months) {
        return months.stream().map(ReportingMonth::toString).toList();
    }
}
