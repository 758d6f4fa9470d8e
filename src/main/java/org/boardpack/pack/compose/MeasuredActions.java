package org.boardpack.pack.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.pack.PackData;

/** The actions of a pack that are meant to change a metric, and when each began. */
final class MeasuredActions {

    private final PackData data;

    MeasuredActions(PackData data) {
        this.data = data;
    }

    /** The scope's own actions on metrics of the catalogue, in the order in which they began. */
    List<ActionRow> own() {
        return data.work().actions().stream()
                .filter(action -> action.organisation().equals(data.scope().code()))
                .filter(action -> metric(action).isPresent())
                .sorted(Comparator.comparing(MeasuredActions::began).thenComparing(ActionRow::action))
                .toList();
    }

    static LocalDate began(ActionRow action) {
        return Objects.requireNonNullElse(action.start(), action.due());
    }

    static Optional<Metric> metric(ActionRow action) {
        return Optional.ofNullable(action.metric())
                .flatMap(name ->
                        Metric.find(name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-")));
    }
}
