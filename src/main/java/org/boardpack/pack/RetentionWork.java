package org.boardpack.pack;

import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.ForecastRow;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/**
 * What is done about retention, where it stands and where it is heading: the same rows that the CSV files beside a pack hold. All of
 * it is made from figures as they may be shown.
 *
 * @param hotSpots where more people leave than chance explains, worst first
 * @param hotSpotsSought whether there was anything to look for hot spots in
 * @param peers the scope's organisations beside their peers
 * @param forecasts months ahead, and last year's forecast beside what came
 * @param plan what was planned, beside what happened
 * @param actions late ones first
 * @param selfAssessments the latest of each organisation and domain
 * @param sectorGrid of a system; empty for other scopes
 */
public record RetentionWork(
        List<HotSpot> hotSpots,
        boolean hotSpotsSought,
        List<PeerRow> peers,
        List<ForecastRow> forecasts,
        List<PlanRow> plan,
        List<ActionRow> actions,
        List<SelfAssessment> selfAssessments,
        Optional<SectorGrid> sectorGrid) {

    /** Nothing is known of any of it. */
    public static final RetentionWork NONE = new RetentionWork(
            List.of(), false, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public RetentionWork {
        hotSpots = List.copyOf(hotSpots);
        peers = List.copyOf(peers);
        forecasts = List.copyOf(forecasts);
        plan = List.copyOf(plan);
        actions = List.copyOf(actions);
        selfAssessments = List.copyOf(selfAssessments);
    }

    /** The plan of all staff for a month, beside what happened; empty where nothing is planned. */
    public Optional<PlanRow> planOf(Metric metric, Window window, ReportingMonth month) {
        return plan.stream()
                .filter(row -> row.window() == window
                        && row.entry().month().equals(month)
                        && row.entry().staffGroup().equals(StaffGroup.ALL)
                        && row.entry().catalogued().filter(metric::equals).isPresent())
                .findFirst();
    }

    /** A rate of all staff of the scope's organisations beside their peers', in the order of peer groups and organisations. */
    public List<PeerRow> peersOf(Metric metric, Window window) {
        return peers.stream()
                .filter(row -> row.figure().metric() == metric
                        && row.figure().window() == window
                        && row.figure().staffGroup().equals(StaffGroup.ALL))
                .toList();
    }

    /** The same of one organisation; empty for a roll-up. */
    public Optional<PeerRow> peersOf(Scope organisation, Metric metric, Window window) {
        return peersOf(metric, window).stream()
                .filter(row -> row.figure().scope().equals(organisation))
                .findFirst();
    }

    /** The months of a forecast, the next one first; empty where there is none. */
    public List<ForecastRow> forecastOf(ForecastRow.Kind kind, Metric metric, Window window, StaffGroup group) {
        return forecasts.stream()
                .filter(row -> row.kind() == kind
                        && row.metric() == metric
                        && row.window() == window
                        && row.staffGroup().equals(group)
                        && row.ahead() != null)
                .toList();
    }
}
