package org.boardpack.pack.compose;

import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.StaffGroup;

/** The forecasts of a pack, to be looked up. */
final class ForecastReading {

    private final PackData data;

    ForecastReading(PackData data) {
        this.data = data;
    }

    /** The months of a forecast, the next one first; empty where there is none. */
    List<ForecastRow> months(Measure measure, StaffGroup group, ForecastRow.Kind kind) {
        return data.work().forecastOf(kind, measure.metric(), measure.window(), group);
    }

    /** What the last month ahead is foreseen to be; empty where there is no forecast. */
    Optional<ForecastRow> last(Measure measure, StaffGroup group, ForecastRow.Kind kind) {
        List<ForecastRow> months = months(measure, group, kind);
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    /** The staff groups with a forecast of the measure, all staff first. */
    List<StaffGroup> groups(Measure measure, ForecastRow.Kind kind) {
        return data.work().forecasts().stream()
                .filter(row -> row.kind() == kind
                        && row.metric() == measure.metric()
                        && row.window() == measure.window()
                        && row.ahead() != null)
                .map(ForecastRow::staffGroup)
                .distinct()
                .toList();
    }

    /** Why there is no forecast of all staff, as the texts name it. */
    String whyNone(Measure measure) {
        List<ForecastRow> ofMetric = data.work().forecasts().stream()
                .filter(row -> row.kind() == ForecastRow.Kind.FORECAST
                        && row.metric() == measure.metric()
                        && row.staffGroup().equals(StaffGroup.ALL))
                .toList();
        return ofMetric.stream()
                .filter(row -> row.ahead() == null)
                .map(ForecastRow::status)
                .findFirst()
                .orElseGet(() -> ofMetric.isEmpty() ? withoutMonths(measure.metric()) : "hidden-month");
    }

    /** No single month is shown: hidden, or not there. */
    private String withoutMonths(Metric metric) {
        Window single = metric.windows().contains(Window.AS_AT) ? Window.AS_AT : Window.MONTH;
        return data.figures().series(metric, single, StaffGroup.ALL).stream()
                        .anyMatch(figure -> figure.status() == Status.SUPPRESSED)
                ? "hidden"
                : "figures";
    }
}
