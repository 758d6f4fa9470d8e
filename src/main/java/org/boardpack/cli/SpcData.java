package org.boardpack.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.pack.spc.SpcCsv;
import org.boardpack.statistics.spc.Assurance;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.ControlPoint;
import org.boardpack.statistics.spc.ProcessLimits;
import org.boardpack.statistics.spc.ProcessLimits.Zone;
import org.boardpack.statistics.spc.RebaseSuggestion;
import org.boardpack.statistics.spc.Variation;
import org.jspecify.annotations.Nullable;

/** Control charts for programs. */
final class SpcData {

    private SpcData() {}

    static Map<String, Object> of(Map<String, ControlChart> charts) {
        return Map.of(
                "series",
                charts.entrySet().stream()
                        .map(entry -> series(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Map<String, @Nullable Object> series(String name, ControlChart chart) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("series", name);
        data.put("dialect", chart.rules().dialect().word());
        data.put("improvement", chart.series().improvement().word());
        data.put("target", chart.series().target());
        data.put("variation", chart.variation().map(Variation::icon).orElse(null));
        data.put("assurance", chart.assurance().map(Assurance::icon).orElse(null));
        data.put("trialLimits", chart.hasTrialLimits());
        data.put(
                "rebaseSuggestion",
                chart.rebaseSuggestion()
                        .map(RebaseSuggestion::from)
                        .map(Object::toString)
                        .orElse(null));
        data.put("points", points(chart));
        return data;
    }

    private static List<Map<String, @Nullable Object>> points(ControlChart chart) {
        return chart.points().stream()
                .map(point -> point(point, chart.rules().runLength()))
                .toList();
    }

    private static Map<String, @Nullable Object> point(ControlPoint point, int runLength) {
        ProcessLimits limits = point.limits();
        Zone zone = point.zone();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("date", point.observation().date().toString());
        data.put("value", point.observation().value());
        data.put("rebaseGroup", point.rebaseGroup());
        data.put("mean", limits == null ? null : rounded(limits.mean()));
        data.put("lpl", limits == null ? null : rounded(limits.lower()));
        data.put("upl", limits == null ? null : rounded(limits.upper()));
        data.put("relativeToMean", point.side());
        data.put("outsideLimits", zone == null ? null : zone == Zone.OUTSIDE);
        data.put("closeToLimits", zone == null ? null : zone == Zone.CLOSE);
        data.put("specialCauseType", SpcCsv.type(point, runLength));
        data.put("pointType", point.variation().pointType());
        return data;
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? null : number.round(MathContext.DECIMAL64);
    }
}
